import { type Facts, inMilliseconds, versionLine } from './facts.ts';

export function factsOfJsonFeed(text: string, url: string): Facts {
  const feed = JSON.parse(text);
  const item = feed.items.find((one: { id: string }) => one.id === url);
  return {
    url: item.url,
    headline: item.title,
    authors: item.authors.map(({ name }: { name: string }) => name),
    published: inMilliseconds(item.date_published),
    modified: inMilliseconds(item.date_modified ?? item.date_published),
    license: item._license.url,
    language: item.language ?? feed.language,
    ...versionLine(item.content_html),
  };
}

export function factsOfNinjs(text: string): Facts {
  const item = JSON.parse(text);
  const named: readonly Record<'rel' | 'name', string>[] = [...item.people, ...item.organisations];
  return {
    url: item.uri,
    headline: item.headlines[0].value,
    // Those who sign are listed as people or as organizations, whichever they are; `by` has them in their order.
    authors: named.filter(({ rel }) => rel === 'author').map(({ name }) => name),
    published: inMilliseconds(item.firstCreated),
    modified: inMilliseconds(item.versionCreated),
    license: item.rightsInfo.linkedRights,
    copyright: item.copyrightNotice,
    language: item.language,
    version: Number(item.version),
    fingerprint: versionLine(item.edNote).fingerprint,
  };
}

export function factsOfManifest(text: string): Facts {
  const manifest = JSON.parse(text);
  return {
    url: manifest.story,
    headline: manifest.title,
    authors: manifest.creators,
    modified: inMilliseconds(manifest.updated),
    license: manifest.licenseUrl,
    version: manifest.version,
    fingerprint: manifest.fingerprint,
  };
}
