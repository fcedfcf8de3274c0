/** Whether a text begins with or holds what writers put where they left something out: `[...]`, `(...)`, `...`. */
export const showsCut = (text: string): boolean =>
  /^[[(]?(?:\.{3,}|…|-{2,}|shortened|abridged)[\])]?/.test(text) || /[[(]\.{3,}[\])]/.test(text);
