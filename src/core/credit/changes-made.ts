import type { Republisher } from './republisher.ts';
import { singleLine } from './single-line.ts';

/**
 * How what runs differs from the work, as a phrase; null where in nothing. CC BY 4.0 section 3(a)(1)(B) asks to keep
 * what earlier hands changed, so that stands first.
 */
export function changesMade(
  earlier: string | null,
  { extent, editedBy }: Pick<Republisher, 'extent' | 'editedBy'>,
): string | null {
  const isExcerpt = extent === 'excerpt';
  const editor = singleLine(editedBy ?? '');
  const made = [
    singleLine(earlier ?? ''),
    isExcerpt && 'this is an excerpt',
    editor && `edited by ${editor}`,
  ].filter((phrase): phrase is string => Boolean(phrase));
  if (made.length === 0) return null;
  return isExcerpt && made.length === 1 ? `${made[0]}; nothing else was changed` : made.join('; ');
}
