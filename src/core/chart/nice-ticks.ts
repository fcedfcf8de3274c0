/** Round figures from the last at or below `low` to the first at or above `high`, in at most about `steps` steps. */
export function niceTicks(low: number, high: number, steps: number): readonly number[] {
  if (!(high > low)) return [low];
  const step = niceStep((high - low) / steps);
  const first = Math.floor(low / step + NEARLY);
  const last = Math.ceil(high / step - NEARLY);
  return Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step, step));
}

/** Steps that come out as whole in spite of binary fractions. */
const NEARLY = 1e-9;

function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const nice = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= least * (1 - NEARLY)) ?? 10;
  return nice * power;
}

/** 0.30000000000000004 -> 0.3 */
function round(value: number, step: number): number {
  const digits = Math.min(100, Math.max(0, 2 - Math.floor(Math.log10(step))));
  return Number(value.toFixed(digits)) + 0;
}
