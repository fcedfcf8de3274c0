/**
 * A word with every letter replaced by the Latin one it looks like (from Unicode UTS #39, confusables, the letters that
 * cannot be told apart in common typefaces).
 */
export const skeletonOf = (word: string): string =>
  word.normalize('NFKC').replace(/[^\u0020-\u007e]/gu, (letter) => LATIN.get(letter) ?? letter);

const PAIRS = [
  ['аеорсухіјѕԛԝһԁӏ', 'aeopcyxijsqwhdl'],
  ['АВЕКМНОРСТУХІЈЅԚԜ', 'ABEKMHOPCTYXIJSQW'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['ονρικαυγ', 'ovpikauy'],
  ['օոսցհզ', 'onughq'],
  ['ıȷɡɑℓ', 'ijgal'],
] as const;

const LATIN: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([like, latin]) =>
    [...like].map((letter, index) => [letter, latin[index] ?? letter] as const),
  ),
);
