/** The words of a text: what white space parts. */
export const wordsIn = (text: string): readonly string[] => text.match(/\S+/g) ?? [];
