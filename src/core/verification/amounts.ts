/** A rule for a text of small words parted by single spaces, with a space at each end. */
type Rule = readonly [RegExp, string | ((...found: string[]) => string)];

/** Numbers, money, units and times of day in one form: `$5m` and `5 million dollars`. */
export const plainAmounts = (text: string): string => RULES.reduce((said, rule) => apply(said, rule), text);

/** The same for a copy of a text that says `million`: its `12m` can mean nothing else. */
export const withMillions = (text: string): string => apply(text, [/(?<= \d[\d.,]*) m(?= )/g, ' million']);

/** Whether a word or sign can be part of an amount, a day or a time as it is written. */
export const isOfAmount = (word: string): boolean =>
  /[\p{N}\p{Sc}]|^[%°.,:-]$/u.test(word) || WORDS_OF_AMOUNTS.has(word.toLowerCase());

const WORDS_OF_AMOUNTS: ReadonlySet<string> = new Set(
  (
    'a an no nos nr number us usd eur gbp chf dollar dollars euro euros pound pounds franc francs franken yen rupees ' +
    'per cent percent pct prozent pour por ciento procent hundred thousand million millions mio mn m bn billion ' +
    'billions mrd milliarden milliarde milliards tn trillion degrees celsius c f am pm a.m p.m uhr minus to of ' +
    'km kilometers kilometres kilometer kilometre metres meters square sq cubic tonnes tonne metric tons t kg ha'
  ).split(' '),
);

const apply = (text: string, [from, to]: Rule): string =>
  typeof to === 'string' ? text.replace(from, to) : text.replace(from, to);

const CURRENCY = '(?:dollar|euro|pound|yen|rupee|yuan|franc|won)';
const NUMBER = String.raw`\d[\d.,]*`;

/** How many zeros a word puts behind a number; `Milliarde` and `billion` are told apart by their names only. */
const ZEROS: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  milliard: 9,
  billion: 9,
  trillion: 12,
};

const RULES: readonly Rule[] = [
  [/ (?:per cent|pct|prozent|pour cent|por ciento|por cento|procent|per cento)(?= )/g, ' percent'],
  [/ (?:us ?\$|us dollars?|usd|\$|dollars)(?= )/g, ' dollar'],
  [/ (?:€|eur|euros)(?= )/g, ' euro'],
  [/ (?:£|gbp|pounds|pounds sterling)(?= )/g, ' pound'],
  [/ (?:¥|jpy)(?= )/g, ' yen'],
  [/ (?:₹|inr|rs|rupees)(?= )/g, ' rupee'],
  [/ (?:chf|francs|franken)(?= )/g, ' franc'],
  [new RegExp(` (${CURRENCY}) (${NUMBER}) m(?= )`, 'g'), ' $1 $2 million'],
  [new RegExp(` (${NUMBER}) m (${CURRENCY})(?= )`, 'g'), ' $1 million $2'],
  [/(?<= \d[\d.,]*) (?:mn|mln|mio|millions|millionen|millones|milhões|miljoen|milioni)(?= )/g, ' million'],
  [/(?<= \d[\d.,]*) (?:mrd|mld|milliarden?|milliards?|miliardi|miljard)(?= )/g, ' milliard'],
  [/(?<= \d[\d.,]*) (?:bn|bln|billions)(?= )/g, ' billion'],
  [/(?<= \d[\d.,]*) (?:tn|trn|trillions)(?= )/g, ' trillion'],
  [/(?<= \d[\d.,]*) (?:k|tsd|tausend|mille|mil)(?= )/g, ' thousand'],
  [/ an? (?=(?:hundred|thousand|million|billion|trillion) )/g, ' 1 '],
  [/ (-?\d+)(?:[.,](\d+))? (hundred|thousand|million|milliard|billion|trillion)(?= )/g, withZeros],
  [new RegExp(` (${CURRENCY}) (-?${NUMBER})(?= )`, 'g'), ' $2 $1'],
  [/ minus (?=\d)/g, ' -'],
  [/ (?:kilomet(?:er|re)s?)(?= )/g, ' km'],
  [/(?<= \d[\d.,]*) met(?:er|re)s?(?= )/g, ' m'],
  [/ (?:centimet(?:er|re)s?)(?= )/g, ' cm'],
  [/ (?:millimet(?:er|re)s?)(?= )/g, ' mm'],
  [/ (?:kilograms?|kilos)(?= )/g, ' kg'],
  [/ (?:metric tons?|tonnes?|metric tonnes?)(?= )/g, ' t'],
  [/ (?:hectares?)(?= )/g, ' ha'],
  [/ (kilo|mega|giga|tera)watt ?hours?(?= )/g, (_, size = '') => ` ${size.charAt(0)}wh`],
  [/ (kilo|mega|giga|tera)watts?(?= )/g, (_, size = '') => ` ${size.charAt(0)}w`],
  [/ (?:sq|square) (k?m)(?= )/g, ' $1 2'],
  [/ cubic (k?m)(?= )/g, ' $1 3'],
  [/ degrees? (?=(?:c|celsius|f|fahrenheit) )/g, ' '],
  [/(?<= \d[\d.,]*) celsius(?= )/g, ' c'],
  [/(?<= \d[\d.,]*) fahrenheit(?= )/g, ' f'],
  [/ (\d{1,2})(?:[:.](\d\d))? ([ap])m(?= )/g, onTheClock],
  [/ (\d{1,2})[:.]00 uhr(?= )/g, ' $1 uhr'],
  [/ (?:no|nos|nr) (?=\d)/g, ' number '],
];

/** `1.5 million` with all its digits. */
function withZeros(_: string, whole = '', parts = '', name = ''): string {
  const zeros = ZEROS[name] ?? 0;
  const digits = parts.padEnd(zeros, '0');
  const rest = digits.slice(zeros);
  const all = `${whole}${digits.slice(0, zeros)}`.replace(/^(-?)0+(?=\d)/, '$1');
  return ` ${all}${rest === '' ? '' : `.${rest}`}`;
}

/** `10 a.m.` by the clock of 24 hours. */
function onTheClock(_: string, hour = '', minutes: string | undefined = '00', half = ''): string {
  const hours = (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  return ` ${String(hours).padStart(2, '0')}:${minutes}`;
}
