import { CLAIM_STATUSES, type ClaimStatus } from '../document/claim-status.ts';
import type { BlockOf } from '../document/document.ts';
import { everyBlock, plainText } from '../document/walk.ts';
import type { Article, Newsroom, Organization } from './newsroom.ts';
import { paths } from './urls.ts';

/** Something that somebody claims in a story, with how far the newsroom could confirm it. */
export interface StoryClaim {
  readonly article: Article;
  readonly status: ClaimStatus;
  /** The claim in its own words. */
  readonly text: string;
  /** Who makes it, as the story says it; null where the story does not. */
  readonly by: string | null;
  /** Where the newsroom looked it up. */
  readonly source: string | null;
  /** Whose claim it is, or of whom it speaks. */
  readonly organization: Organization | null;
  /** Its place in its story. */
  readonly path: string;
}

/** Every claim of every story that still stands: the newest story first, in reading order within it. */
export const claims = (newsroom: Newsroom): readonly StoryClaim[] =>
  newsroom.articles.flatMap((article) =>
    [...everyBlock(article.body())].flatMap((block) =>
      block.kind === 'claim' ? [storyClaim(block, article, newsroom)] : [],
    ),
  );

function storyClaim(claim: BlockOf<'claim'>, article: Article, newsroom: Newsroom): StoryClaim {
  const { status, by, source } = claim;
  return {
    article,
    status,
    by,
    source,
    text: wordsOf(claim),
    organization: newsroom.organizations.get(claim.organization ?? '') ?? null,
    path: `${paths.article(article.slug)}#${claim.id}`,
  };
}

const wordsOf = (claim: BlockOf<'claim'>): string =>
  [...everyBlock({ blocks: claim.blocks, footnotes: [] })]
    .flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.content)] : []))
    .join(' ');

/** The claims of one organization, in the order of the states there are. */
export interface ClaimGroup {
  /** Null for claims of people and bodies that have no page here. */
  readonly organization: Organization | null;
  readonly claims: readonly StoryClaim[];
}

/** Claims by organization in the order of their names; those of nobody in particular come last. */
export function claimsByOrganization(all: readonly StoryClaim[]): readonly ClaimGroup[] {
  const groups = Map.groupBy(all, ({ organization }) => organization);
  return [...groups]
    .map(([organization, inGroup]) => ({ organization, claims: inGroup.toSorted(byStatus) }))
    .toSorted((a, b) => compareNames(a.organization, b.organization));
}

/** In the order of the states there are. */
export const byStatus = (a: StoryClaim, b: StoryClaim): number =>
  CLAIM_STATUSES.indexOf(a.status) - CLAIM_STATUSES.indexOf(b.status);

function compareNames(a: Organization | null, b: Organization | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a.name.localeCompare(b.name, 'en');
}

/** How many claims there are of each state; states without any are left out. */
export const countByStatus = (all: readonly StoryClaim[]) =>
  CLAIM_STATUSES.map((status) => ({
    status,
    count: all.filter((claim) => claim.status === status).length,
  })).filter(({ count }) => count > 0);
