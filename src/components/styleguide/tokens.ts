/** The colors of `src/styles/tokens.css` by their names there, and what each is for. */
export const COLORS = {
  paper: 'Behind everything',
  raised: 'Fields, boxes above the paper',
  wash: 'Quiet areas',
  line: 'Lines that divide',
  'line-strong': 'Lines that hold a control',
  ink: 'Words',
  muted: 'Words beside the words',
  environmental: 'Environment',
  social: 'Social',
  governance: 'Governance',
  license: 'What may be taken',
  'license-wash': 'Behind what may be taken',
  alert: 'What went wrong',
  focus: 'Where the keyboard is',
} as const;

/** The sizes of letters, the largest first, with words at which they can be judged. */
export const SIZES = {
  display: 'Fewer desks, more data centers',
  title: 'How to read a sustainability report',
  dek: 'Start at the back and follow one number across three years.',
  heading: 'What a good disclosure would show',
  card: 'Greenwashing words and what they hide',
  story: 'Both statements are public, both are large, and they came out of one budget.',
  body: 'The newsroom around the stories speaks in this size.',
  label: 'Labels, tables, what stands beside.',
  small: 'Dates, bylines, credits.',
} as const;
