import { printCredit } from './print-credit.ts';
import type { PrintWriting } from './print-writing.ts';
import { typstString, typstText } from './typst-text.ts';

/** An image with its caption and its own credit; nothing where its license keeps it from traveling. */
export function printFigure(id: string, caption: string | null, writing: PrintWriting): string {
  const { entry, credit, mayTravel } = writing.story.media(id);
  if (!mayTravel || entry.content.kind !== 'image') return '';
  const { raster, width, height } = writing.press.picture(id);
  const file = `picture-${id}.${raster.mediaType === 'image/png' ? 'png' : 'jpg'}`;
  writing.files.set(file, raster.bytes);
  const words = caption ?? typstText(entry.caption ?? '');
  const shape = `ratio: ${ratio(width, height)}, alt: ${typstString(entry.alt)}`;
  return `#picture(${typstString(file)}, ${shape}, [${words}], [${printCredit(credit)}])`;
}

/** Width by height, as Typst reads numbers. */
export const ratio = (width: number, height: number): string => (width / height).toFixed(4);
