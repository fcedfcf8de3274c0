import { html, join, type Markup } from '../../core/text/markup.ts';

/** `NAME(AT)HOST(DOT)COM`: the address as people read it and collectors do not. A line breaks before a bracket only. */
export function spelledOut(email: string): Markup {
  const [name = '', host = ''] = email.split('@');
  const words = `(AT)${host.replaceAll('.', '(DOT)')}`.split(/(?=\()/);
  return join([name, ...words], html`<wbr>`);
}

/** A link that opens a message to the address; a subject may stand in it already. */
export function mailLink(email: string, subject?: string): string {
  const query = subject === undefined ? '' : `?subject=${encodeURIComponent(subject)}`;
  return `mailto:${email}${query}`;
}
