import { licenseUrl, shortName } from '../../license/license-names.ts';
import { spdxId } from '../../license/spdx-id.ts';
import { toUtc } from '../../text/date-time.ts';
import { writeMarkup, xml } from '../../text/markup.ts';
import type { Story } from '../story.ts';
import { wordText } from './word-text.ts';

/**
 * `docProps/core.xml` (ECMA-376 part 2, core properties): what file managers show of the story. docx would put the time of
 * writing in, and knows no language.
 */
export function coreProperties({ article, work }: Story): string {
  const creators = work.attribution.creators.map(({ name }) => name).join('; ');
  const written = xml`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${wordText(article.title)}</dc:title>
<dc:subject>${wordText(article.dek)}</dc:subject>
<dc:creator>${wordText(creators)}</dc:creator>
<dc:description>${wordText(article.dek)}</dc:description>
<dc:identifier>${wordText(work.url)}</dc:identifier>
<dc:language>${wordText(article.language)}</dc:language>
<cp:revision>${article.version}</cp:revision>
<dcterms:created xsi:type="dcterms:W3CDTF">${toUtc(article.published)}</dcterms:created>
<dcterms:modified xsi:type="dcterms:W3CDTF">${toUtc(article.updated ?? article.published)}</dcterms:modified>
</cp:coreProperties>`;
  return writeMarkup(written);
}

/** What Word shows under "Custom" and programs read: the terms of the story and which state of it this is. */
export function customProperties({ article, work }: Story): readonly CustomProperty[] {
  const properties = {
    License: shortName(work.license),
    LicenseURL: licenseUrl(work.license),
    SPDX: spdxId(work.license),
    Source: work.url,
    CopyrightNotice: work.attribution.copyrightNotice,
    Version: String(article.version),
    Fingerprint: article.fingerprint,
  };
  return Object.entries(properties).flatMap(([name, value]) =>
    value === null ? [] : [{ name, value: wordText(value) }],
  );
}

interface CustomProperty {
  readonly name: string;
  readonly value: string;
}
