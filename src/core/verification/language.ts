/**
 * The language a text is most likely in, as its primary subtag; null where nothing tells. Judged by the script, and
 * for Latin letters by the share of words that hardly a sentence does without.
 */
export function likelyLanguage(text: string): string | null {
  const sample = text.slice(0, 20_000).toLowerCase();
  const script = SCRIPTS.find(([, letters]) => (sample.match(letters)?.length ?? 0) * 3 > sample.length);
  if (script !== undefined) return script[0];
  const words = sample.match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(COMMON).map(([language, common]) => {
    const known = new Set(common.split(' '));
    return [language, words.filter((word) => known.has(word)).length / Math.max(1, words.length)] as const;
  });
  const [best] = scores.toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > 0.1 && words.length > 12 ? best[0] : null;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it was with as on be by this are from which has not at',
  de: 'der die das und ist nicht von zu mit den des auf für im ein eine dem sich auch es',
  fr: 'le la les des et est une dans pour que qui sur pas du au par plus ce il en',
  es: 'el la los las de y que en un una por con para es del se no su al lo',
  it: 'il la di che e un una per con non del della sono i le in da al si',
  pt: 'o a os as de e que um uma em para com não do da por se no na ao',
  nl: 'de het een van en is dat niet in op te voor met zijn die aan er',
  sv: 'och att det som en är på av för med den inte till har ett de',
  pl: 'i w na z się nie to jest że do o jak po za od przez',
  tr: 've bir bu da de için ile olarak daha çok gibi en ne kadar',
};
