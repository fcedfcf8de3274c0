import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SERIES_COLORS } from '../../../src/core/chart/series-colors.ts';

type Light = readonly [red: number, green: number, blue: number];

/** The grounds that charts stand on: paper and wash of `tokens.css`. */
const GROUNDS = { light: ['#fdfdfb', '#f2f2ec', '#ffffff'], dark: ['#13171d', '#1e242d'] } as const;

/** What is seen with each kind of color vision, in linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
const VISIONS: Readonly<Record<string, readonly [Light, Light, Light]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const toLinear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const lightOf = (hex: string): Light => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return [red, green, blue];
};

const times = ([a, b, c]: Light, [x, y, z]: Light): number => a * x + b * y + c * z;
const clamp = (value: number): number => Math.min(1, Math.max(0, value));

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [one, other]
    .map((hex) => times([0.2126, 0.7152, 0.0722], lightOf(hex)))
    .sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function oklab(hex: string, vision: readonly [Light, Light, Light]): Light {
  const light = lightOf(hex);
  const seen: Light = [
    clamp(times(vision[0], light)),
    clamp(times(vision[1], light)),
    clamp(times(vision[2], light)),
  ];
  const cones: Light = [
    Math.cbrt(times([0.4122214708, 0.5363325363, 0.0514459929], seen)),
    Math.cbrt(times([0.2119034982, 0.6806995451, 0.1073969566], seen)),
    Math.cbrt(times([0.0883024619, 0.2817188376, 0.6299787005], seen)),
  ];
  return [
    times([0.2104542553, 0.793617785, -0.0040720468], cones),
    times([1.9779984951, -2.428592205, 0.4505937099], cones),
    times([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}

describe.each(['light', 'dark'] as const)('the colors of series on %s ground', (scheme) => {
  const colors = SERIES_COLORS.map((color) => color[scheme]);

  test('have 3:1 against it', () => {
    const weak = colors.filter((color) => GROUNDS[scheme].some((ground) => contrast(color, ground) < 3));
    expect(weak).toEqual([]);
  });

  test.each(Object.keys(VISIONS))('are apart from each other with %s', (name) => {
    const vision = VISIONS[name] ?? VISIONS['full'];
    const seen = colors.map((color) => oklab(color, vision as readonly [Light, Light, Light]));
    const distances = seen.flatMap((a, index) =>
      seen.slice(index + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
    );
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(0.12);
  });
});

test('the style sheet has the same colors', () => {
  const css = readFileSync('src/styles/charts.css', 'utf8');
  SERIES_COLORS.forEach(({ light, dark }, index) => {
    expect(css).toContain(`.chart-series-${index + 1} {\n  color: light-dark(${light}, ${dark});`);
  });
});
