const KEY = 'outlet';

/** The outlet a republisher typed on another story; it stays in this browser and is sent nowhere. */
export function rememberedOutlet(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Storage is closed to this site: the name is typed again.
    return null;
  }
}

export function rememberOutlet(outlet: string | null): void {
  try {
    if (outlet === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, outlet);
  } catch {
    // As above: the name lasts as long as the page.
  }
}
