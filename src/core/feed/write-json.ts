/** JSON for a file; half a surrogate pair is no character, and some readers refuse the whole file for it. */
export const writeJson = (value: unknown): string =>
  `${JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part))}\n`;
