/** Where a listener stopped and how fast they listen; it stays in this browser and is sent nowhere. */
export function remembered(key: string): number | null {
  try {
    const value = Number.parseFloat(localStorage.getItem(key) ?? '');
    return Number.isFinite(value) && value > 0 ? value : null;
  } catch {
    // Storage is closed to this site: everybody starts at the beginning.
    return null;
  }
}

/** Null forgets it. */
export function remember(key: string, value: number | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, String(value));
  } catch {
    // As above: it lasts as long as the page.
  }
}

export const placeKey = (story: string): string => `listening:${story}`;

export const SPEED_KEY = 'listening-speed';
