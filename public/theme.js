// Runs before the first paint, so that a reader's own theme and size of letters never flash, nor letters that are at
// hand; theme-choice.ts, text-size.ts and web-fonts.ts write what is read here.
try {
  const { dataset } = document.documentElement;
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') {
    dataset.theme = theme;
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      meta.media = meta.dataset.theme === theme ? 'all' : 'not all';
    }
  }
  const size = localStorage.getItem('text-size');
  if (size === 'large' || size === 'larger' || size === 'largest') dataset.textSize = size;
  if (localStorage.getItem('fonts') === 'own') {
    dataset.fonts = 'own';
    for (const href of document.currentScript.dataset.letters.split(' ')) {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href });
      document.head.append(link);
    }
  }
} catch {
  // Storage is closed to this site: the system's theme and letters it is.
}
