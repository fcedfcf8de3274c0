/** What the style attributes of an element and those around it make of its text. */
export interface Look {
  readonly isHidden: boolean;
  readonly color: string;
  readonly ground: string;
}

export const FIRST_LOOK: Look = { isHidden: false, color: 'black', ground: 'white' };

/** The look of an element inside one with another look; style sheets elsewhere are not known. */
export function lookOf(attributes: Readonly<Record<string, string>>, around: Look): Look {
  const style = parseStyle(attributes['style'] ?? '');
  return {
    isHidden: around.isHidden || 'hidden' in attributes || hides(style),
    color: colorIn(style['color'] ?? attributes['color']) ?? around.color,
    ground:
      colorIn(style['background-color'] ?? style['background'] ?? attributes['bgcolor']) ?? around.ground,
  };
}

/** Nobody can read text without a color, or in that of its ground. */
export const isUnreadable = ({ color, ground }: Look): boolean => color === 'transparent' || color === ground;

/** Text that is struck out, and the bullets that Word writes as text where no list of its own is shown. */
export const isTakenBack = ({ style = '' }: Readonly<Record<string, string>>): boolean =>
  /text-decoration(?:-line)?\s*:[^;]*line-through|mso-list:\s*ignore/i.test(style);

type Style = Readonly<Record<string, string>>;

function parseStyle(text: string): Style {
  if (text === '') return {};
  const pairs = text.split(';').map((declaration) => {
    const colon = declaration.indexOf(':');
    const value = declaration.slice(colon + 1).replace('!important', '');
    return [
      declaration.slice(0, Math.max(0, colon)).trim().toLowerCase(),
      value.trim().toLowerCase(),
    ] as const;
  });
  return Object.fromEntries(pairs);
}

function hides(style: Style): boolean {
  return (
    style['display'] === 'none' ||
    /^(?:hidden|collapse)$/.test(style['visibility'] ?? '') ||
    style['content-visibility'] === 'hidden' ||
    isNothing(style['opacity']) ||
    isTiny(style['font-size']) ||
    isNothing(style['zoom']) ||
    (isTiny(style['height'] ?? style['max-height']) && /^(?:hidden|clip)/.test(style['overflow'] ?? '')) ||
    (isTiny(style['width'] ?? style['max-width']) && /^(?:hidden|clip)/.test(style['overflow'] ?? '')) ||
    FAR_AWAY.some((property) => isFar(style[property])) ||
    /scale\(0[,)]/.test(style['transform'] ?? '') ||
    /rect\((?:0|1px)[ ,]/.test(style['clip'] ?? '') ||
    /inset\((?:50|100)%/.test(style['clip-path'] ?? '')
  );
}

const FAR_AWAY = ['left', 'top', 'text-indent', 'margin-left'];

const isNothing = (value: string | undefined): boolean =>
  value !== undefined && Number.parseFloat(value) === 0;

/** Up to one pixel. */
const isTiny = (value: string | undefined): boolean =>
  value !== undefined && (isNothing(value) || /^(?:1|0?\.\d+)(?:px|pt)$/.test(value));

const isFar = (value: string | undefined): boolean => value !== undefined && Number.parseFloat(value) <= -999;

function colorIn(value: string | undefined): string | null {
  if (value === undefined) return null;
  const text = value.trim().toLowerCase();
  const known = NAMES[text];
  if (known !== undefined) return known;
  const hex = /^#?([0-9a-f]{3,8})$/.exec(text)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const [red, green, blue, alpha] = (/^rgba?\(([^)]*)\)/.exec(text)?.[1] ?? '')
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number.parseFloat);
  if (red === undefined || green === undefined || blue === undefined) return null;
  return alpha === 0 ? 'transparent' : named(red, green, blue);
}

const NAMES: Readonly<Record<string, string>> = {
  white: 'white',
  black: 'black',
  snow: 'white',
  ivory: 'white',
  ghostwhite: 'white',
  transparent: 'transparent',
};

function fromHex(hex: string): string | null {
  const isShort = hex.length < 6;
  const at = (index: number): number =>
    Number.parseInt(isShort ? (hex[index] ?? '').repeat(2) : hex.slice(2 * index, 2 * index + 2), 16);
  const hasAlpha = hex.length === 4 || hex.length === 8;
  if (hasAlpha && at(3) === 0) return 'transparent';
  return named(at(0), at(1), at(2));
}

/** Colors that no eye tells from white or black have their name. */
function named(...parts: readonly number[]): string {
  if (parts.every((part) => part >= 250)) return 'white';
  if (parts.every((part) => part <= 5)) return 'black';
  return parts.map((part) => Math.round(part)).join(' ');
}
