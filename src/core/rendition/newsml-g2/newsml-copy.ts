import { creditText } from '../../credit/credit-text.ts';
import { licenseUrl, longName } from '../../license/license-names.ts';
import { absoluteUrl, paths } from '../../newsroom/urls.ts';
import { toUtc } from '../../text/date-time.ts';
import { type Markup, trustedMarkup, writeMarkup, xml } from '../../text/markup.ts';
import { htmlCopy } from '../html/html-copy.ts';
import { deskNote } from '../provenance.ts';
import type { Story } from '../story.ts';

/**
 * The story for an agency's system: one newsItem of IPTC NewsML-G2 2.35, power conformance. The order of elements is
 * that of the schema; the text is XHTML.
 */
export const newsmlCopy = (story: Story): string => `${writeMarkup(newsItem(story))}\n`;

function newsItem(story: Story): Markup {
  const { article, publication } = story;
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guidOf(story)}" version="${article.version}" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="${publication.language}">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>
${rightsInfo(story)}
${itemMeta(story)}
${contentMeta(story)}
<contentSet><inlineXML contenttype="application/xhtml+xml" wordcount="${article.words}">${xhtml(story)}</inlineXML></contentSet>
</newsItem>`;
}

/** A URN as NewsML 1 coined it (RFC 3085): host, day of first publication, slug. It stays the same in every version. */
function guidOf({ article, publication }: Story): string {
  const day = article.published.slice(0, 10).replaceAll('-', '');
  return `urn:newsml:${new URL(publication.url).host}:${day}:${article.slug}`;
}

function rightsInfo({ work, publication, credit, article }: Story): Markup {
  const { copyrightNotice } = work.attribution;
  const url = licenseUrl(work.license);
  const holder = article.origin
    ? { name: article.origin.publisher, url: article.origin.url }
    : { name: publication.copyrightHolder, url: publication.url };
  const terms = `${longName(work.license)}. Images, charts and sound inside have their own terms. ${creditText(credit)}`;
  return xml`<rightsInfo>
<copyrightHolder${holder.url !== undefined && xml` uri="${holder.url}"`}><name>${holder.name}</name></copyrightHolder>
${copyrightNotice !== null && xml`<copyrightNotice>${copyrightNotice}</copyrightNotice>\n`}<usageTerms>${terms}</usageTerms>${url !== null && xml`\n<link rel="irel:seeAlso" href="${url}"/>`}
</rightsInfo>`;
}

function itemMeta(story: Story): Markup {
  const { article, publication, work } = story;
  const status = article.isRetracted ? 'canceled' : 'usable';
  return xml`<itemMeta>
<itemClass qcode="ninat:text"/>
<provider uri="${publication.url}"><name>${publication.name}</name></provider>
<versionCreated>${toUtc(article.updated ?? article.published)}</versionCreated>
<firstCreated>${toUtc(article.published)}</firstCreated>
<pubStatus qcode="stat:${status}"/>
<edNote>${deskNote(story)}</edNote>
<link rel="irel:seeAlso" href="${work.url}"/>
</itemMeta>`;
}

function contentMeta({ article, publication }: Story): Markup {
  const at = (path: string): string => absoluteUrl(path, publication.url);
  const creators = article.byline.map(
    ({ url, name }) =>
      xml`<creator${url !== null && xml` uri="${at(url)}"`}><name>${name}</name></creator>\n`,
  );
  const sources = article.sources.map(
    ({ title, url }) => xml`<infoSource uri="${url}"><name>${title}</name></infoSource>\n`,
  );
  const organizations = article.organizations.map(
    ({ id, name }) =>
      xml`<subject type="cpnat:organisation" uri="${at(paths.organization(id))}"><name>${name}</name></subject>\n`,
  );
  const topics = article.topics.map(
    ({ id, name }) =>
      xml`<subject type="cpnat:abstract" uri="${at(paths.topic(id))}"><name>${name}</name></subject>\n`,
  );
  return xml`<contentMeta>
<contentCreated>${toUtc(article.published)}</contentCreated>
${sources}${creators}<language tag="${article.language}"/>
${organizations}${topics}<slugline>${article.slug}</slugline>
<headline xml:lang="${article.language}">${article.title}</headline>
<by>${article.byline.map(({ name }) => name).join(', ')}</by>
<description role="drol:summary" xml:lang="${article.language}">${article.dek}</description>
</contentMeta>`;
}

function xhtml(story: Story): Markup {
  const { language, title } = story.article;
  // The HTML copy keeps the rules of XML: quoted attributes, closed elements, no named entity but the five.
  const body = trustedMarkup(htmlCopy(story));
  return xml`<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${language}" lang="${language}"><head><title>${title}</title></head><body>\n<h1>${title}</h1>\n${body}</body></html>`;
}
