import { shortName } from '../../core/license/license-names.ts';
import { KIND_NAMES } from '../../core/newsroom/article-kinds.ts';
import type { Article, Publication } from '../../core/newsroom/newsroom.ts';

/** The most stories the page lists; `wire.json` has them all. */
const MOST = 300;

/** One story on the list, with what it may be narrowed down by. */
export interface WireRow {
  readonly article: Article;
  readonly kind: string;
  readonly pillars: readonly string[];
  readonly license: string;
  readonly language: string;
}

export const wireRows = (articles: readonly Article[], publication: Publication): readonly WireRow[] =>
  articles.slice(0, MOST).map((article) => ({
    article,
    kind: KIND_NAMES[article.kind],
    pillars: article.pillars.map((pillar) => publication.pillars[pillar].name),
    license: shortName(article.license),
    language: article.language,
  }));

/** The choices of each filter, in the order of the alphabet; a filter with one choice narrows nothing down. */
export function wireChoices(
  rows: readonly WireRow[],
): readonly { readonly name: string; readonly label: string; readonly values: readonly string[] }[] {
  const choices = (name: string, label: string, valuesOf: (row: WireRow) => readonly string[]) => ({
    name,
    label,
    values: [...new Set(rows.flatMap(valuesOf))].toSorted(),
  });
  return [
    choices('kind', 'Kind', ({ kind }) => [kind]),
    choices('pillar', 'Pillar', ({ pillars }) => pillars),
    choices('license', 'License', ({ license }) => [license]),
    choices('language', 'Language', ({ language }) => [language]),
  ].filter(({ values }) => values.length > 1);
}
