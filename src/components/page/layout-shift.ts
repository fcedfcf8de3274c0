/** What a reader sees, and where it stands. */
export type Places = ReadonlyMap<Element, DOMRect>;

export function placesInView(): Places {
  const places = new Map<Element, DOMRect>();
  for (const element of document.querySelectorAll('main, main *, body > footer')) {
    const place = element.getBoundingClientRect();
    if (place.height > 0 && place.bottom > 0 && place.top < innerHeight) places.set(element, place);
  }
  return places;
}

/** At least what browsers report as a layout shift: the share of the view in which anything moves, times how far. */
export function shiftFrom(places: Places): number {
  let farthest = 0;
  const moving = { left: innerWidth, right: 0, top: innerHeight, bottom: 0 };
  for (const [element, place] of places) {
    const now = element.getBoundingClientRect();
    const distance = Math.max(Math.abs(now.x - place.x), Math.abs(now.y - place.y));
    if (distance < 3) continue; // nobody counts these
    farthest = Math.max(farthest, distance);
    // A word that stands on another line has moved the words around it.
    const isWord = getComputedStyle(element).display === 'inline';
    const { left, right, top, bottom } = (isWord && placeAround(element, places)) || place;
    moving.left = Math.min(moving.left, left);
    moving.right = Math.max(moving.right, right);
    moving.top = Math.min(moving.top, Math.max(top, 0));
    moving.bottom = Math.max(moving.bottom, Math.min(bottom, innerHeight));
  }
  if (farthest === 0) return 0;
  const area = (moving.right - moving.left) * (moving.bottom - moving.top);
  return (area / (innerWidth * innerHeight)) * (farthest / Math.max(innerWidth, innerHeight));
}

const placeAround = ({ parentElement }: Element, places: Places): DOMRect | undefined =>
  parentElement ? places.get(parentElement) : undefined;
