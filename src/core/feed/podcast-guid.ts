import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The namespace of podcasts (https://podcasting2.org/docs/podcast-namespace/tags/guid). */
const NAMESPACE = hexToBytes('ead4c236bf5858c6a2c6a6b28d128cb6');

/** The id of a podcast for good: the UUID of version 5 (RFC 9562 section 5.5) of its feed's address without the scheme. */
export function podcastGuid(feedUrl: string): string {
  const name = feedUrl.replace(/^[a-z]+:\/\//i, '').replace(/\/+$/, '');
  const digest = sha1(concatBytes(NAMESPACE, utf8ToBytes(name)));
  const bytes = digest.map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x50;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = bytesToHex(bytes.slice(0, 16));
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
