/** What happened, and what to do about it; the reason stands in the first where it is not plain. */
export interface Sentence {
  readonly what: string;
  readonly remedy: string;
}

export const quote = (text: string): string => `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`;
export const list = (items: readonly string[]): string => items.join(', ');
export const didYouMean = (nearest: string | null, otherwise: string): string =>
  nearest === null ? otherwise : `Did you mean ${quote(nearest)}?`;
