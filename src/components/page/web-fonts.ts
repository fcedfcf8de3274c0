import { placesInView, shiftFrom } from './layout-shift.ts';

const FACES = ['1em "Source Serif"', '1em "Libre Franklin"'];

/** A larger shift of the layout is seen; a page scores well up to 0.1 (https://web.dev/articles/cls). */
const MOST_SHIFT = 0.01;

/**
 * Asks for the newsroom's own letters when the page has been drawn in those of the machine, and changes to both at once,
 * unless lines would break so differently that what is being read jumps. `public/theme.js` remembers that the letters are
 * at hand, so the next page begins with them.
 */
async function changeLetters(): Promise<void> {
  try {
    await firstPaint();
    await Promise.all(FACES.map((face) => document.fonts.load(face)));
    let shift = tryLetters();
    // Words in italics, or in letters of another language, have asked for another face.
    while (document.fonts.status === 'loading') {
      await document.fonts.ready;
      shift = tryLetters();
    }
    document.documentElement.dataset['fonts'] = shift > MOST_SHIFT ? 'next' : 'own';
    localStorage.setItem('fonts', 'own');
  } catch {
    // The letters did not come, or storage is closed to this site: the page stays as it is.
  }
}

/** How much of the page would move; taken back before anything is painted. */
function tryLetters(): number {
  const { dataset } = document.documentElement;
  const places = placesInView();
  dataset['fonts'] = 'own';
  const shift = shiftFrom(places);
  delete dataset['fonts'];
  return shift;
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
