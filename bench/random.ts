/** Chance that falls the same way for the same seed, on every machine. */
export interface Random {
  /** From 0 to below 1. */
  readonly fraction: () => number;
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]] | readonly Item[]) => Item;
  /** So many different items, in the order they were drawn. */
  readonly draw: <Item>(items: readonly Item[], count: number) => readonly Item[];
}

/** Mulberry32: 32 bits of state are plenty for filler text, and every step is exact integer arithmetic. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(fraction() * limit);
  const pick = <Item>(items: readonly Item[]) => itemAt(items, below(items.length));
  const draw = <Item>(items: readonly Item[], count: number) => {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      itemAt(left.splice(below(left.length), 1), 0),
    );
  };
  return { fraction, below, pick, draw };
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`Nothing to draw: item ${index} of ${items.length}.`);
  return item;
}
