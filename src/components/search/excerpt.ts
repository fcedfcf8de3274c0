/**
 * An excerpt of Pagefind as nodes that hold text and `<mark>` and nothing else. The parser runs no script and loads
 * nothing, and only texts leave it, so even an excerpt that was never escaped would stay words.
 */
export function excerptNodes(excerpt: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? marked(text) : document.createTextNode(text);
  });
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
