// Runs before the first paint, so that a reader's own theme never flashes; theme-choice.ts writes what is read here.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to this site: the system's theme it is.
}
