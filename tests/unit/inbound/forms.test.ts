import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/cli/inbound/parse-markup.ts';
import { readCandidate, readEvidence } from '../../../src/cli/inbound/read-candidate.ts';
import { bodyOf, type Candidate } from '../../../src/core/inbound/candidate.ts';
import { decide } from '../../../src/core/inbound/gate.ts';
import { candidateOfOwnCopy, isIntact } from '../../../src/core/inbound/own-copy.ts';
import { licenseId } from '../../../src/core/license/license-names.ts';
import { copyOf } from '../../../src/core/rendition/registry.ts';
import { aNewsroom, theStory } from '../../support/builders.ts';

const WORDS =
  'The tide mill of Saltmarsh grinds again since May, and the bakers of three villages come for its flour every Friday before the ebb.';

const inputOf = (name: string, text: string) => ({ kind: 'text', name, address: null, text }) as const;

function read(name: string, text: string, item: string | null = null): Candidate {
  const candidate = readCandidate(inputOf(name, text), item);
  if (!candidate.ok) throw new Error(JSON.stringify(candidate.error));
  return candidate.value;
}

/** The decision and the license, as `accept CC-BY-4.0`. */
function judge({ evidence }: Pick<Candidate, 'evidence'>): string {
  const { decision, license } = decide(evidence, { isCommercial: false, wantsChanges: false });
  return [decision, license && licenseId(license)].filter(Boolean).join(' ');
}

const CC = 'https://creativecommons.org/licenses';

describe('an item of a feed', () => {
  const rss = (channel: string, item: string) => `<?xml version="1.0"?>
<rss version="2.0" xmlns:cc="http://creativecommons.org/ns#" xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>The Saltmarsh Echo</title><link>https://echo.example.org/</link><language>en-GB</language>${channel}
<item><title>The mill grinds again</title><link>https://echo.example.org/mill</link><dc:creator>Ana Example</dc:creator><pubDate>Mon, 05 Jan 2026 14:00:00 GMT</pubDate><content:encoded><![CDATA[<p>${WORDS}</p>]]></content:encoded>${item}</item></channel></rss>`;

  test.each([
    [
      'creativeCommons:license',
      '',
      `<creativeCommons:license>${CC}/by/4.0/</creativeCommons:license>`,
      'accept CC-BY-4.0',
    ],
    ['cc:license', '', `<cc:license>${CC}/by-nd/4.0/</cc:license>`, 'accept CC-BY-ND-4.0'],
    [
      'dcterms:license',
      '',
      `<dcterms:license>${CC}/by-sa/3.0/de/</dcterms:license>`,
      'accept CC-BY-SA-3.0-DE',
    ],
    ['dc:rights in words', '', '<dc:rights>CC BY-NC 4.0</dc:rights>', 'accept CC-BY-NC-4.0'],
    [
      'a license of the channel',
      `<creativeCommons:license>${CC}/by/4.0/</creativeCommons:license>`,
      '',
      'accept CC-BY-4.0',
    ],
    ['a copyright of the channel', '<copyright>All rights reserved</copyright>', '', 'refuse'],
    [
      'its own license before that of the channel',
      '<copyright>All rights reserved</copyright>',
      `<cc:license>${CC}/by/4.0/</cc:license>`,
      'accept CC-BY-4.0',
    ],
    ['the license of a picture', '', `<media:license>${CC}/by/4.0/</media:license>`, 'refuse'],
    ['nothing', '', '', 'refuse'],
  ])('RSS: %s', (_what, channel, item, expected) => {
    expect(judge(read('feed.xml', rss(channel, item)))).toBe(expected);
  });

  test('RSS: its facts are those of the item', () => {
    expect(read('feed.xml', rss('', '')).facts).toMatchObject({
      title: { value: 'The mill grinds again', source: 'feed' },
      authors: { value: [{ name: 'Ana Example' }] },
      published: { value: '2026-01-05T14:00:00Z' },
      url: { value: 'https://echo.example.org/mill' },
      publisher: { value: 'The Saltmarsh Echo' },
      language: { value: 'en-GB' },
    });
  });

  test('Atom: rel="license"', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Echo</title><entry><title>Mill</title><link href="https://echo.example.org/mill"/><link rel="license" href="${CC}/by/4.0/"/><author><name>Bo Li</name></author><content type="html">&lt;p&gt;${WORDS}&lt;/p&gt;</content></entry></feed>`;
    const candidate = read('atom.xml', atom);
    expect(judge(candidate)).toBe('accept CC-BY-4.0');
    expect(candidate.facts.authors?.value).toEqual([{ name: 'Bo Li' }]);
  });

  test('JSON Feed: _license', () => {
    const item = {
      id: '1',
      url: 'https://echo.example.org/mill',
      title: 'Mill',
      content_html: `<p>${WORDS}</p>`,
      authors: [{ name: 'Bo Li' }],
      _license: { url: `${CC}/by/4.0/` },
    };
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Echo', items: [item] };
    expect(judge(read('feed.json', JSON.stringify(feed)))).toBe('accept CC-BY-4.0');
  });

  test('one of several is chosen by number or address, and the others are named', () => {
    const items = [1, 2].map((n) => ({
      id: `${n}`,
      url: `https://echo.example.org/${n}`,
      title: `Mill ${n}`,
      content_html: `<p>${WORDS}</p>`,
    }));
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Echo', items });
    expect(readCandidate(inputOf('feed.json', feed), null)).toMatchObject({
      ok: false,
      error: { code: 'several-items', detail: '\n  1  Mill 1\n  2  Mill 2' },
    });
    expect(read('feed.json', feed, '2').facts.title?.value).toBe('Mill 2');
    expect(read('feed.json', feed, 'https://echo.example.org/1').facts.title?.value).toBe('Mill 1');
    expect(readCandidate(inputOf('feed.json', feed), '3')).toMatchObject({
      ok: false,
      error: { code: 'no-such-item' },
    });
  });

  test('speaks against itself where its text names another license', () => {
    const html = rss('', `<cc:license>${CC}/by/4.0/</cc:license>`).replace(
      '</p>]]>',
      '</p><p>This article is licensed under CC BY-NC-ND 4.0.</p>]]>',
    );
    expect(judge(read('feed.xml', html))).toBe('hold');
  });
});

describe('a file of an agency', () => {
  test('ninjs 1: plain values', () => {
    const item = {
      uri: 'https://echo.example.org/mill',
      headline: 'Mill',
      byline: 'By Bo Li and Cy Ode',
      copyrightholder: 'Echo',
      usageterms: 'CC BY-ND 4.0',
      body_html: `<p>${WORDS}</p>`,
    };
    const candidate = read('mill.json', JSON.stringify(item));
    expect(judge(candidate)).toBe('accept CC-BY-ND-4.0');
    expect(candidate.facts.authors?.value.map(({ name }) => name)).toEqual(['Bo Li', 'Cy Ode']);
  });

  test('NewsML-G2: usage terms without a link', () => {
    const xml = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><rightsInfo><copyrightHolder><name>Echo</name></copyrightHolder><usageTerms>Creative Commons Attribution 4.0 International. Credit us.</usageTerms></rightsInfo><contentMeta><headline>Mill</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Mill</title></head><body><p>${WORDS}</p></body></html></inlineXML></contentSet></newsItem>`;
    const candidate = read('mill.xml', xml);
    expect(judge(candidate)).toBe('accept CC-BY-4.0');
    expect(candidate.facts).toMatchObject({ title: { value: 'Mill' }, publisher: { value: 'Echo' } });
  });
});

describe('Markdown', () => {
  test('says its facts and its license in front matter', () => {
    const text = `---\ntitle: The mill\nauthor: Bo Li\ndate: 2026-01-05\nlicense: CC-BY-SA-4.0\ncanonical: https://echo.example.org/mill\npublisher: Echo\n---\n\n${WORDS} More in [the almanac](/almanac).\n`;
    const candidate = read('mill.md', text);
    expect(judge(candidate)).toBe('accept CC-BY-SA-4.0');
    expect(candidate.facts).toMatchObject({
      title: { value: 'The mill', source: 'front matter' },
      published: { value: '2026-01-05T00:00:00Z' },
      url: { value: 'https://echo.example.org/mill' },
    });
  });
});

describe('plain text', () => {
  test('has its headline, byline, bio and license where people put them', () => {
    const text = `The mill grinds again\n\nBy Bo Li\n\n${WORDS}\n\n${WORDS} Again.\n\nBo Li is a reporter for the Echo.\n\nThis article is licensed under CC BY 4.0.\n`;
    const candidate = read('mill.txt', text);
    expect(judge(candidate)).toBe('accept CC-BY-4.0');
    expect(candidate.facts).toMatchObject({
      title: { value: 'The mill grinds again' },
      authors: { value: [{ name: 'Bo Li', bio: 'Bo Li is a reporter for the Echo.' }] },
    });
    expect(candidate.document.blocks).toHaveLength(2);
  });

  test.each([
    ['CC BY-NC-ND 4.0', 'accept CC-BY-NC-ND-4.0'],
    ['http://creativecommons.org/licenses/by/3.0/de/deed.de', 'accept CC-BY-3.0-DE'],
    ['All rights reserved', 'refuse'],
    ['CC BY-NC', 'hold'],
    ['She explained that most of the archive stands under CC BY 4.0 by now, which took years.', 'refuse'],
    [
      '“This article is licensed under CC BY 4.0,” the notice said, but nobody had seen the article.',
      'refuse',
    ],
  ])('%s', (text, expected) => {
    const evidence = readEvidence(inputOf('a', text), null);
    expect(evidence.ok && judge({ evidence: evidence.value })).toBe(expected);
  });
});

test('a copy of ours whose words were changed is told by its fingerprint', () => {
  const newsroom = aNewsroom();
  const copy = copyOf(theStory(newsroom), newsroom, 'html');
  const intact = (html: string) => {
    const page = parsePage(html);
    const candidate = page.ok ? candidateOfOwnCopy(bodyOf(page.value.tree).children, null) : null;
    return candidate && isIntact(candidate);
  };
  expect(intact(copy)).toBe(true);
  expect(intact(copy.replace('fell by half', 'rose by half'))).toBe(false);
});
