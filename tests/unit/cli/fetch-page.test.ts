import { createServer, type RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS, fetchPage, type Network } from '../../../src/cli/fetch-page.ts';
import { describeFetchProblem } from '../../../src/cli/fetch-problem.ts';
import { isPrivateAddress } from '../../../src/cli/network-address.ts';

const LOCAL = { ...DEFAULT_LIMITS, allowPrivate: true };

/** A server that ends with its scope; it listens on every loopback address. */
async function serving(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    port,
    url: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const page = (type: string, body: string | Uint8Array): RequestListener => {
  return (_request, response) => void response.setHeader('content-type', type).end(body);
};

test.each([
  ['the header', 'text/html; charset=iso-8859-2', Buffer.from([0xb1]), 'ą', 'iso-8859-2'],
  ['a quoted header', 'text/html; charset="windows-1251"', Buffer.from([0xff]), 'я', 'windows-1251'],
  ['its byte order mark over the header', 'text/html; charset=latin1', Buffer.from('\ufeffé'), 'é', 'utf-8'],
  [
    'a meta element',
    'text/html',
    Buffer.from('<meta charset=windows-1252>\x93', 'latin1'),
    '<meta charset=windows-1252>“',
    'windows-1252',
  ],
  [
    'the older meta element',
    'text/html',
    Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">\xc1', 'latin1'),
    '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">а',
    'koi8-r',
  ],
  ['nothing, as UTF-8', 'text/html', Buffer.from('é'), 'é', 'utf-8'],
  ['a label nobody knows, as UTF-8', 'text/plain; charset=klingon', Buffer.from('é'), 'é', 'utf-8'],
])('reads a page in the encoding named by %s', async (_, type, body, text, charset) => {
  await using server = await serving(page(type, body));
  expect(await fetchPage(server.url, LOCAL)).toMatchObject({
    ok: true,
    value: { kind: 'text', text, charset },
  });
});

test('hands over what is no text as bytes', async () => {
  await using server = await serving(page('application/vnd.x-word', Buffer.from([0, 1, 255])));
  const fetched = await fetchPage(server.url, LOCAL);
  expect(fetched).toMatchObject({ ok: true, value: { kind: 'file', mediaType: 'application/vnd.x-word' } });
  expect(fetched.ok && fetched.value.kind === 'file' && [...fetched.value.bytes]).toEqual([0, 1, 255]);
});

test.each([
  ['gzip', gzipSync('packed')],
  ['br', brotliCompressSync('packed')],
])('unpacks %s', async (encoding, body) => {
  await using server = await serving((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': encoding }).end(body);
  });
  expect(await fetchPage(server.url, LOCAL)).toMatchObject({ ok: true, value: { text: 'packed' } });
});

test('stops unpacking at the limit, however small the packed file is', async () => {
  const bomb = gzipSync(Buffer.alloc(60_000_000));
  await using server = await serving((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb);
  });
  expect(await fetchPage(server.url, LOCAL)).toMatchObject({ error: { code: 'too-large', most: 5_000_000 } });
});

test('names a body that is not packed as it says', async () => {
  await using server = await serving((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end('not packed');
  });
  expect(await fetchPage(server.url, LOCAL)).toMatchObject({ error: { code: 'no-connection' } });
});

test('follows redirects and says where they ended', async () => {
  await using server = await serving((request, response) => {
    if (request.url === '/end') page('text/plain', 'here')(request, response);
    else response.writeHead(302, { location: 'end' }).end();
  });
  const fetched = await fetchPage(server.url, LOCAL);
  expect(fetched).toMatchObject({ value: { url: `${server.url}end`, text: 'here' } });
});

test('gives up after five redirects', async () => {
  let asked = 0;
  await using server = await serving((_request, response) => {
    response.writeHead(302, { location: `/${++asked}` }).end();
  });
  expect(await fetchPage(server.url, LOCAL)).toMatchObject({
    error: { code: 'too-many-redirects', most: 5 },
  });
  expect(asked).toBe(6);
});

test.each([
  'file:///etc/passwd',
  'ftp://host.example/',
  'javascript:alert(1)',
  'http://name:word@host.example/',
])('does not follow a redirect to %s', async (location) => {
  await using server = await serving(
    (_request, response) => void response.writeHead(302, { location }).end(),
  );
  expect(await fetchPage(server.url, LOCAL)).toMatchObject({ error: { code: 'bad-address' } });
});

test.each(['file:///etc/passwd', 'story.html', '', 'http://', 'data:text/html,x'])(
  'takes %j for no address of the web',
  async (address) => {
    expect(await fetchPage(address)).toMatchObject({ error: { code: 'bad-address' } });
  },
);

test.each(['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0'])(
  'asks nothing of this machine under the name %s',
  async (host) => {
    let asked = 0;
    await using server = await serving((_request, response) => void response.end(String(asked++)));
    const fetched = await fetchPage(`http://${host}:${server.port}/`);
    expect(fetched).toMatchObject({ error: { code: 'private-address' } });
    expect(asked).toBe(0);
  },
);

/** A network in which 127.0.0.1 is public and every other loopback address is private. */
const network = (resolve: Network['resolve']): Network => ({
  resolve,
  isPrivate: (address) => address !== '127.0.0.1',
});

test('refuses a private address behind a redirect', async () => {
  let asked = 0;
  await using hidden = await serving((_request, response) => void response.end(String(asked++)));
  const location = `http://127.0.0.2:${hidden.port}/`;
  await using server = await serving(
    (_request, response) => void response.writeHead(302, { location }).end(),
  );
  const fetched = await fetchPage(
    server.url,
    DEFAULT_LIMITS,
    network(async () => []),
  );
  expect(fetched).toEqual({ ok: false, error: { code: 'private-address', address: location } });
  expect(asked).toBe(0);
});

test('refuses a name of which one address is private', async () => {
  const both = ['127.0.0.1', '127.0.0.2'].map((address) => ({ address, family: 4 }));
  const fetched = await fetchPage(
    'http://two.example/',
    DEFAULT_LIMITS,
    network(async () => both),
  );
  expect(fetched).toMatchObject({ error: { code: 'private-address' } });
});

test('connects to the address that was checked, whatever the name would answer next', async () => {
  await using server = await serving(page('text/plain', 'public'));
  let asked = 0;
  const rebinding = network(async () => [{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }]);
  const fetched = await fetchPage(`http://turning.example:${server.port}/`, DEFAULT_LIMITS, rebinding);
  expect(fetched).toMatchObject({ ok: true, value: { text: 'public' } });
  expect(asked).toBe(1);
});

test('stops waiting for a server that never ends its answer', async () => {
  await using server = await serving((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
  });
  const fetched = await fetchPage(server.url, { ...LOCAL, milliseconds: 300 });
  expect(fetched).toMatchObject({ error: { code: 'timed-out', seconds: 0.3 } });
});

test('stops waiting for a name that is never resolved', async () => {
  const silent = network(() => new Promise(() => {}));
  const fetched = await fetchPage('http://silent.example/', { ...DEFAULT_LIMITS, milliseconds: 200 }, silent);
  expect(fetched).toMatchObject({ error: { code: 'timed-out' } });
});

test('says which status came instead of the page', async () => {
  await using server = await serving((_request, response) => void response.writeHead(410).end());
  const fetched = await fetchPage(server.url, LOCAL);
  expect(fetched).toMatchObject({ error: { code: 'status', status: 410 } });
  expect(fetched.ok || describeFetchProblem(fetched.error)).toContain('answered 410 instead of the page');
});

test('says that nobody listens', async () => {
  const { url } = await (async () => {
    await using server = await serving(() => {});
    return { url: server.url };
  })();
  expect(await fetchPage(url, LOCAL)).toMatchObject({
    error: { code: 'no-connection', reason: 'ECONNREFUSED' },
  });
});

test.each([
  '10.1.2.3',
  '100.64.0.1',
  '169.254.169.254',
  '172.31.0.1',
  '192.168.1.1',
  'fe80::1%eth0',
  'fd00::1',
])('knows %s for private', (address) => expect(isPrivateAddress(address)).toBe(true));

test.each(['::ffff:10.0.0.1', '::ffff:a00:1', '64:ff9b::a00:1', '2002:a00:1::', '::', 'not an address'])(
  'sees through %s',
  (address) => expect(isPrivateAddress(address)).toBe(true),
);

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111'])(
  'knows %s for public',
  (address) => expect(isPrivateAddress(address)).toBe(false),
);
