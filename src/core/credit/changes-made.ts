import type { Republisher } from './republisher.ts';

/**
 * How what runs differs from the work, as a phrase; null where in nothing. CC BY 4.0 section 3(a)(1)(B) asks to keep
 * what earlier hands changed, so that stands first.
 */
export function changesMade(
  earlier: string | null,
  { extent, editedBy }: Pick<Republisher, 'extent' | 'editedBy'>,
): string | null {
  const isExcerpt = extent === 'excerpt';
  const made = [earlier, isExcerpt && 'this is an excerpt', editedBy && `edited by ${editedBy}`].filter(
    (phrase): phrase is string => Boolean(phrase),
  );
  if (made.length === 0) return null;
  return isExcerpt && made.length === 1 ? `${made[0]}; nothing else was changed` : made.join('; ');
}
