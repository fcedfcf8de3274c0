/**
 * The text of each evergreen page of the content folder by its name, and of each page that explains a finding by its
 * code; `src/site/evergreen-bodies.ts` makes it.
 */
declare module 'virtual:evergreen-bodies' {
  type Bodies = Readonly<
    Record<
      string,
      () => Promise<{ readonly default: import('astro/runtime/server/index.js').AstroComponentFactory }>
    >
  >;
  export const bodies: Bodies;
  export const findings: Bodies;
}
