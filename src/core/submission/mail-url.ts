import { singleLine } from '../credit/single-line.ts';

/** A message as a `mailto:` URL opens it. */
export interface MailDraft {
  readonly to: string;
  readonly subject: string;
  readonly lines: readonly string[];
}

/**
 * Writes RFC 6068: all that could end a field or begin another is percent-encoded, lines end in CR LF, and no line
 * holds a break of its own, so that nothing in a title becomes a header or a second recipient.
 */
export function mailUrl({ to, subject, lines }: MailDraft): string {
  const body = lines.map(singleLine).join('\r\n');
  return `mailto:${address(to)}?subject=${encodeURIComponent(singleLine(subject))}&body=${encodeURIComponent(body)}`;
}

/** Of an address only the `@` may stand as it is. */
const address = (to: string): string => to.toWellFormed().split('@').map(encodeURIComponent).join('@');
