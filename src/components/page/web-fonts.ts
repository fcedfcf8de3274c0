const FACES = ['1em "Source Serif"', '1em "Libre Franklin"'];

/**
 * Asks for the newsroom's own letters when the page has been drawn in those of the machine, and changes to both at once:
 * text is never late for its letters. `public/theme.js` remembers that they are at hand, so the next page begins with
 * them.
 */
async function changeLetters(): Promise<void> {
  try {
    await firstPaint();
    await Promise.all(FACES.map((face) => document.fonts.load(face)));
    document.documentElement.dataset['fonts'] = 'own';
    localStorage.setItem('fonts', 'own');
  } catch {
    // The letters did not come, or storage is closed to this site: the page stays as it is.
  }
}

/** Settles at once where the browser does not say when it drew, or has drawn long ago. */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return resolve();
    const observer = new PerformanceObserver((list) => {
      if (!list.getEntriesByName('first-contentful-paint').length) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}

if (!document.documentElement.dataset['fonts']) void changeLetters();
