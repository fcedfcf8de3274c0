import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { standaloneChart } from '../core/chart/standalone-chart.ts';
import { writeBriefCredit } from '../core/credit/credit.ts';
import { creditText } from '../core/credit/credit-text.ts';
import type { Dataset, Publication } from '../core/newsroom/newsroom.ts';
import { workOfDataset } from '../core/newsroom/work.ts';
import { isDrawn } from '../core/rendition/letters.ts';
import type { Drawing } from '../core/rendition/press.ts';
import { writeMarkup } from '../core/text/markup.ts';
import { FONT_FILES } from './fonts.ts';
import { keepFile } from './keep-file.ts';

/**
 * The chart of a dataset as SVG, and as PNG at twice the size; null where it is only a table, or has letters we cannot draw. PNGs are kept in the
 * cache folder between builds.
 */
export function drawingOf(dataset: Dataset, publication: Publication, cache: string): Drawing | null {
  const { chart: spec } = dataset;
  if (!spec || !isDrawn(dataset)) return null;
  const credit = creditText(writeBriefCredit(workOfDataset(dataset, publication).attribution));
  const notes = [...(dataset.note ? [dataset.note] : []), `Source: ${dataset.source.title}.`, credit];
  const { svg, width, height } = standaloneChart({ ...dataset, spec }, notes);
  const text = writeMarkup(svg);
  return { svg: text, png: keptPng(text, join(cache, 'images')), width, height };
}

function keptPng(svg: string, folder: string): Uint8Array {
  const kept = join(folder, `${hash('sha256', svg)}.png`);
  if (existsSync(kept)) return readFileSync(kept);
  const png = rasterize(svg, 2);
  keepFile(kept, png);
  return png;
}

/** An SVG as PNG, with the fonts of the project alone: the same bytes on every machine. */
export function rasterize(svg: string, zoom: number): Uint8Array {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: 'Libre Franklin' },
  });
  return resvg.render().asPng();
}
