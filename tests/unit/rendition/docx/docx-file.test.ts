import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { canonicalize, canonicalPassages } from '../../../../src/core/document/canonical-text.ts';
import type { Article } from '../../../../src/core/newsroom/newsroom.ts';
import { docxCopy } from '../../../../src/core/rendition/docx/docx-copy.ts';
import { storyOf } from '../../../../src/core/rendition/story.ts';
import { aNewsroomWithEverything } from '../../../support/everything.ts';
import { aPress, PIXEL } from './a-press.ts';
import { all, paragraphs, readDocx } from './read-docx.ts';

const newsroom = aNewsroomWithEverything();
const article = newsroom.articles[0] as Article;
const story = storyOf(article, newsroom);
const file = await docxCopy(story, aPress());
const docx = readDocx(file);

describe('the Word file', () => {
  test('is the same whenever and wherever it is made', async () => {
    const digest = createHash('sha256').update(file).digest('hex');
    expect(await docxCopy(storyOf(article, aNewsroomWithEverything()), aPress())).toEqual(file);
    const script = fileURLToPath(new URL('print-digest.ts', import.meta.url));
    const env = { ...process.env, TZ: 'America/Los_Angeles' };
    expect(execFileSync(process.execPath, [script], { env, encoding: 'utf8' }).trim()).toBe(digest);
  });

  test('names its license, source, version and fingerprint in properties that programs read', () => {
    const properties = [...docx.text('docProps/custom.xml').matchAll(/name="(\w+)"><vt:lpwstr>([^<]*)</g)];
    expect(Object.fromEntries(properties.map(([, name, value]) => [name, value]))).toEqual({
      License: 'CC BY-NC-ND 4.0',
      LicenseURL: 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
      SPDX: 'CC-BY-NC-ND-4.0',
      Source: 'https://ledger.example/articles/the-river/',
      CopyrightNotice: '© 2026 The Ledger',
      Version: '2',
      Fingerprint: article.fingerprint,
    });
  });

  test('names title, dek, authors, language and dates, and no time of its making', () => {
    const core = docx.text('docProps/core.xml');
    expect(core).toContain('<dc:title>The river &amp; its "owner"</dc:title>');
    expect(core).toContain('<dc:subject>A story with one of everything.</dc:subject>');
    expect(core).toContain('<dc:creator>Ana Example; Ledger desk</dc:creator>');
    expect(core).toContain('<dc:language>en</dc:language>');
    expect(core).toMatch(/<dcterms:created [^>]*>2026-03-01T08:00:00Z</);
    expect(core).toMatch(/<dcterms:modified [^>]*>2026-03-03T09:00:00Z</);
  });

  test('holds its pictures byte for byte', () => {
    expect(docx.bytes('word/media/image1.png')).toEqual(PIXEL);
    expect(docx.bytes('word/media/image2.png')).toEqual(PIXEL);
  });

  test('begins with its content types, by which it is known to be a Word file', () => {
    expect(docx.paths[0]).toBe('[Content_Types].xml');
  });

  test('leaves no relationship without its target and gives no id twice', () => {
    for (const { root, target } of [docx.body, docx.notes]) {
      const used = [...all(root, 'w:hyperlink'), ...all(root, 'a:blip')];
      const ids = used.map((each) => each.getAttribute('r:id') ?? each.getAttribute('r:embed'));
      expect(ids.filter((id) => target(id) === undefined)).toEqual([]);
    }
    const places = all(docx.body.root, 'wp:docPr').map((place) => place.getAttribute('id'));
    expect(new Set(places).size).toBe(places.length);
  });

  test('says in which language it is', () => {
    expect(docx.text('word/styles.xml')).toContain('<w:lang w:val="en" w:eastAsia="en" w:bidi="en"/>');
    expect(all(docx.body.root, 'w:bidi')).toHaveLength(0);
  });

  test('runs from right to left in a language that does, its Latin words excepted', async () => {
    const hebrew = storyOf({ ...article, language: 'he', title: 'נהר', dek: 'River' }, newsroom);
    const { body } = readDocx(await docxCopy(hebrew, aPress()));
    const [title, dek] = paragraphs(body) as [Element, Element];
    expect(all(title, 'w:bidi')).toHaveLength(1);
    expect(all(title, 'w:rtl')).toHaveLength(1);
    expect(all(dek, 'w:bidi')).toHaveLength(1);
    expect(all(dek, 'w:rtl')).toHaveLength(0);
    expect(all(body.root, 'w:bidiVisual')).toHaveLength(3);
  });
});

const soffice = ['soffice', 'libreoffice'].find((name) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))),
);

test.skipIf(soffice === undefined)(
  'LibreOffice (skipped where it is not installed) reads every word of it',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'docx-'));
    writeFileSync(join(folder, 'story.docx'), file);
    execFileSync(soffice ?? '', [
      '--headless',
      '--convert-to',
      'txt:Text',
      '--outdir',
      folder,
      join(folder, 'story.docx'),
    ]);
    const read = canonicalize(readFileSync(join(folder, 'story.txt'), 'utf8'));
    rmSync(folder, { recursive: true });
    for (const passage of canonicalPassages(story.body)) expect(read).toContain(passage);
  },
);
