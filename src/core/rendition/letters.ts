import { canonicalText } from '../document/canonical-text.ts';
import type { Article, Dataset, Media, Newsroom } from '../newsroom/newsroom.ts';
import { lettersWithoutFont } from '../text/font-letters.ts';

/** Letters that keep a story from being set as a PDF, a few of them; none where its letters are all in our fonts. */
export function lettersNotSet(
  article: Article,
  { publication, media, datasets }: Newsroom,
): readonly string[] {
  const { uses, hero, authors, byline } = article;
  const shown = [...(hero ? [hero] : []), ...uses.media.flatMap((id) => media.get(id) ?? [])];
  const figures = uses.datasets.flatMap((id) => datasets.get(id) ?? []);
  return [
    ...new Set([
      ...article.lettersWithoutFont,
      ...lettersWithoutFont(
        [publication.name, publication.disclaimer, ...byline.map(({ name }) => name)].join(),
      ),
      ...authors.flatMap(({ bio }) => lettersWithoutFont(canonicalText(bio))),
      ...shown.flatMap(lettersOfMedia),
      ...figures.flatMap(lettersOfFigures),
    ]),
  ].slice(0, 5);
}

/** Whether a dataset has a chart that can be taken as a picture; on the page it is set in the letters of the reader. */
export const isDrawn = (dataset: Dataset): boolean =>
  dataset.chart !== undefined && lettersOfFigures(dataset).length === 0;

const lettersOfMedia = ({ title, caption, creators }: Media): readonly string[] =>
  lettersWithoutFont([title, caption, ...creators.map(({ name }) => name)].join());

function lettersOfFigures(dataset: Dataset): readonly string[] {
  const before = known.get(dataset);
  if (before !== undefined) return before;
  const { title, unit, summary, note, source, columns, rows, creators } = dataset;
  const letters = lettersWithoutFont(
    JSON.stringify([title, unit, summary, note, source, columns, rows, creators]),
  );
  known.set(dataset, letters);
  return letters;
}

/** A chart is asked about by every copy of every story that shows it. */
const known = new WeakMap<Dataset, readonly string[]>();
