import { licenseId, licenseUrl } from '../../license/license-names.ts';
import type { Work } from '../../newsroom/work.ts';
import { toUtc } from '../../text/date-time.ts';
import type { Press } from '../press.ts';
import type { Story } from '../story.ts';

/** One file of a package. */
export interface Member {
  /** Path inside the package, with forward slashes. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** The work in it, where it is not the story itself. */
  readonly work?: Work;
}

/** The name of the list of all members, in the package and beside it. */
export const MANIFEST = 'manifest.json';

/**
 * What a package holds, as JSON: the story with its version and rights, and every member with media type, size in bytes
 * and SHA-256 in hexadecimal. Whoever holds a copy can tell from it whether the file is whole and which state it is.
 */
export function writeManifest(
  story: Story,
  members: readonly Member[],
  { sha256 }: Pick<Press, 'sha256'>,
): string {
  const { article, work } = story;
  const manifest = {
    story: work.url,
    title: article.title,
    version: article.version,
    updated: toUtc(article.updated ?? article.published),
    fingerprint: article.fingerprint,
    ...rightsOf(work),
    files: members.map(({ name, mediaType, bytes, work: part }) => ({
      name,
      mediaType,
      bytes: bytes.length,
      sha256: sha256(bytes),
      ...(part ? rightsOf(part) : {}),
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const rightsOf = ({ license, attribution }: Work) => ({
  license: licenseId(license),
  licenseUrl: licenseUrl(license),
  creators: attribution.creators.map(({ name }) => name),
});
