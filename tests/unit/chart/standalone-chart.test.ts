import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { standaloneChart } from '../../../src/core/chart/standalone-chart.ts';
import { writeMarkup } from '../../../src/core/text/markup.ts';
import { aChart, EVERY_KIND } from './a-chart.ts';
import { labelBoxes } from './label-boxes.ts';

const NOTES = [
  'A note that goes on '.repeat(12).trim(),
  'Source: River board.',
  '“Flow by year” by Ana Example, CC BY 4.0',
];

describe.each(EVERY_KIND)('a %s chart as a picture of its own', (_, spec) => {
  const { svg, width, height } = standaloneChart(aChart({ spec }), NOTES);
  const text = writeMarkup(svg);

  test('says its title, unit, note, source, credit and license in letters that all stand inside', () => {
    const lines = labelBoxes(text).map((box) => box.text);
    const said = lines.join(' ').replace(/\s+/g, ' ');
    for (const words of ['Flow by year', 'm³/s', ...NOTES]) expect(said).toContain(words);
  });

  test('is as large as it says, the same each time, and without script', async () => {
    const { format, ...size } = await sharp(Buffer.from(text)).metadata();
    expect([format, size.width, size.height]).toEqual(['svg', width, Math.round(height)]);
    expect(writeMarkup(standaloneChart(aChart({ spec }), NOTES).svg)).toBe(text);
    expect(text).not.toMatch(/<script|style="| on\w+=| id="/);
  });
});
