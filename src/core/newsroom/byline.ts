import type { Document } from '../document/document.ts';
import type { Author, Origin, Signature } from './newsroom.ts';
import { paths } from './urls.ts';

/** Who signs a story: the authors its origin names, else our own, else whoever published it first. */
export function bylineOf(authors: readonly Author[], origin: Origin | null): readonly Signature[] {
  if (origin?.authors) return origin.authors.map(foreignSignature);
  if (authors.length > 0 || origin === null) return authors.map(ownSignature);
  return [foreignSignature({ name: origin.publisher, kind: 'organization', url: origin.url })];
}

const ownSignature = (author: Author): Signature => ({
  name: author.name,
  kind: author.kind,
  url: paths.author(author.id),
  author,
  bio: author.bio,
});

const foreignSignature = ({ name, kind, url, bio }: NonNullable<Origin['authors']>[number]): Signature => ({
  name,
  kind,
  url: url ?? null,
  author: null,
  bio: bio === undefined ? NO_BIO : { blocks: [paragraphOf(bio)], footnotes: [] },
});

const paragraphOf = (text: string): Document['blocks'][number] => ({
  kind: 'paragraph',
  content: [{ kind: 'text', text }],
});

const NO_BIO: Document = { blocks: [], footnotes: [] };
