/** The text of each evergreen page of the content folder by its name; `src/site/evergreen-bodies.ts` makes it. */
declare module 'virtual:evergreen-bodies' {
  export const bodies: Readonly<
    Record<
      string,
      () => Promise<{ readonly default: import('astro/runtime/server/index.js').AstroComponentFactory }>
    >
  >;
}
