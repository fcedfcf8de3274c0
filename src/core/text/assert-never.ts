/** Ends a `switch` over a closed union: a forgotten case fails the type check, a forged value fails here. */
export function assertNever(value: never): never {
  throw new TypeError(`Value outside a closed vocabulary: ${JSON.stringify(value)}`);
}
