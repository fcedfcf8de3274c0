import { bylineParts } from '../byline-parts.ts';
import { printFigure } from './print-figure.ts';
import type { PrintWriting } from './print-writing.ts';
import { typstLink, typstText } from './typst-text.ts';

/** What stands above the columns: the publication, the headline, the sentence under it, the byline, the image. */
export function printFront(writing: PrintWriting): string {
  const { article, publication } = writing.story;
  const names = bylineParts(writing.story).map(
    ({ before, name, url }) => `#"${before}"${url ? typstLink(url, typstText(name)) : typstText(name)}`,
  );
  const byline = names.join('');
  const hero = article.hero
    ? printFigure(article.hero.id, null, { ...writing, room: writing.paper.fullWidth })
    : '';
  const top = [
    `#masthead[${typstText(publication.name)}]`,
    `#headline(${sizeOf(article.title)})[${typstText(article.title)}]`,
    `#dek[${typstText(article.dek)}]`,
  ];
  // Very many names would leave no room on the page they must fit on, and run on in the column instead.
  const isLong = byline.length > LONGEST_BYLINE;
  const above = isLong ? top : [...top, `#byline[${byline}]`];
  return [
    `#front[\n${above.join('\n')}\n]`,
    hero && `#front[\n${hero}\n]`,
    isLong ? `#byline[${byline}]` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** Characters of source, links included. */
const LONGEST_BYLINE = 6000;

/** Points: the longer a headline, the smaller. */
function sizeOf({ length }: string): number {
  if (length <= 60) return 27;
  return length <= 120 ? 22 : 17;
}
