/** The addresses that a part of the file links to, each with the id of its relationship. */
export interface LinkTargets {
  /** `Link1`: the id without docx's `rId`; the same address keeps its id. */
  readonly idOf: (target: string) => string;
  readonly all: () => Iterable<readonly [target: string, id: string]>;
}

/** Counted rather than drawn by lot as docx does, so that the same story gives the same bytes. */
export function startLinkTargets(): LinkTargets {
  const ids = new Map<string, string>();
  return {
    idOf(target) {
      const id = ids.get(target) ?? `Link${ids.size + 1}`;
      ids.set(target, id);
      return id;
    },
    all: () => ids.entries(),
  };
}
