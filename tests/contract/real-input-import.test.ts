import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCandidate } from '../../src/cli/inbound/read-candidate.ts';
import { canonicalize, canonicalText } from '../../src/core/document/canonical-text.ts';
import { decide } from '../../src/core/inbound/gate.ts';
import { writeStoryFile } from '../../src/core/inbound/story-file.ts';
import { parseMdx } from '../../src/core/mdx/parse-mdx.ts';
import { NOW } from '../support/builders.ts';

/** A story as a newsroom really sent it out, kept beside the project and never in it. */
const INPUT = join(process.env['INPUT_DIR'] ?? '../shared/input', 'amazon-ai-pivot.txt');

describe.skipIf(!existsSync(INPUT))('a story as it was really sent out, as plain text', () => {
  const text = existsSync(INPUT) ? readFileSync(INPUT, 'utf8') : '';
  const paragraphs = text.trim().split(/\n\s*\n/);
  const bioAt = paragraphs.findIndex((paragraph) => paragraph.startsWith('Kai Emerson'));
  const candidate = () => {
    const read = readCandidate({ kind: 'text', name: 'amazon-ai-pivot.txt', address: null, text }, null);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value;
  };

  test('is accepted under the license that its last lines name', () => {
    expect(decide(candidate().evidence, { isCommercial: false, wantsChanges: false })).toMatchObject({
      decision: 'accept',
      license: { clauses: 'by-nc-nd', version: '4.0', port: null },
    });
  });

  test('has its author, the bio and the publisher', () => {
    const { facts } = candidate();
    expect(facts.authors?.value).toEqual([{ name: 'Kai Emerson', bio: paragraphs[bioAt] }]);
    expect(facts.publisher?.value).toBe('ESG University');
  });

  test('keeps every word of the story, and none besides, also as a file', () => {
    const wanted = paragraphs.slice(0, bioAt).map(canonicalize).join('\n');
    expect(canonicalText(candidate().document)).toBe(wanted);
    const file = writeStoryFile(
      { ...candidate(), facts: { ...candidate().facts, title: { value: 'A title', source: 'you' } } },
      {
        license: { kind: 'cc', clauses: 'by-nc-nd', version: '4.0', port: null },
        now: NOW,
        kind: 'article',
        topics: [],
        pillars: [],
        reason: null,
        withheld: null,
      },
    );
    expect(file.ok && canonicalText(parseMdx(file.value.text).document)).toBe(wanted);
  });
});
