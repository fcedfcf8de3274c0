import { CREATOR_ROLES, type Creator, type CreatorRole } from './attribution.ts';
import { type CreditPart, joinParts, named, words } from './credit-part.ts';
import { singleLine } from './single-line.ts';

/** `by A, B and C`, `translated by D`: a phrase for each role there is; within one, the names as they were given. */
export const creatorPhrases = (creators: readonly Creator[]): readonly (readonly CreditPart[])[] =>
  CREATOR_ROLES.map((role) => phrase(role, creators));

function phrase(role: CreatorRole, creators: readonly Creator[]): readonly CreditPart[] {
  const names = creators
    .filter((creator) => creator.role === role && singleLine(creator.name) !== '')
    .map(({ name, url }) => [named('creator', name, url)]);
  if (names.length === 0) return [];
  const allButLast = joinParts(names.slice(0, -1), ', ');
  return [words(`${ROLE_WORDS[role]} `), ...joinParts([allButLast, ...names.slice(-1)], ' and ')];
}

const ROLE_WORDS = {
  author: 'by',
  editor: 'edited by',
  photographer: 'photograph by',
  illustrator: 'illustration by',
  translator: 'translated by',
  narrator: 'narrated by',
  data: 'data by',
} as const satisfies Record<CreatorRole, string>;
