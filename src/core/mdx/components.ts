/** The components a story may use on lines of their own, and `Term`, which stands inside a line. */
export const COMPONENT_NAMES = [
  'Audio',
  'Chart',
  'Claim',
  'Embed',
  'Figure',
  'Note',
  'PullQuote',
  'Quote',
  'Table',
  'Term',
] as const;

export type ComponentName = (typeof COMPONENT_NAMES)[number];

export const isComponent = (name: string): name is ComponentName =>
  (COMPONENT_NAMES as readonly string[]).includes(name);
