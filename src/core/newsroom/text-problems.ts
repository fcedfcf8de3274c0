import type { Reference } from '../mdx/refusal.ts';
import { nearest } from '../text/nearest.ts';
import type { Entries, ParsedContent } from './parse-content.ts';
import { type Body, wholeFile } from './parse-entry.ts';
import type { Problem } from './problem.ts';
import { type Resources, referencesIn } from './resolve-references.ts';
import { paths } from './urls.ts';

/** What is wrong with the texts that are no stories: bios, definitions, evergreen pages, what explains a finding. */
export function textProblems(content: ParsedContent, resources: Resources): readonly Problem[] {
  const of = (entries: Entries<{ body: Body }>, page: (id: string) => string): readonly Problem[] =>
    [...entries.values()].flatMap(({ id, file, fields }) => {
      const isIllustration = ({ kind }: Reference) => kind in ILLUSTRATIONS;
      const { references } = fields.body;
      const others = references.filter((reference) => !isIllustration(reference));
      return [
        ...referencesIn(others, file, page(id), resources),
        ...references.filter(isIllustration).map((reference) => misplaced(reference, file)),
      ];
    });
  return [
    ...of(content.authors, paths.author),
    ...of(content.glossary, () => paths.glossary),
    ...of(content.pages, paths.page),
    ...of(content.findings, paths.finding),
  ];
}

/** Help for a finding that does not exist. */
export const helpProblems = (content: ParsedContent, codes: readonly string[]): readonly Problem[] =>
  [...content.findings.values()]
    .filter(({ id }) => !codes.includes(id))
    .map(({ id, file }) => {
      const meant = nearest(id, codes);
      const all = `Name it after the code of a finding: ${codes.join(', ')}`;
      return wholeFile(file, {
        code: 'unexpected-file',
        expected: meant === null ? all : `Did you mean ${meant}.mdx?`,
      });
    });

/** Such a text is written without the credit of a picture, so it would show none: better said than left out. */
const misplaced = ({ kind, line }: Reference, file: string): Problem => ({
  file,
  line,
  field: null,
  code: 'misplaced-component',
  name: ILLUSTRATIONS[kind] ?? kind,
  where: 'no-story',
});

const ILLUSTRATIONS: Readonly<Partial<Record<Reference['kind'], string>>> = {
  image: 'Figure',
  audio: 'Audio',
  dataset: 'Chart',
};
