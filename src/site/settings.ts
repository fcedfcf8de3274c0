import { resolve } from 'node:path';
import { type DateTime, parseDateTime } from '../core/text/date-time.ts';

/** What the environment decides about one run; the promises are in `src/decisions/contracts.md`. */
export interface Settings {
  /** The content folder, as given and as an absolute path. */
  readonly content: { readonly name: string; readonly path: string };
  /** Where the finished site stands; absolute. */
  readonly out: string;
  /** What is kept between builds; absolute. */
  readonly cache: string;
  readonly now: DateTime;
  /** The address of the site where it is not that of publication.yaml; ends with `/`. */
  readonly site: string | undefined;
}

/** Reads NEWSROOM_CONTENT, NEWSROOM_OUT, NEWSROOM_CACHE, NEWSROOM_NOW and SITE_URL. Throws a {@link SettingError}. */
export function readSettings(environment: NodeJS.ProcessEnv, startedAt: Date): Settings {
  const name = environment['NEWSROOM_CONTENT'] || 'content';
  return {
    content: { name, path: resolve(name) },
    out: resolve(environment['NEWSROOM_OUT'] || 'dist'),
    cache: resolve(environment['NEWSROOM_CACHE'] || '.cache'),
    now: readNow(environment['NEWSROOM_NOW'], startedAt),
    site: readSite(environment['SITE_URL']),
  };
}

/** Something in the environment that no run can start with; its message is for whoever set it. */
export class SettingError extends Error {}

function readNow(given: string | undefined, startedAt: Date): DateTime {
  const text = given || `${startedAt.toISOString().slice(0, 19)}Z`;
  const now = parseDateTime(text);
  if (now) return now;
  throw new SettingError(`NEWSROOM_NOW is "${text}". Give it as 2026-01-05T09:00:00-05:00, or take it away.`);
}

function readSite(given: string | undefined): string | undefined {
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return `${url.origin}/`;
  throw new SettingError(
    `SITE_URL is "${given}". Give scheme and host only, such as https://news.example.org.`,
  );
}
