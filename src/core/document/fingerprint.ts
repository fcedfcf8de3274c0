import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalText } from './canonical-text.ts';
import type { Document } from './document.ts';

/** `n1-sha256-` and 64 hexadecimal digits; `n1` names the canonical text rules it was made by. */
export type Fingerprint = `n1-sha256-${string}`;

/** SHA-256 (FIPS 180-4) over the UTF-8 bytes of the story's canonical text. */
export const fingerprint = (document: Document): Fingerprint => fingerprintOfText(canonicalText(document));

/** The same over a text that is canonical already, such as one read out of a copy. */
export const fingerprintOfText = (canonical: string): Fingerprint =>
  `n1-sha256-${bytesToHex(sha256(utf8ToBytes(canonical)))}`;
