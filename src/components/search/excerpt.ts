/**
 * An excerpt of Pagefind, which is escaped HTML with `<mark>`, as nodes that hold text and `<mark>` and nothing else.
 * It is taken apart as a text: even an excerpt that was never escaped would stay words.
 */
export function excerptNodes(excerpt: string): readonly Node[] {
  const parts = excerpt.split(/<mark>(.*?)<\/mark>/s);
  return parts.map((part, index) => (index % 2 === 1 ? marked(part) : document.createTextNode(decode(part))));
}

function marked(part: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = decode(part);
  return mark;
}

const decode = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|#39|#x27|amp);/g, (entity) => CHARACTERS[entity] ?? entity);

const CHARACTERS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};
