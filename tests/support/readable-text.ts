import { parseHTML } from 'linkedom';
import { markdownToHtml } from 'satteri';

/** What a reader of a copy sees, read by parsers that are not the project's own. */
export function readableText(copy: string, form: 'html' | 'text' | 'markdown'): string {
  if (form === 'text') return copy;
  const html = form === 'html' ? copy : markdownToHtml(copy).html;
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return document.body.textContent ?? '';
}
