import { writeBriefCredit } from '../credit/credit.ts';
import { creditText } from '../credit/credit-text.ts';
import { licenseUrl, longName, shortName } from '../license/license-names.ts';
import { hasCopyright, type Work } from '../newsroom/work.ts';
import { type Markup, writeMarkup, xml } from '../text/markup.ts';

/**
 * What an image says of itself: an XMP packet (ISO 16684-1) with the fields of the IPTC Photo Metadata Standard 2023.1
 * that search engines and picture desks read: creator, credit line, notice, license and where to ask for more.
 */
export function xmpPacket(work: Work): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${writeMarkup(metadata(work))}\n<?xpacket end="w"?>`;
}

function metadata({ attribution, license, url }: Work): Markup {
  const { title, creators, copyrightNotice, morePermissions, source } = attribution;
  const statement = licenseUrl(license);
  return xml`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:cc="http://creativecommons.org/ns#">
${inLanguage('dc:title', title)}
<dc:creator><rdf:Seq>${creators.map(({ name }) => xml`<rdf:li>${name}</rdf:li>`)}</rdf:Seq></dc:creator>
${inLanguage('dc:rights', copyrightNotice ?? longName(license))}
<dc:source>${source.url}</dc:source>
<photoshop:Credit>${creators.map(({ name }) => name).join(', ')}, ${shortName(license)}</photoshop:Credit>
<xmpRights:Marked>${hasCopyright(license) ? 'True' : 'False'}</xmpRights:Marked>
${inLanguage('xmpRights:UsageTerms', creditText(writeBriefCredit(attribution)))}
${statement && xml`<xmpRights:WebStatement>${statement}</xmpRights:WebStatement>\n<cc:license rdf:resource="${statement}"/>`}
<cc:attributionName>${creators.map(({ name }) => name).join(', ')}</cc:attributionName>
<cc:attributionURL rdf:resource="${source.url}"/>
<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorName>${source.name}</plus:LicensorName><plus:LicensorURL>${morePermissions ?? url}</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>
</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

const inLanguage = (name: 'dc:title' | 'dc:rights' | 'xmpRights:UsageTerms', text: string): Markup => {
  const value = xml`<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;
  switch (name) {
    case 'dc:title':
      return xml`<dc:title>${value}</dc:title>`;
    case 'dc:rights':
      return xml`<dc:rights>${value}</dc:rights>`;
    case 'xmpRights:UsageTerms':
      return xml`<xmpRights:UsageTerms>${value}</xmpRights:UsageTerms>`;
  }
};
