import type { Newsroom } from '../../core/newsroom/newsroom.ts';
import { newsroomShelf } from '../../core/originals/newsroom-shelf.ts';
import { nearest } from '../../core/text/nearest.ts';
import { findStory } from '../../core/verification/find-story.ts';
import { readCopy } from '../../core/verification/read-copy.ts';
import { needsAttention, type Report } from '../../core/verification/report.ts';
import { unreadableReport, verifyCopy } from '../../core/verification/verify.ts';
import type { Context, ExitStatus, Verb } from '../command.ts';
import { loadOrReport } from '../load-or-report.ts';
import { readSource, type Source } from '../read-source.ts';
import { describeReport, reportAsJson } from '../report-verification.ts';

interface Options {
  readonly story?: string;
  readonly json?: boolean;
  readonly allowPrivate?: boolean;
}

/** `newsroom verify page.html`: is a copy verbatim, is it credited, is it within the license? */
export const verify: Verb = {
  register(program, context) {
    program
      .command('verify')
      .description('check a republished copy against its original')
      .argument('<copy>', 'a file, an address, or - for standard input')
      .option('--story <slug>', 'the story it is a copy of, where that cannot be told')
      .option('--json', 'answer as JSON')
      .option('--allow-private', 'read addresses of the own network too')
      .action(async (copy: string, options: Options) =>
        context.exit(await verifySource(copy, options, context)),
      );
  },
};

async function verifySource(given: string, options: Options, context: Context): Promise<ExitStatus> {
  const newsroom = await loadOrReport(context.settings(), context);
  if (!newsroom) return 2;
  const source = await readSource(given, options.allowPrivate ?? false);
  if (!source.ok) {
    context.printError(source.error);
    return 2;
  }
  const report = await reportOn(source.value, options.story, newsroom);
  if (typeof report === 'string') {
    context.printError(report);
    return 2;
  }
  const { url } = newsroom.publication;
  context.print(options.json ? reportAsJson(report, url) : describeReport(report, url));
  if (report.verdict === 'unreadable') return 2;
  return needsAttention(report) ? 1 : 0;
}

/** A report, or why the named story cannot be compared with. */
async function reportOn(
  source: Source,
  slug: string | undefined,
  newsroom: Newsroom,
): Promise<Report | string> {
  const shelf = newsroomShelf(newsroom);
  const named = slug === undefined ? null : await shelf.original(slug);
  if (slug !== undefined && named === null) return noSuchStory(slug, newsroom);
  const read = readCopy(source);
  if (!read.ok) return unreadableReport(read.error, named);
  const original = named ?? (await findStory(read.value, shelf));
  return original === null ? unreadableReport('unknown-story') : verifyCopy(read.value, original);
}

function noSuchStory(slug: string, { articles }: Newsroom): string {
  const like = nearest(
    slug,
    articles.map((known) => known.slug),
  );
  return `There is no published story "${slug}".${like === null ? '' : ` Did you mean "${like}"?`}`;
}
