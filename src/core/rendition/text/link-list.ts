/** The addresses of a plain text, numbered in the order in which they are first met. */
export interface LinkList {
  /** The number of an address, from 1; the same address keeps its number. */
  readonly numberOf: (url: string) => number;
  readonly urls: () => readonly string[];
}

export function startLinkList(): LinkList {
  const numbers = new Map<string, number>();
  return {
    numberOf(url) {
      const number = numbers.get(url) ?? numbers.size + 1;
      numbers.set(url, number);
      return number;
    },
    urls: () => [...numbers.keys()],
  };
}
