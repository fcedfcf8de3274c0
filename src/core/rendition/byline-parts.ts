import type { Story } from './story.ts';

/** A name in the byline of a copy, with the words before it. */
export interface BylinePart {
  /** `By `, `, ` or ` and `. */
  readonly before: string;
  readonly name: string;
  readonly url: string | null;
}

/** `By A, B and C, Publisher`, name by name: the form in which the newsroom asks to be named. */
export function bylineParts({ work }: Pick<Story, 'work'>): readonly BylinePart[] {
  const { creators, source } = work.attribution;
  const names = creators.map(({ name, url }, index) => ({
    before: beforeCreator(index, creators.length),
    name,
    url,
  }));
  return [
    ...names,
    { before: creators.length === 0 ? 'By ' : ', ', name: source.name, url: source.url || null },
  ];
}

function beforeCreator(index: number, count: number): string {
  if (index === 0) return 'By ';
  return index === count - 1 ? ' and ' : ', ';
}
