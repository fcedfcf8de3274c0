import { canonicalize, canonicalPassages } from '../document/canonical-text.ts';
import type { Document, TableBlock } from '../document/document.ts';
import { everyInline, plainText } from '../document/walk.ts';
import { versionWith } from '../newsroom/changes.ts';
import type { Article, Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { correctionLabel } from '../rendition/provenance.ts';
import { type Story, storyOf } from '../rendition/story.ts';
import { permissionRequest } from '../submission/permission-request.ts';
import { availabilityOf } from '../terms/availability.ts';
import { termsOf } from '../terms/terms-of.ts';
import type {
  MailWish,
  Original,
  OriginalCorrection,
  OriginalLink,
  OriginalStatus,
  OriginalTable,
  TextPermission,
} from '../verification/original.ts';
import { companionsOf } from './companions.ts';

/** What copies of a story are compared with. Of a retracted story nothing is in it but that it was retracted. */
export function originalOf(article: Article, newsroom: Newsroom): Original {
  const story = storyOf(article, newsroom);
  const { body, work, publication } = story;
  const shown: Document = article.isRetracted ? { blocks: [], footnotes: [] } : body;
  return {
    form: 1,
    slug: article.slug,
    url: work.url,
    shortUrl: work.shortUrl ?? work.url,
    republishUrl: absoluteUrl(paths.republishArticle(article.slug), publication.url),
    title: article.title,
    language: article.language,
    version: article.version,
    changed: article.updated ?? article.published,
    fingerprint: article.fingerprint,
    passages: canonicalPassages({ blocks: shown.blocks, footnotes: [] }),
    notes: canonicalPassages({ blocks: [], footnotes: shown.footnotes }),
    tables: tablesIn(shown),
    invisible: invisibleIn(shown),
    companions: article.isRetracted ? [] : companionsOf(story),
    links: linksIn(shown, story),
    corrections: correctionsOf(article),
    attribution: work.attribution,
    status: statusOf(article, newsroom),
    permissions: permissionsOf(article, newsroom),
    asksForCanonical: 'canonical' in { ...publication.requests, ...article.republish.requests },
    mail: mailOf(story),
  };
}

/** Where the cells of each table stand among the passages, of which empty ones are none. */
function tablesIn({ blocks }: Document): readonly OriginalTable[] {
  const tables: OriginalTable[] = [];
  let at = 0;
  for (const block of blocks) {
    const count = canonicalPassages({ blocks: [block], footnotes: [] }).length;
    if (block.kind === 'table') {
      const cells = canonicalPassages({ blocks: [{ ...block, caption: null }], footnotes: [] }).length;
      tables.push({ at: at + count - cells, count: cells, lines: linesOf(block) });
    }
    at += count;
  }
  return tables;
}

const linesOf = ({ head, rows }: TableBlock): readonly string[] =>
  rows.flatMap((row) =>
    head.map((heading, column) => canonicalize(`${plainText(heading)}: ${plainText(row[column] ?? [])}`)),
  );

const invisibleIn = (document: Document): number =>
  [...everyInline(document)].reduce(
    (sum, inline) => sum + ('text' in inline ? (inline.text.match(INVISIBLE)?.length ?? 0) : 0),
    0,
  );

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Links inside the page lead nowhere in a copy. */
function linksIn(document: Document, story: Story): readonly OriginalLink[] {
  return [...everyInline(document)].flatMap((inline) => {
    if (inline.kind !== 'link' || inline.url.startsWith('#')) return [];
    const text = canonicalize(plainText(inline.content));
    return text === '' ? [] : [{ text, url: story.link(inline.url) }];
  });
}

function correctionsOf(article: Article): readonly OriginalCorrection[] {
  return article.corrections.map((correction) => ({
    date: correction.date,
    kind: correction.kind,
    text: correction.text,
    version: versionWith({ article, correction }),
    changes: correction.changes.map(({ was, now }) => ({ was: canonicalize(was), now: canonicalize(now) })),
  }));
}

function statusOf(article: Article, { now }: Newsroom): OriginalStatus {
  const retraction = article.corrections.find(({ kind }) => kind === 'retraction');
  if (retraction !== undefined)
    return { kind: 'retracted', notice: `${correctionLabel(retraction)}: ${retraction.text}` };
  const availability = availabilityOf(article, now);
  return availability.kind === 'refused'
    ? { kind: 'refused', reason: availability.reason }
    : { kind: 'offered' };
}

function permissionsOf(article: Article, newsroom: Newsroom): Original['permissions'] {
  const rows = termsOf(article, newsroom).permissions;
  return Object.fromEntries(
    TEXT_PERMISSIONS.flatMap((name) => {
      const row = rows.find(({ question }) => question === name);
      return row === undefined ? [] : [[name, row.sentence] as const];
    }),
  );
}

const TEXT_PERMISSIONS: readonly TextPermission[] = [
  'headline',
  'localize',
  'house-style',
  'shorten',
  'translate',
];

function mailOf({ article, work, publication }: Story): Original['mail'] {
  const story = { email: publication.email, title: article.title, url: work.url, version: article.version };
  const mail = (wish: MailWish): string => permissionRequest(story, wish, { outlet: null, date: null });
  return {
    republish: mail('republish'),
    translate: mail('translate'),
    shorten: mail('shorten'),
    change: mail('change'),
  };
}
