interface Wanted {
  readonly y: number;
  readonly height: number;
}

/** Heights at which labels of these heights stand as near as possible to where they belong without touching. */
export function placeBeside(
  labels: readonly Wanted[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const order = labels.map((_, index) => index).sort((a, b) => yOf(labels, a) - yOf(labels, b) || a - b);
  const placed = labels.map(({ y }) => y);
  let free = top;
  for (const index of order) {
    const half = heightOf(labels, index) / 2;
    placed[index] = Math.max(placed[index] ?? 0, free + half);
    free = (placed[index] ?? 0) + half;
  }
  let end = bottom;
  for (const index of order.toReversed()) {
    const half = heightOf(labels, index) / 2;
    placed[index] = Math.min(placed[index] ?? 0, end - half);
    end = (placed[index] ?? 0) - half;
  }
  return placed;
}

const yOf = (labels: readonly Wanted[], index: number): number => labels[index]?.y ?? 0;
const heightOf = (labels: readonly Wanted[], index: number): number => labels[index]?.height ?? 0;
