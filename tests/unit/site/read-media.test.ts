import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readMedia } from '../../../src/site/read-media.ts';
import { silentMp3 } from '../../support/silent-mp3.ts';

const picture = () => sharp({ create: { width: 12, height: 8, channels: 3, background: '#246' } });
const svg = (inside: string, attributes = 'viewBox="0 0 12 8"'): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);
const reasonOf = async (ending: string, bytes: Buffer): Promise<string> => {
  const content = await readMedia(ending, bytes);
  return content.kind === 'unreadable' ? content.reason : `it is ${content.kind}`;
};

describe('an image', () => {
  test.each([
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
    ['webp', 'image/webp'],
    ['avif', 'image/avif'],
  ] as const)('in %s is known by its bytes, with its size', async (format, type) => {
    const bytes = await picture().toFormat(format).toBuffer();
    for (const ending of [format, 'png']) {
      expect(await readMedia(ending, bytes)).toEqual({
        kind: 'image',
        type,
        width: 12,
        height: 8,
        bytes: bytes.length,
      });
    }
  });

  test.each([
    ['words', Buffer.from('not an image')],
    ['nothing', Buffer.alloc(0)],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['the beginning of one', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ])('is none where there is %s', async (_, bytes) => {
    expect(await reasonOf('png', bytes)).toMatch(/^there is no image in it \(/);
  });

  test.each(['gif', 'tiff'] as const)(
    'of a kind the newsroom does not publish is none: %s',
    async (format) => {
      expect(await reasonOf('png', await picture().toFormat(format).toBuffer())).toBe(
        `it is no image a browser shows (${format})`,
      );
    },
  );
});

describe('a recording', () => {
  const header = (text: string, before = 0) =>
    Buffer.concat([Buffer.alloc(before), Buffer.from(text, 'latin1'), Buffer.alloc(64)]);

  test.each([
    ['mp3', 'audio/mpeg', header('ID3')],
    ['mp3', 'audio/mpeg', header('\xff\xfb')],
    ['ogg', 'audio/ogg', header('OggS')],
    ['m4a', 'audio/mp4', header('ftypM4A ', 4)],
  ])('in %s begins as %s does', async (ending, type, bytes) => {
    expect(await readMedia(ending, bytes)).toEqual({
      kind: 'audio',
      type,
      bytes: bytes.length,
      seconds: null,
    });
  });

  test('has the length that its frames have together', async () => {
    const content = await readMedia('mp3', silentMp3(5));
    expect(content.kind === 'audio' && content.seconds).toBeCloseTo(5, 1);
  });

  test.each(['mp3', 'ogg', 'm4a'])('is none where an %s holds a page', async (ending) => {
    expect(await reasonOf(ending, Buffer.from('<!doctype html><script>alert(1)</script>'))).toMatch(
      /^there is no recording in it/,
    );
    expect(await reasonOf(ending, Buffer.alloc(0))).toMatch(/^there is no recording in it/);
  });

  test('is none for an ending that every object knows', async () => {
    expect(await reasonOf('constructor', Buffer.from('x'))).toMatch(/^there is no image in it/);
  });
});

describe('an SVG', () => {
  test.each([
    ['a view box', 'viewBox="0 0 12 8"', 12, 8],
    ['a view box with commas', 'viewBox="0,0,12,8"', 12, 8],
    ['width and height', 'width="24" height="16"', 24, 16],
    ['both', 'viewBox="0 0 12 8" width="24px" height="16px"', 24, 16],
  ])('has the size that %s says', async (_, attributes, width, height) => {
    expect(await readMedia('svg', svg('<path d="M0 0h1"/>', attributes))).toMatchObject({
      kind: 'image',
      type: 'image/svg+xml',
      width,
      height,
    });
  });

  test.each([
    [
      'gradients of its own',
      '<defs><linearGradient id="a"/></defs><rect fill="url(#a)" width="1" height="1"/>',
    ],
    ['gradients of its own in quotes', '<rect fill="url(&quot;#a&quot;)" width="1" height="1"/>'],
    [
      'parts used again',
      '<g id="a"/><use href="#a"/><use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#a"/>',
    ],
    ['a title and words', '<title>A river</title><text>&lt;script&gt; and onclick</text>'],
    ['inline looks', '<rect style="fill: red" width="1" height="1"/>'],
    ['a comment', '<!-- drawn by hand --><g/>'],
  ])('may hold %s', async (_, inside) => {
    expect(await reasonOf('svg', svg(inside))).toBe('it is image');
  });

  test.each([
    ['a script', '<script>alert(1)</script>', 'it holds <script>'],
    ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>', 'it holds <script>'],
    ['a script from elsewhere', '<script href="https://evil.example/a.js"/>', 'it holds <script>'],
    [
      'a script under a name of its own',
      '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>',
      'it holds <script>',
    ],
    ['a script where HTML sees words', '<title><script>alert(1)</script></title>', 'it holds <script>'],
    [
      'an event where HTML sees words',
      '<title><g onclick="alert(1)"/></title>',
      'it holds a script in onclick',
    ],
    ['a page', '<foreignObject><p>x</p></foreignObject>', 'it holds <foreignobject>'],
    ['HTML under a name of its own', '<h:p xmlns:h="http://www.w3.org/1999/xhtml">x</h:p>', 'it holds HTML'],
    ['a style sheet', '<style>@import "https://evil.example/a.css"</style>', 'it holds <style>'],
    [
      'an animation of a link',
      '<a><animate attributeName="href" to="javascript:alert(1)"/></a>',
      'it holds <animate>',
    ],
    ['another animation', '<animateTransform attributeName="transform"/>', 'it holds <animatetransform>'],
    ['a setting of a link', '<set attributeName="href" to="javascript:alert(1)"/>', 'it holds <set>'],
    ['an event', '<g onload="alert(1)"/>', 'it holds a script in onload'],
    [
      'a link',
      '<a href="https://evil.example/"><g/></a>',
      'it points to another file (https://evil.example/)',
    ],
    [
      'a link that runs',
      '<a href="javascript:alert(1)"><g/></a>',
      'it points to another file (javascript:alert(1))',
    ],
    [
      'a link in another form',
      '<a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="javascript:alert(1)"/>',
      'it points to another file (javascript:alert(1))',
    ],
    [
      'an image from elsewhere',
      '<image href="https://evil.example/a.png"/>',
      'it points to another file (https://evil.example/a.png)',
    ],
    ['a drawing from elsewhere', '<use href="other.svg#a"/>', 'it points to another file (other.svg#a)'],
    [
      'a pattern from elsewhere',
      '<rect fill="url(https://evil.example/a.svg#b)"/>',
      'it loads another file in fill',
    ],
    [
      'a pattern from elsewhere in its looks',
      '<rect style="fill: url( \'https://evil.example/a.svg\' )"/>',
      'it loads another file in style',
    ],
  ])('may not hold %s', async (_, inside, reason) => {
    expect(await reasonOf('svg', svg(inside))).toBe(reason);
  });

  test.each([
    [
      'an entity that is a script',
      `<!DOCTYPE svg [<!ENTITY a "&#60;script>alert(1)&#60;/script>">]>${svg('&a;')}`,
      'it declares entities',
    ],
    [
      'a style sheet it asks for',
      `<?xml-stylesheet href="https://evil.example/a.css"?>${svg('')}`,
      'it holds an instruction to load or run something (<?)',
    ],
    ['another encoding', `<?xml version="1.0" encoding="ISO-2022-JP"?>${svg('')}`, 'it is not UTF-8'],
    ['no SVG', '<html><body></body></html>', 'there is no <svg> in it'],
    ['nothing', '', 'there is no <svg> in it'],
    [
      'no size',
      '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>',
      'its <svg> has no viewBox and no width and height',
    ],
  ])('is refused for %s', async (_, text, reason) => {
    expect(await reasonOf('svg', Buffer.from(text))).toBe(reason);
  });

  test('that a browser cannot read is none', async () => {
    expect(
      await reasonOf(
        'svg',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g></svg>'),
      ),
    ).toMatch(/^there is no image in it/);
  });

  test('may begin as XML does', async () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg('<g/>')}`;
    expect(await reasonOf('svg', Buffer.from(text))).toBe('it is image');
  });
});
