import { textDirection } from '../../core/text/right-to-left.ts';

/** `lang` and `dir` for words of a story; nothing where they are those of the page around it, which is in English. */
export function speechOf(language: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (language === 'en') return {};
  return { lang: language, dir: textDirection(language) };
}
