/**
 * Named references to characters (`&eacute;`) in HTML as the characters they stand for, but for those that are markup.
 * Here nothing needs to be done: the parser knows all names. A browser knows them too, and gets a parser without them
 * (`src/site/names-from-browser.ts`).
 */
export const spellOut = (html: string): string => html;
