import type { Picture } from '../press.ts';
import { printCredit } from './print-credit.ts';
import type { PrintWriting } from './print-writing.ts';
import { typstString, typstText } from './typst-text.ts';

/** An image with its caption and its own credit; nothing where its license keeps it from traveling. */
export function printFigure(id: string, caption: string | null, writing: PrintWriting): string {
  const { entry, credit, mayTravel } = writing.story.media(id);
  if (!mayTravel || entry.content.kind !== 'image') return '';
  const picture = writing.press.picture(id);
  const { ending, bytes } = printable(picture);
  const file = `picture-${id}.${ending}`;
  writing.files.set(file, bytes);
  const words = caption ?? typstText(entry.caption ?? '');
  const shape = `ratio: ${ratio(picture.width, picture.height)}, alt: ${typstString(entry.alt)}`;
  return `#picture(${typstString(file)}, ${shape}, [${words}], [${printCredit(credit)}])`;
}

/** An SVG stays sharp at any size, but its letters would be set in whatever fonts a machine has. */
function printable({ mediaType, bytes, raster }: Picture): { ending: string; bytes: Uint8Array } {
  const isDrawn = mediaType === 'image/svg+xml' && !new TextDecoder().decode(bytes).includes('<text');
  if (isDrawn) return { ending: 'svg', bytes };
  return { ending: raster.mediaType === 'image/png' ? 'png' : 'jpg', bytes: raster.bytes };
}

/** Width by height, as Typst reads numbers. */
export const ratio = (width: number, height: number): string => (width / height).toFixed(4);
