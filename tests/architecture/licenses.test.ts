import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const project = new URL('../../', import.meta.url);

test('LICENSES holds the text of each license REUSE.toml names, and of no other', () => {
  const named = readFileSync(new URL('REUSE.toml', project), 'utf8').matchAll(
    /^SPDX-License-Identifier = "(.+)"$/gm,
  );
  const texts = readdirSync(new URL('LICENSES/', project)).map((name) => name.replace(/\.txt$/, ''));
  expect([...new Set(Array.from(named, ([, id]) => id))].sort()).toEqual(texts.sort());
});
