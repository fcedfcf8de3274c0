/** A small word in the one of its spellings that both share: `labour` and `labor` answer the same. */
export function usualSpelling(word: string, language: string): string {
  const base = language.toLowerCase().split('-')[0];
  if (base === 'de') return word.replaceAll('ß', 'ss');
  if (base !== 'en') return word.replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  const known = PAIRS.get(word);
  if (known !== undefined) return known;
  const many = word.endsWith('s') ? PAIRS.get(word.slice(0, -1)) : undefined;
  if (many !== undefined) return `${many}s`;
  return ENDINGS.reduce((text, [from, to]) => text.replace(from, to), word);
}

/** British and American endings. They leave short stems alone: `our` is not `or`, and `filled` is not `filed`. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|ing|ation|ations|ational|er|ers|able)$/, 'iz$1'],
  [/ys(e|ed|es|ing|er|ers)$/, 'yz$1'],
  [/(?<=\p{L}{2})our(s|ed|ing|ings|ite|ites|ful|able|less|er|ers|hood|hoods|ly)?$/u, 'or$1'],
  [/^((?:kilo|centi|milli|micro)?(?:met|lit)|cent|theat|fib|calib|meag|somb|spect|lust)re(s|d)?$/, '$1er$2'],
  [/([aeiouy][^aeiouy]*[aeiouy])(?<!fi)ll(ed|ing|er|ers|ors?|ous)$/, '$1l$2'],
  [/ogue(s)?$/, 'og$1'],
  [/^(def|off|pret|lic)ence(s|d)?$/, '$1ense$2'],
  [/gramme(s)?$/, 'gram$1'],
  [/^(to|back|for|up|down|after|in|out)wards$/, '$1ward'],
];

/** Words that follow no rule: the left is also written as the right. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  `aluminum aluminium, tyre tire, grey gray, cheque check, ageing aging, plough plow, kerb curb, mould mold, storey story,
   storeys stories, learnt learned, burnt burned, spelt spelled, leapt leaped, jewellery jewelry, cosy cozy, woollen woolen,
   draught draft, artefact artifact, practise practice, practised practiced, practising practicing, programme program,
   focussed focused, focussing focusing, benefitted benefited, disc disk, adviser advisor, speciality specialty,
   yoghurt yogurt, maths math, whilst while, amongst among, amidst amid, sceptic skeptic, sceptical skeptical,
   scepticism skepticism, cancelation cancellation, moustache mustache, pyjamas pajamas, ok okay, vs versus,
   judgement judgment, acknowledgement acknowledgment, fulfil fulfill, fulfilment fulfillment, enrol enroll,
   enrolment enrollment, instalment installment, skilful skillful, wilful willful, sulphur sulfur, caesium cesium,
   haemorrhage hemorrhage, oestrogen estrogen, foetus fetus, encyclopaedia encyclopedia, archaeology archeology,
   archaeologist archeologist, anaemia anemia, orthopaedic orthopedic, paediatric pediatric, manoeuvre maneuver,
   manoeuvred maneuvered, mediaeval medieval, fuelled fueled, fuelling fueling, dialled dialed`
    .split(',')
    .map((pair) => {
      const [from = '', to = ''] = pair.trim().split(/\s+/);
      return [from, to] as const;
    }),
);
