/** The one size of a picture that is kept: enough for a phone held upright, and for a column on a desk. */
const PICTURE_WIDTH = 900;

/** Paths of the files of this site that a page needs to look and work as it does; recordings are too large to keep. */
export function partsOf(page: Document): readonly string[] {
  const links = page.querySelectorAll<HTMLLinkElement>(
    'link[rel="stylesheet"], link[rel="preload"], link[rel="icon"]',
  );
  const scripts = page.querySelectorAll('script[src]');
  const addresses = [
    ...[...links].map((link) => link.getAttribute('href')),
    ...[...scripts].map((script) => script.getAttribute('src')),
    ...[...page.querySelectorAll('use[href^="/"]')].map((drawing) => drawing.getAttribute('href')),
    ...[...page.querySelectorAll('main img')].map(addressOfPicture),
    ...loadedHere(),
  ];
  return [...new Set(addresses.flatMap(pathHere))];
}

/** WebP is read by every browser that has service workers. */
function addressOfPicture(image: Element): string | null {
  const set = image.closest('picture')?.querySelector('source[type="image/webp"]')?.getAttribute('srcset');
  const sizes = (set ?? '').split(',').map((size) => size.trim().split(' '));
  const fitting = sizes.find(([, width = '']) => Number.parseInt(width, 10) >= PICTURE_WIDTH) ?? sizes.at(-1);
  return fitting?.[0] || image.getAttribute('src');
}

/** Scripts that scripts load and fonts that style sheets do are named nowhere on a page. */
const loadedHere = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /\/_astro\/[^/?]+\.(?:js|woff2)$/.test(name));

function pathHere(address: string | null): readonly string[] {
  if (!address) return [];
  const { origin, pathname } = new URL(address, location.href);
  return origin === location.origin && pathname !== '/' ? [pathname] : [];
}
