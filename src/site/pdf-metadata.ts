import { PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { PrintDocument } from '../core/rendition/press.ts';
import { type Markup, writeMarkup, xml } from '../core/text/markup.ts';

type Metadata = PrintDocument['metadata'];

/** What a PDF says of itself beyond what its author knows. */
interface Claims {
  /** Whether it keeps PDF/UA-1. */
  readonly isUniversal: boolean;
}

/** The same PDF with an XMP packet that says whose it is and under which license; its tags and dates stay as they are. */
export async function writePdfMetadata(
  pdf: Uint8Array,
  metadata: Metadata,
  claims: Claims,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context, catalog } = document;
  const packet = new TextEncoder().encode(xmpPacket(metadata, claims));
  // Not compressed, so that programs that know nothing of PDF find it too (ISO 32000-1, section 14.3.2).
  const stream = context.stream(packet, { Type: 'Metadata', Subtype: 'XML' });
  const before = catalog.get(METADATA);
  if (before instanceof PDFRef) context.delete(before);
  catalog.set(METADATA, context.register(stream));
  return document.save();
}

const METADATA = PDFName.of('Metadata');

/** XMP (ISO 16684-1) with Dublin Core, XMP rights management, ccREL and, where it is kept, PDF/UA-1. */
export function xmpPacket(metadata: Metadata, { isUniversal }: Claims): string {
  const { title, authors, language, rights, usageTerms, licenseUrl, url, date } = metadata;
  const properties: readonly (Markup | null)[] = [
    xml`<dc:format>application/pdf</dc:format>`,
    xml`<dc:identifier>${url}</dc:identifier>`,
    xml`<dc:title>${inOneLanguage(title)}</dc:title>`,
    xml`<dc:creator><rdf:Seq>${authors.map((name) => xml`<rdf:li>${name}</rdf:li>`)}</rdf:Seq></dc:creator>`,
    xml`<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    rights === '' ? null : xml`<dc:rights>${inOneLanguage(rights)}</dc:rights>`,
    // False says that nobody claims any rights (XMP part 2, section 8.4).
    xml`<xmpRights:Marked>${rights === '' ? 'False' : 'True'}</xmpRights:Marked>`,
    licenseUrl === null ? null : xml`<xmpRights:WebStatement>${licenseUrl}</xmpRights:WebStatement>`,
    xml`<xmpRights:UsageTerms>${inOneLanguage(usageTerms)}</xmpRights:UsageTerms>`,
    licenseUrl === null ? null : xml`<cc:license rdf:resource="${licenseUrl}"/>`,
    xml`<cc:attributionURL rdf:resource="${url}"/>`,
    xml`<xmp:CreateDate>${date}</xmp:CreateDate>`,
    xml`<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    isUniversal ? xml`<pdfuaid:part>1</pdfuaid:part>` : null,
  ];
  const rdf = xml`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:cc="http://creativecommons.org/ns#" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${properties.map((property) => property && xml`${property}\n`)}</rdf:Description>
</rdf:RDF>`;
  const packet = xml`<x:xmpmeta xmlns:x="adobe:ns:meta/">\n${rdf}\n</x:xmpmeta>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${writeMarkup(packet)}\n<?xpacket end="r"?>`;
}

/** A text that is the same in every language there is. */
const inOneLanguage = (text: string): Markup =>
  xml`<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;
