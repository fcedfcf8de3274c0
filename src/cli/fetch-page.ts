import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createInflate, createUnzip } from 'node:zlib';
import { err, ok, type Result } from '../core/text/result.ts';
import { decodePage } from '../core/verification/decode-page.ts';
import type { FetchProblem } from './fetch-problem.ts';
import { type Address, isPrivateAddress, resolveHost } from './network-address.ts';

/** What a foreign page may cost. */
export interface FetchLimits {
  /** For everything together: names, redirects and the body. */
  readonly milliseconds: number;
  /** Of the body, after it is decompressed. */
  readonly bytes: number;
  readonly redirects: number;
  /** Whether machines of the own network may be asked. */
  readonly allowPrivate: boolean;
}

export const DEFAULT_LIMITS: FetchLimits = {
  milliseconds: 20_000,
  bytes: 5_000_000,
  redirects: 5,
  allowPrivate: false,
};

/** Text in its own letters, or the bytes of what is none; `url` is where the last redirect led. */
export type FetchedPage =
  | {
      readonly kind: 'text';
      readonly url: string;
      readonly mediaType: string;
      readonly charset: string;
      readonly text: string;
    }
  | {
      readonly kind: 'file';
      readonly url: string;
      readonly mediaType: string;
      readonly bytes: Uint8Array;
    };

/** The two questions about the network that decide what is asked at all; tests answer them themselves. */
export interface Network {
  readonly resolve: (host: string) => Promise<readonly Address[]>;
  readonly isPrivate: (address: string) => boolean;
}

/**
 * Fetches one page that somebody else wrote: http and https only, within the limits, and never from a private address:
 * every name on the way is resolved once, all its addresses are checked, and only those are connected to, so that a
 * name cannot answer differently the second time.
 */
export async function fetchPage(
  address: string,
  limits: FetchLimits = DEFAULT_LIMITS,
  network: Network = { resolve: resolveHost, isPrivate: isPrivateAddress },
): Promise<Result<FetchedPage, FetchProblem>> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  let url = webAddress(address);
  for (let hop = 0; hop <= limits.redirects; hop++) {
    if (url === null) return err({ code: 'bad-address', address });
    const answer = await askOnce(url, limits, network, signal);
    if (!answer.ok) return answer;
    if (answer.value.kind === 'page') return ok(answer.value.page);
    url = webAddress(answer.value.location, url);
  }
  return err({ code: 'too-many-redirects', address, most: limits.redirects });
}

/** Null for what is no address of the web; a name or password in it would be sent to whoever the redirects lead to. */
function webAddress(text: string, base?: URL): URL | null {
  const url = URL.parse(text.trim(), base);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return url.username === '' && url.password === '' ? url : null;
}

type Answer =
  | { readonly kind: 'page'; readonly page: FetchedPage }
  | { readonly kind: 'redirect'; readonly location: string };

async function askOnce(
  url: URL,
  limits: FetchLimits,
  network: Network,
  signal: AbortSignal,
): Promise<Result<Answer, FetchProblem>> {
  const address = url.href;
  try {
    const addresses = await unlessAborted(addressesOf(url, network), signal);
    if (addresses.length === 0) return err({ code: 'no-such-host', address });
    if (!limits.allowPrivate && addresses.some((each) => network.isPrivate(each.address))) {
      return err({ code: 'private-address', address });
    }
    const response = await ask(url, addresses, signal);
    return await readAnswer(response, url, limits, signal);
  } catch (error) {
    if (signal.aborted) return err({ code: 'timed-out', address, seconds: limits.milliseconds / 1000 });
    return err({ code: 'no-connection', address, reason: reasonOf(error) });
  }
}

function addressesOf({ hostname }: URL, network: Network): Promise<readonly Address[]> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  return family === 4 || family === 6
    ? Promise.resolve([{ address: host, family }])
    : network.resolve(host).catch(() => []);
}

function ask(url: URL, addresses: readonly Address[], signal: AbortSignal): Promise<IncomingMessage> {
  const lookup: LookupFunction = (_host, { all }, answer) => {
    if (all) answer(null, [...addresses]);
    else answer(null, addresses[0]?.address ?? '', addresses[0]?.family);
  };
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = {
    accept: 'text/html, */*;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': AGENT,
  };
  return new Promise((resolve, reject) => {
    // Without an agent no connection is kept that was opened for another check.
    request(url, { lookup, headers, signal, agent: false }, resolve).once('error', reject).end();
  });
}

const AGENT = 'newsroom (checks copies and licenses on request of an editor)';

async function readAnswer(
  response: IncomingMessage,
  url: URL,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Result<Answer, FetchProblem>> {
  const { statusCode: status = 0, headers } = response;
  if (REDIRECTS.has(status) && headers.location !== undefined) {
    response.destroy();
    return ok({ kind: 'redirect', location: headers.location });
  }
  if (status !== 200) {
    response.destroy();
    return err({ code: 'status', address: url.href, status });
  }
  const bytes = await unlessAborted(readBody(response, limits.bytes), signal);
  if (bytes === null) return err({ code: 'too-large', address: url.href, most: limits.bytes });
  return ok({ kind: 'page', page: pageOf(url.href, headers['content-type'] ?? '', bytes) });
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Null where there is more than may be read; reading stops there, so a small file that unfolds to a huge one does no harm. */
async function readBody(response: IncomingMessage, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body = decompressed(response);
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > most) return null;
      chunks.push(chunk);
    }
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function decompressed(response: IncomingMessage): AsyncIterable<Uint8Array> {
  const decoder = DECODERS[(response.headers['content-encoding'] ?? '').trim().toLowerCase()]?.();
  if (!decoder) return response;
  response.once('error', (error) => decoder.destroy(error));
  return response.pipe(decoder);
}

const DECODERS: Readonly<
  Record<string, () => NodeJS.ReadWriteStream & AsyncIterable<Uint8Array> & Destroyable>
> = {
  gzip: createUnzip,
  'x-gzip': createUnzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

interface Destroyable {
  destroy(error?: Error): unknown;
}

function pageOf(url: string, contentType: string, bytes: Uint8Array): FetchedPage {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim());
  const mediaType = type.toLowerCase() || 'application/octet-stream';
  if (!TEXT_TYPE.test(mediaType)) return { kind: 'file', url, mediaType, bytes };
  const declared = parameters.find((part) => /^charset=/i.test(part))?.slice('charset='.length);
  return { kind: 'text', url, mediaType, ...decodePage(bytes, declared?.replaceAll('"', '') ?? null) };
}

const TEXT_TYPE = /^text\/|^application\/(?:.+\+)?(?:xml|json)$/;

/** Some of what is waited for cannot be stopped, such as the resolving of a name; then at least nobody waits for it. */
function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : '') || error.message : String(error);
