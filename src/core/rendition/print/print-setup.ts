import type { PrintDocument } from '../press.ts';
import { GUTTER, type Paper, SIDE_MARGIN } from './paper.ts';
import { typstString } from './typst-text.ts';

/** What holds for the document as a whole: its metadata, language, page and the line at the foot of each page. */
export function printSetup(metadata: PrintDocument['metadata'], paper: Paper, footLine: string): string {
  const authors = metadata.authors.map((name) => `${typstString(name)},`).join(' ');
  return `#set document(title: ${typstString(metadata.title)}, author: (${authors}), date: ${printDate(metadata.date)})
#set text(${printLanguage(metadata.language)})
#set columns(gutter: ${GUTTER}pt)
#set page(
  paper: ${typstString(paper.name)},
  columns: 2,
  margin: (x: ${SIDE_MARGIN}pt, top: 48pt, bottom: 64pt),
  footer-descent: 14pt,
  footer: context {
    set text(font: sans, size: 7pt, fill: luma(30%), hyphenate: false)
    set par(justify: false, leading: 0.5em)
    block(below: 5pt, line(length: 100%, stroke: 0.5pt + luma(60%)))
    grid(columns: (1fr, auto), column-gutter: 14pt, [#in-english[${footLine}]], [#in-english[#"Page "#counter(page).display()#" of "#counter(page).final().first()]])
  },
)`;
}

/** The moment in UTC, which is how Typst writes a date without a zone. */
function printDate(moment: string): string {
  const [year, month, day, hour, minute, second] = new Date(moment).toISOString().split(/\D/).map(Number);
  return `datetime(year: ${year}, month: ${month}, day: ${day}, hour: ${hour}, minute: ${minute}, second: ${second})`;
}

/** Language and region of a BCP 47 tag as far as Typst takes them: ISO 639 and ISO 3166. */
function printLanguage(tag: string): string {
  const { language, region } = new Intl.Locale(tag);
  const known = /^[a-z]{2,3}$/.test(language) ? language : 'und';
  return `lang: "${known}", region: ${region && /^[A-Z]{2}$/.test(region) ? `"${region}"` : 'none'}`;
}
