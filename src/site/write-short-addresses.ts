import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Newsroom } from '../core/newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../core/newsroom/urls.ts';
import { html, writeMarkup } from '../core/text/markup.ts';

/** Writes a page for each short address that leads on to its story, with a link for whoever is not led by itself. */
export function writeShortAddresses({ articles, retracted, publication }: Newsroom, next: string): void {
  for (const { slug, title, language } of [...articles, ...retracted]) {
    const url = absoluteUrl(paths.article(slug), publication.url);
    const page = html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><meta name="robots" content="noindex"><link rel="canonical" href="${url}"><meta http-equiv="refresh" content="0; url=${paths.article(slug)}"></head><body><p><a href="${paths.article(slug)}">${title}</a></p></body></html>\n`;
    mkdirSync(join(next, paths.short(slug)), { recursive: true });
    writeFileSync(join(next, paths.short(slug), 'index.html'), writeMarkup(page));
  }
}
