import { DOMParser, parseHTML } from 'linkedom';
import { markdownToHtml } from 'satteri';
import type { TextRenditionId } from '../../src/core/rendition/rendition.ts';

/** What a reader of a copy sees, read by parsers that are not the project's own. */
export function readableText(copy: string, form: TextRenditionId): string {
  switch (form) {
    case 'text':
      return copy;
    case 'html':
      return textOfHtml(copy);
    case 'markdown':
      return textOfHtml(markdownToHtml(copy).html);
    case 'ninjs':
      return readNinjs(copy);
    case 'newsml':
      return new DOMParser().parseFromString(copy, 'text/xml').documentElement?.textContent ?? '';
  }
}

const textOfHtml = (html: string): string =>
  parseHTML(`<html><body>${html}</body></html>`).document.body.textContent ?? '';

function readNinjs(copy: string): string {
  const { headlines, descriptions, bodies } = JSON.parse(copy);
  return [...headlines, ...descriptions, ...bodies]
    .map(({ contentType, value }) => (contentType === 'text/html' ? textOfHtml(value) : value))
    .join('\n');
}
