import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { everyLicense } from '../../../src/core/license/every-license.ts';
import { licenseId, licenseUrl } from '../../../src/core/license/license-names.ts';
import { rslDocument } from '../../../src/core/rights/rsl.ts';
import {
  aDataset,
  aNewsroom,
  anArticle,
  anImage,
  aPublication,
  type FileChanges,
  someMedia,
} from '../../support/builders.ts';
import { everyPreference } from './preferences.ts';

const NAMES = { r: 'https://rslstandard.org/rsl' };
const USAGES = ['all', 'ai-all', 'ai-train', 'ai-input', 'ai-index', 'search'];

interface Content {
  readonly url: string | undefined;
  readonly permits: readonly string[];
  readonly prohibits: readonly string[];
  readonly payment: string | undefined;
  readonly standard: string | undefined;
  readonly terms: string | undefined;
}

/** The contents of the document as a parser that is not ours reads them. */
function contentsOf(files: FileChanges): readonly Content[] {
  const document = XmlDocument.fromString(rslDocument(aNewsroom(files)));
  try {
    return document.find('/r:rsl/r:content', NAMES).map((node) => contentOf(node as XmlElement));
  } finally {
    document.dispose();
  }
}

function contentOf(content: XmlElement): Content {
  const text = (path: string) => content.get(path, NAMES)?.content;
  const tokens = (name: string) =>
    text(`r:license/r:${name}[@type="usage"]`)?.split(' ').filter(Boolean) ?? [];
  return {
    url: content.attr('url')?.value,
    permits: tokens('permits'),
    prohibits: tokens('prohibits'),
    payment: text('r:license/r:payment/@type'),
    standard: text('r:license/r:payment/r:standard'),
    terms: text('r:terms'),
  };
}

const withPublication = (fields: object): FileChanges => ({
  'publication.yaml': aPublication({ ...fields }),
});

describe('license.xml', () => {
  test('is what RSL 1.0 describes', () => {
    const ai = { training: 'disallow', input: 'allow' };
    expect(rslDocument(aNewsroom(withPublication({ ai })))).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <rsl xmlns="https://rslstandard.org/rsl">
      <content url="https://ledger.example/">
      <license>
      <permits type="usage">ai-input ai-index search</permits>
      <prohibits type="usage">ai-train</prohibits>
      <payment type="attribution"><standard>https://creativecommons.org/licenses/by-nc-nd/4.0/</standard></payment>
      </license>
      <copyright type="organization" contactEmail="desk@ledger.example" contactUrl="https://ledger.example/about/">The Ledger</copyright>
      <terms>https://ledger.example/ai/</terms>
      </content>
      </rsl>
      "
    `);
  });

  test.each(everyPreference)('names each use once, in the words of RSL, for %o', (ai) => {
    const [site] = contentsOf(withPublication({ ai }));
    const named = [...(site?.permits ?? []), ...(site?.prohibits ?? [])];
    expect(named.filter((token) => !USAGES.includes(token))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    expect(named.length === 4 || named.join() === 'all').toBe(true);
  });

  test.each(everyPreference)('prohibits what is asked to be left and nothing else, for %o', (ai) => {
    const prohibits = contentsOf(withPublication({ ai }))[0]?.prohibits ?? [];
    expect(prohibits.includes('ai-train')).toBe(ai.training === 'disallow');
    expect(prohibits.includes('ai-input')).toBe(ai.input === 'disallow');
    expect(prohibits.includes('search')).toBe(ai.search === 'disallow');
    expect(prohibits.includes('ai-index')).toBe(ai.input === 'disallow' || ai.search === 'disallow');
  });

  test('permits nothing by silence where all rights are reserved, except search', () => {
    const license = 'All rights reserved';
    expect(contentsOf(withPublication({ license }))[0]).toMatchObject({
      permits: ['search'],
      prohibits: ['ai-train', 'ai-input', 'ai-index'],
      payment: undefined,
    });
  });

  test.each(everyLicense().map((license) => [licenseId(license), license] as const))(
    'names the address of %s and asks for credit where the license does',
    (id, license) => {
      const [site] = contentsOf(withPublication({ license: id }));
      expect(site?.standard ?? null).toBe(licenseUrl(license));
      const expected = license.kind === 'cc' ? 'attribution' : 'free';
      expect(site?.payment).toBe(license.kind === 'all-rights-reserved' ? undefined : expected);
    },
  );

  test('names apart what is under another license', () => {
    const contents = contentsOf({
      'articles/2026/open.mdx': anArticle({ license: 'CC-BY-4.0' }),
      'media/river.yaml': someMedia(),
      'media/river.png': anImage(),
      'data/flow.yaml': aDataset(),
      'data/flow.csv': 'year,flow\n2025,1\n',
      'articles/2026/a-story.mdx': anArticle({ hero: 'river' }, 'The river fell.\n\n<Chart data="flow" />'),
    });
    expect(contents.map(({ url, standard }) => [url, standard])).toEqual([
      ['https://ledger.example/', 'https://creativecommons.org/licenses/by-nc-nd/4.0/'],
      ['https://ledger.example/articles/open/', 'https://creativecommons.org/licenses/by/4.0/'],
      ['https://ledger.example/media/river.png', 'https://creativecommons.org/licenses/by/4.0/'],
      [
        expect.stringMatching(/\/media\/river-[0-9a-f]{10}-$/),
        'https://creativecommons.org/licenses/by/4.0/',
      ],
      ['https://ledger.example/data/flow.', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ]);
  });

  test('is well-formed whatever the owner is called', () => {
    const copyrightHolder = 'Ledger <"&\'> & Söhne';
    const xml = rslDocument(aNewsroom(withPublication({ copyrightHolder })));
    const document = XmlDocument.fromString(xml);
    expect(document.get('//r:copyright', NAMES)?.content).toBe(copyrightHolder);
    document.dispose();
  });
});
