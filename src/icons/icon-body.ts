import { icons as tabler } from '@iconify-json/tabler';

/** The icons of this site by what they stand for, and what Tabler (MIT) calls them. */
const ICONS = {
  archive: 'archive',
  back: 'arrow-left',
  check: 'check',
  clock: 'clock',
  close: 'x',
  code: 'code',
  copy: 'copy',
  'creative-commons': 'creative-commons',
  'creative-commons-by': 'creative-commons-by',
  'creative-commons-nc': 'creative-commons-nc',
  'creative-commons-nd': 'creative-commons-nd',
  'creative-commons-sa': 'creative-commons-sa',
  'creative-commons-zero': 'creative-commons-zero',
  copyright: 'copyright',
  'public-domain': 'no-copyright',
  dark: 'moon',
  download: 'download',
  formatted: 'file-text',
  forward: 'arrow-right',
  light: 'sun',
  locked: 'lock',
  mail: 'mail',
  markdown: 'markdown',
  menu: 'menu-2',
  no: 'x',
  outward: 'arrow-up-right',
  question: 'question-mark',
  request: 'message-circle',
  rss: 'rss',
  save: 'bookmark',
  search: 'search',
  system: 'device-desktop',
  text: 'align-left',
  warning: 'alert-triangle',
} as const;

export type IconName = keyof typeof ICONS;

/** The inside of an icon's SVG, drawn on 24 by 24 in `currentColor`. */
export function iconBody(name: IconName): string {
  const icon = tabler.icons[ICONS[name]];
  if (!icon) throw new RangeError(`Tabler has no icon "${ICONS[name]}"`);
  return icon.body;
}
