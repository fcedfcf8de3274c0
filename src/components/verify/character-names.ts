/** In place of `core/text/character-names.ts`: the browser has the 2,231 names of HTML and need not load them again. */
export function spellOut(html: string): string {
  const known = new Map<string, string>();
  const place = document.createElement('textarea');
  return html.replace(NAMED, (reference) => {
    const before = known.get(reference);
    if (before !== undefined) return before;
    // Nothing in a text area is markup, and this one is in no document.
    place.innerHTML = reference;
    const characters = place.value === reference ? reference : place.value.replace(/[&<>"']/g, numbered);
    known.set(reference, characters);
    return characters;
  });
}

/** In an address, `&copy=1` is no sign of copyright (WHATWG HTML 13.2.5.73). */
const NAMED = /&[a-z][a-z0-9]*(?:;|(?![;=a-z0-9]))/gi;

const numbered = (character: string): string => `&#${character.charCodeAt(0)};`;
