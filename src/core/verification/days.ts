/** Days and months in one form: `3 June 2026`, `Jun. 3rd, 2026` and `2026-06-03` in a text of small words. */
export function plainDays(text: string, language: string): string {
  const { names, pattern } = monthsOf(language);
  const first = `(${[...new Set(names.values())].join('|')})`;
  return text
    .replace(
      / (\d{4})-(\d\d)-(\d\d)(?= )/g,
      (_, year, month, day) => ` ${monthAt(month)} ${Number(day)} ${year}`,
    )
    .replace(/ (\d{1,2})\.(\d{1,2})\.(\d{4})(?= )/g, (_, day, month, year) => {
      return ` ${monthAt(month)} ${Number(day)} ${year}`;
    })
    .replace(pattern, (_, month: string) => ` ${names.get(month) ?? month}`)
    .replace(new RegExp(`(?<! ${first}) (\\d{1,2})(?:st|nd|rd|th|er)? (?:of )?${first}(?= )`, 'g'), ' $3 $2')
    .replace(new RegExp(` ${first} (\\d{1,2})(?:st|nd|rd|th)(?= )`, 'g'), ' $1 $2')
    .replace(new RegExp(` ${first} (\\d{1,2}) \\| (?=\\d{4} )`, 'g'), ' $1 $2 ');
}

/** Whether a word is the name of a month, short or long. */
export const isMonth = (word: string, language: string): boolean =>
  monthsOf(language).names.has(word.toLowerCase());

const ENGLISH = Array.from({ length: 12 }, (_, month) => nameIn('en', month, 'long'));

const monthAt = (number: string): string => ENGLISH[Number(number) - 1] ?? number;

interface Months {
  readonly names: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

const known = new Map<string, Months>();

/** The names of months in a language and in English, long and short, each with its long English one. */
function monthsOf(language: string): Months {
  const before = known.get(language);
  if (before !== undefined) return before;
  const names = new Map([['sept', 'september']]);
  for (const [month, english] of ENGLISH.entries()) {
    for (const locale of ['en', language]) {
      for (const form of ['long', 'short'] as const) names.set(nameIn(locale, month, form), english);
    }
  }
  const pattern = new RegExp(` (${[...names.keys()].join('|')})(?= )`, 'g');
  const months = { names, pattern };
  known.set(language, months);
  return months;
}

function nameIn(language: string, month: number, form: 'long' | 'short'): string {
  const day = new Date(Date.UTC(2026, month, 15));
  const parts = new Intl.DateTimeFormat(language, {
    month: form,
    day: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(day);
  const name = parts.find(({ type }) => type === 'month')?.value ?? '';
  return name.toLowerCase().replace(/\.$/, '');
}
