import { err, ok, type Result } from './result.ts';

/**
 * A language tag of BCP 47 in its usual form, `pt-BR`. Well-formed tags of no language fail too, as `english` does; the
 * error is the code that was probably meant, or null.
 */
export function parseLanguage(given: string): Result<string, string | null> {
  const tag = canonical(given.trim());
  if (tag === null) return err(codeOfName(given));
  const { language, region } = new Intl.Locale(tag);
  const isLanguage =
    language.length < 3 ? nameOf('language', language, 'en') !== null : language.length === 3;
  const isRegion = region === undefined || (region !== 'ZZ' && nameOf('region', region, 'en') !== null);
  return isLanguage && isRegion ? ok(tag) : err(isLanguage ? language : codeOfName(given));
}

function canonical(given: string): string | null {
  try {
    return Intl.getCanonicalLocales(given)[0] ?? null;
  } catch {
    // Intl answers a malformed tag with a RangeError.
    return null;
  }
}

/** What a code is called; null where nothing has it. */
function nameOf(type: 'language' | 'region', code: string, language: string): string | null {
  return new Intl.DisplayNames([language], { type, fallback: 'none' }).of(code) ?? null;
}

/** `de` for `german` and for `Deutsch`. */
function codeOfName(given: string): string | null {
  const wanted = given.trim().toLowerCase();
  const isCalled = (code: string): boolean =>
    [nameOf('language', code, 'en'), nameOf('language', code, code)].some(
      (name) => name?.toLowerCase() === wanted,
    );
  return TWO_LETTERS.find(isCalled) ?? null;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const TWO_LETTERS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
