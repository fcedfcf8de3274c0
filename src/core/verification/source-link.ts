import type { CopyPassage } from './copy.ts';
import type { Original } from './original.ts';
import { comparableAddress } from './same-address.ts';

/** Where the work is: its page, its short address, and where it came from if that is elsewhere. */
export const addressesOf = ({ url, shortUrl, attribution }: Original): readonly string[] =>
  [url, shortUrl, attribution.source.url].map(comparableAddress);

/** Whether any of these passages links to the work, or prints its address. */
export function linksToSource(original: Original, passages: readonly CopyPassage[]): boolean {
  const wanted = addressesOf(original);
  return passages.some(
    ({ text, links }) =>
      links.some(({ url }) => wanted.includes(comparableAddress(url))) ||
      wanted.some((address) => prints(text, address)),
  );
}

/** On paper an address stands without its scheme; a longer one that begins alike is another. */
function prints(text: string, address: string): boolean {
  const at = text.indexOf(address);
  return at !== -1 && /^\/?(?:[\s).,;:!?"'\]]|$)/.test(text.slice(at + address.length));
}
