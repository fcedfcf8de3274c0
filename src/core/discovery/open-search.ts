import type { Publication } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { writeMarkup, xml } from '../text/markup.ts';

/** The longest `ShortName` and `Description` that OpenSearch 1.1 (draft 6) allows. */
const LONGEST = { shortName: 16, description: 1024 } as const;

/** An OpenSearch 1.1 description, by which a browser offers the search of the site. */
export function openSearch({ name, url, language }: Publication): string {
  const at = (path: string): string => absoluteUrl(path, url);
  const document = xml`<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${shorten(name, LONGEST.shortName)}</ShortName>
<Description>${shorten(`Search the stories of ${name}`, LONGEST.description)}</Description>
<Url type="text/html" template="${at(paths.search)}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${at(paths.openSearch)}"/>
<Image type="image/svg+xml">${at('/favicon.svg')}</Image>
<Language>${language}</Language>
<InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeMarkup(document)}`;
}

/** By whole words where that leaves any, otherwise by letters. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const words = text.slice(0, longest + 1).replace(/\s+\S*$/, '');
  return words.length <= longest ? words : text.slice(0, longest).toWellFormed();
}
