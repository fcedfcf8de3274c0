/** Text as a part of a Word file may hold it: without what XML 1.0 (section 2.2) forbids; line ends are spaces. */
export const wordText = (text: string): string =>
  text.replace(SPACES, ' ').replace(NOT_IN_XML, '').toWellFormed();

/**
 * An address as the target of a relationship (ECMA-376 part 2): ASCII, percent-encoded, with one `#`.
 * Null where it is no address of the web or of a mailbox: Word calls a file with a malformed target broken.
 */
export function linkTarget(address: string): string | null {
  if (!/^(?:https?|mailto):/i.test(address) || !URL.canParse(address)) return null;
  const [start = '', ...fragment] = new URL(address).href
    .replace(NOT_IN_ADDRESSES, encodeURIComponent)
    .split('#');
  return fragment.length === 0 ? start : `${start}#${fragment.join('%23')}`;
}

const SPACES = /[\t\n\r]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids or discourages
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

const NOT_IN_ADDRESSES = /[\s"<>\\^`{|}]/g;
