/**
 * Runs in the page: every target that WCAG 2.2, success criterion 2.5.8, finds too small. A target in a sentence may be
 * as small as its line; others are 24 by 24 pixels, or no other target reaches into the circle of 24 around them.
 */
export function smallTargets(): readonly string[] {
  const SIZE = 24;
  const targets = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, label:has(input)'),
  ]
    .filter(
      (target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest('.visually-hidden'),
    )
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  return targets
    .filter(
      ({ target, box }) =>
        (box.width < SIZE || box.height < SIZE) && !isInSentence(target) && !isFree(target, box),
    )
    .map(
      ({ target, box }) =>
        `${target.outerHTML.slice(0, 90)} (${Math.round(box.width)} × ${Math.round(box.height)})`,
    );

  function isInSentence(target: Element): boolean {
    if (getComputedStyle(target).display !== 'inline') return false;
    // The `span` that RDFa puts around a title is no end of its sentence.
    const block = target.closest('p, li, dd, dt, figcaption, td, th, span:not([property]), div');
    return (block?.textContent ?? '').trim().length > (target.textContent ?? '').trim().length;
  }

  function isFree(own: Element, box: DOMRect): boolean {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return targets.every(({ target, box: other }) => {
      if (target === own || target.contains(own) || own.contains(target)) return true;
      const dx = Math.max(other.left - x, 0, x - other.right);
      const dy = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(dx, dy) >= SIZE / 2;
    });
  }
}
