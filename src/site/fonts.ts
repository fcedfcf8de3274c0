import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

const folderOf = (font: 'libre-franklin' | 'source-serif-4'): string =>
  dirname(require.resolve(`@expo-google-fonts/${font}/package.json`));

const file = (font: 'libre-franklin' | 'source-serif-4', family: string, cut: string): string =>
  join(folderOf(font), cut, `${family}_${cut}.ttf`);

/** The letters of drawings and print, as TrueType files; those of the machine are never used, so it makes no difference. */
export const FONT_FILES: readonly string[] = [
  ...['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map((cut) =>
    file('libre-franklin', 'LibreFranklin', cut),
  ),
  ...[
    '400Regular',
    '400Regular_Italic',
    '600SemiBold',
    '600SemiBold_Italic',
    '700Bold',
    '700Bold_Italic',
  ].map((cut) => file('source-serif-4', 'SourceSerif4', cut)),
];
