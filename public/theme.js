// Runs before the first paint, so that a reader's own theme and letters never flash; theme-choice.ts and text-size.ts
// write what is read here.
try {
  const { dataset } = document.documentElement;
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  const size = localStorage.getItem('text-size');
  if (size === 'large' || size === 'larger' || size === 'largest') dataset.textSize = size;
} catch {
  // Storage is closed to this site: the system's theme and letters it is.
}
