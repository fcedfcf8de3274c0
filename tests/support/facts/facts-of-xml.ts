import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { type Facts, inMilliseconds, versionLine } from './facts.ts';

const NAMESPACES = {
  a: 'http://www.w3.org/2005/Atom',
  cc: 'http://creativecommons.org/ns#',
  cc1: 'http://backend.userland.com/creativeCommonsRssModule',
  cp: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  core: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dct: 'http://purl.org/dc/terms/',
  n: 'http://iptc.org/std/nar/2006-10-01/',
  r: 'https://rslstandard.org/rsl',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
};

/** The words at each place of a file, and the first of them. */
interface Places {
  readonly all: (path: string) => readonly string[];
  readonly one: (path: string) => string | undefined;
}

/** Reads with libxml2, which refuses what is not well-formed. */
function inXml<Read>(xml: string, read: (places: Places) => Read): Read {
  using document = XmlDocument.fromString(xml);
  const all = (path: string): readonly string[] =>
    document.find(path, NAMESPACES).map((node) => node.content);
  return read({ all, one: (path) => all(path)[0] });
}

export const factsOfRss = (xml: string, url: string): Facts =>
  inXml(xml, ({ all, one }) => {
    const item = `//item[guid="${url}"]`;
    return {
      url: one(`${item}/link`),
      headline: one(`${item}/title`),
      authors: all(`${item}/dc:creator`),
      published: inMilliseconds(one(`${item}/pubDate`)),
      modified: inMilliseconds(one(`${item}/dct:modified`) ?? one(`${item}/pubDate`)),
      license: one(`${item}/cc1:license`),
      language: one(`${item}/dc:language`),
      ...versionLine(one(`${item}/*[local-name()="encoded"]`) ?? ''),
    };
  });

export const factsOfAtom = (xml: string, url: string): Facts =>
  inXml(xml, ({ all, one }) => {
    const entry = `//a:entry[a:id="${url}"]`;
    return {
      url: one(`${entry}/a:link[@rel="alternate"]/@href`),
      headline: one(`${entry}/a:title`),
      authors: all(`${entry}/a:author/a:name`),
      published: inMilliseconds(one(`${entry}/a:published`)),
      modified: inMilliseconds(one(`${entry}/a:updated`)),
      license: one(`${entry}/a:link[@rel="license"]/@href`),
      copyright: one(`${entry}/a:rights`)?.split('. ')[0],
      language: one(`${entry}/@xml:lang`),
      ...versionLine(one(`${entry}/a:content`) ?? ''),
    };
  });

export const factsOfNewsml = (xml: string): Facts =>
  inXml(xml, ({ all, one }) => ({
    headline: one('//n:contentMeta/n:headline'),
    authors: all('//n:contentMeta/n:creator/n:name'),
    published: inMilliseconds(one('//n:itemMeta/n:firstCreated')),
    modified: inMilliseconds(one('//n:itemMeta/n:versionCreated')),
    license: one('//n:rightsInfo/n:link/@href'),
    copyright: one('//n:rightsInfo/n:copyrightNotice'),
    language: one('//n:contentMeta/n:language/@tag'),
    version: Number(one('/n:newsItem/@version')),
    fingerprint: versionLine(one('//n:itemMeta/n:edNote') ?? '').fingerprint,
  }));

export function factsOfDocx(bytes: Uint8Array): Facts {
  const files = unzipSync(bytes);
  const file = (name: string): string => strFromU8(files[name] as Uint8Array);
  const core = inXml(file('docProps/core.xml'), ({ one }) => ({
    url: one('//dc:identifier'),
    headline: one('//dc:title'),
    authors: one('//dc:creator')?.split('; '),
    published: inMilliseconds(one('//dct:created')),
    modified: inMilliseconds(one('//dct:modified')),
    language: one('//dc:language'),
    version: Number(one('//core:revision')),
  }));
  const custom = inXml(file('docProps/custom.xml'), ({ one }) => ({
    license: one('//cp:property[@name="LicenseURL"]'),
    copyright: one('//cp:property[@name="CopyrightNotice"]'),
    fingerprint: one('//cp:property[@name="Fingerprint"]'),
  }));
  return { ...core, ...custom };
}

export async function factsOfPdf(bytes: Uint8Array): Promise<Facts> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const stream = pdf.context.lookup(pdf.catalog.get(PDFName.of('Metadata')));
  if (!(stream instanceof PDFRawStream)) throw new Error('The PDF has no metadata.');
  const packet = new TextDecoder().decode(stream.contents);
  return inXml(packet, ({ all, one }) => ({
    url: one('//dc:identifier'),
    headline: one('//dc:title//rdf:li'),
    authors: all('//dc:creator//rdf:li'),
    published: inMilliseconds(one('//xmp:CreateDate')),
    modified: inMilliseconds(one('//xmp:ModifyDate')),
    license: one('//cc:license/@rdf:resource'),
    copyright: one('//dc:rights//rdf:li'),
    language: pdf.catalog.get(PDFName.of('Lang'))?.toString().slice(1, -1),
  }));
}

/** What `license.xml` says of a story: its own entry, or that of the folder above it. */
export const factsOfRsl = (xml: string, url: string, site: string): Facts =>
  inXml(xml, ({ one }) => {
    const license = (about: string): string | undefined =>
      one(`//r:content[@url="${about}"]//r:payment/r:standard`);
    return { license: license(url) ?? license(site) };
  });
