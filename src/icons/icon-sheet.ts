import { icons as tabler } from '@iconify-json/tabler';
import { paths } from '../core/newsroom/urls.ts';

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

/** Where an icon stands in the sheet. */
export const iconAddress = (name: IconName): string => `${paths.icons}#${name}`;

/** All icons as one SVG that a browser loads once: drawn in the pages they would be a twentieth of their weight. */
export const iconSheet = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">${Object.entries(ICONS)
    .map(([name, icon]) => `<symbol id="${name}" viewBox="0 0 24 24">${bodyOf(icon)}</symbol>`)
    .join('')}</svg>\n`;

/** The inside of an icon's SVG, drawn on 24 by 24 in `currentColor`. */
function bodyOf(icon: string): string {
  const { body } = tabler.icons[icon] ?? {};
  if (body === undefined) throw new RangeError(`Tabler has no icon "${icon}"`);
  return body;
}
