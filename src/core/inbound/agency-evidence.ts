import { agencyNamed, SPELLINGS } from './agencies.ts';
import { type Evidence, quoteOf } from './evidence.ts';
import type { Passage } from './passages.ts';

/**
 * Where a text says that an agency wrote it: in its dateline, its last line, its byline or its copyright line. An
 * agency that is quoted (`told Reuters`) or took a picture wrote nothing here.
 */
export function agencyEvidence(
  passages: readonly Passage[],
  authors: readonly string[],
): readonly Evidence[] {
  const lines = passages.filter(({ region }) => region === 'story' || region === 'notice');
  return [
    ...authors.flatMap((author) => found(agencyInByline(author), 'byline', author)),
    ...lines.slice(0, 5).flatMap(({ text }) => found(agencyInDateline(text), 'byline', text)),
    ...lines
      .filter(({ isAtEdge, region }) => isAtEdge || region === 'notice')
      .flatMap(({ text }) => found(agencyInCreditLine(text), 'byline', text)),
    ...passages
      .filter(({ region }) => region !== 'part' && region !== 'foreign')
      .flatMap(({ text }) => found(agencyInCopyright(text), 'copyright-line', text)),
  ];
}

const found = (agency: string | null, signal: Evidence['signal'], text: string): readonly Evidence[] =>
  agency === null ? [] : [{ signal, reach: 'text', claim: { kind: 'agency', agency }, quote: quoteOf(text) }];

/** `AFP`, `Ana Example, Associated Press`, `dpa/lno`, `By Bo Li (Reuters)`. */
function agencyInByline(byline: string): string | null {
  const names = byline
    .replace(BY, '')
    .split(/\s*(?:[,/|(){}·]|\s[–—-]\s|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bwith\b|\bmit\b)\s*/u);
  return names.map((name) => agencyNamed(name.replace(POST, ''))).find((agency) => agency !== null) ?? null;
}

/** `Associated Press Writer`. */
const POST = /\s+(?:staff |news )?(?:writers?|reporters?|correspondents?|editors?)$/iu;

const BY = /^\s*(?:by|von|par|por|di|door|av|af|przez|autor|от|oleh)\s*:?\s+/iu;

/** `PARIS, 5 May (Reuters) - `, `Berlin (dpa) – `, `(ANSA) - ROMA`, `WASHINGTON (AP) — `, `【共同通信】`. */
function agencyInDateline(text: string): string | null {
  const opening = text.slice(0, 120);
  const inside =
    /^[^.!?()]{0,70}[([【（]([^()[\]]{2,60}?)[)\]】）]\s*(?:[–—:.-]|[\p{Lu}\p{Lo}])/u.exec(opening)?.[1] ??
    '';
  const bare =
    /^\p{Lu}[\p{Lu}\s.,-]{2,40}[,.]?\s(?:\d{1,2}\s\S{3,10}\s)?([\p{L}-]{2,12})\s?[–—-]\s/u.exec(
      opening,
    )?.[1] ?? '';
  const parts = [...inside.split(/\s*[/,–-]\s*/), inside, bare];
  return parts.map(agencyNamed).find((agency) => agency !== null) ?? null;
}

/** A line of its own that names an agency and hardly anything else: `(AFP)`, `Quelle: dpa`, `dpa/ab/cd`, `With AP`. */
function agencyInCreditLine(text: string): string | null {
  if (text.length > 90 || /\b(?:photo|foto|bild|image|imagen|immagine|imagem|zdj\w*|фото)/iu.test(text))
    return null;
  const line = text.replace(
    /^\W*(?:source|sources|quelle|quellen|fuente|fonte|bron|źródło|källa|kilde|lähde|zdroj|источник|джерело|出典|来源|kaynak|sumber|with (?:material|reporting|files|information) (?:from|by)|(?:re)?published under licen[sc]e from|licensed from|provided by|supplied by|distributed by|mit (?:material|informationen) (?:der|des|von)|avec des informations de|con información de|con informazioni (?:di|da)|com informações d[aeo]|по материалам|по данным|(?:avec|con|com|with|mit)|text|texte|texto|testo)\s*[:：]?\s*/iu,
    '',
  );
  return agencyInByline(line);
}

/** `© 2026 The Associated Press. All rights reserved.`, `Copyright AFP`. */
function agencyInCopyright(text: string): string | null {
  const holder = /(?:©|\(c\)|copyright)[\s\d,–-]*(.{2,60})/iu.exec(text)?.[1] ?? '';
  const name = SPELLINGS.find(
    ([spelling]) => holder.startsWith(spelling) && !/^[\p{L}\p{N}]/u.test(holder.slice(spelling.length)),
  );
  return name?.[1] ?? null;
}
