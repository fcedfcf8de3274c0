/**
 * An excerpt of Pagefind, which is escaped HTML with `<mark>`, as nodes that hold text and `<mark>` and nothing else.
 * It is taken apart as a text: even an excerpt that was never escaped would stay words.
 */
export function excerptNodes(excerpt: string): readonly Node[] {
  const parts = excerpt.split(/<mark>(.*?)<\/mark>/s);
  return parts.flatMap((part, index) => (index % 2 === 1 ? marked(decode(part)) : textNode(decode(part))));
}

/** Pagefind counts quotes and commas to the word they touch. */
function marked(part: string): readonly Node[] {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(part) ?? [];
  const mark = document.createElement('mark');
  mark.textContent = word;
  return [textNode(before), mark, textNode(after)];
}

const textNode = (text: string): Text => document.createTextNode(text);

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
