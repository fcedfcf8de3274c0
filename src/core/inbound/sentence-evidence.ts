import { findLicenses } from '../license/find-licenses.ts';
import type { License } from '../license/license.ts';
import type { LicenseProblem } from '../license/license-problem.ts';
import type { Result } from '../text/result.ts';
import { isBareNotice, type PageContext, saysMoreThanNotice } from './bare-notice.ts';
import { type Claim, type Evidence, quoteOf, type Reach, type Signal } from './evidence.ts';
import { addressesIn, licenseAtAddress } from './license-addresses.ts';
import type { LinkInText, Passage } from './passages.ts';
import {
  DOUBTS,
  EVERYTHING,
  EXCEPTIONS,
  EXCLUDED,
  FORBIDDEN,
  FOREIGN_SUBJECT,
  FROM_ELSEWHERE,
  NO_PASSING_ON,
  OWN_RULE,
  RESERVED,
  SELF,
  STORIES,
} from './rights-phrases.ts';

/** Everything that the visible sentences and links of a page say about its rights. */
export const sentenceEvidence = (passages: readonly Passage[], context: PageContext): readonly Evidence[] =>
  passages.flatMap((passage) =>
    sentencesOf(passage).flatMap((sentence) => evidenceIn(sentence, passage, context)),
  );

interface Sentence {
  readonly text: string;
  readonly links: readonly LinkInText[];
}

/** A passage cut at its full stops; a stop inside a version or an address is none. */
function sentencesOf({ text, links }: Passage): readonly Sentence[] {
  const ends = [...text.matchAll(/[.!?](?=\s+\S)|[。！？]/gu)].map(({ index }) => index + 1);
  const starts = [0, ...ends];
  return starts.map((start, index) => {
    // A badge at the end adds no words, and stands behind the last of them.
    const end = ends[index] ?? Number.POSITIVE_INFINITY;
    return {
      text: text.slice(start, end).trim(),
      links: links.filter(({ at }) => at >= start && at < end),
    };
  });
}

function evidenceIn(sentence: Sentence, passage: Passage, context: PageContext): readonly Evidence[] {
  const licenses = licensesIn(sentence);
  const reach = reachOf(sentence, passage, context);
  const say = (signal: Signal, claim: Claim, where: Reach = reach): Evidence => ({
    signal,
    reach: where,
    claim,
    quote: quoteOf(sentence.text || (sentence.links[0]?.url ?? '')),
  });
  if (licenses.length > 0) {
    if (EXCLUDED.test(sentence.text))
      return [say('sentence', { kind: 'excluded' }, ruleReach(sentence, passage))];
    const isRepublished = FROM_ELSEWHERE.test(sentence.text) && reach === 'text';
    return [
      ...(isRepublished ? [say('republish-block', { kind: 'from-elsewhere' })] : []),
      ...(RESERVED.test(sentence.text) ? [say('copyright-line', reservedClaim(sentence))] : []),
      ...licenses.map(({ signal, license }) => ({
        ...say(signal, claimOf(license)),
        ...(isQualified(signal, sentence, context) ? { isQualified: true as const } : {}),
      })),
    ];
  }
  return rulesIn(sentence, passage).map(({ signal, claim }) =>
    say(signal, claim, ruleReach(sentence, passage)),
  );
}

/** A link that says "license" to machines stands by itself; words are weighed. */
const isQualified = (signal: Signal, sentence: Sentence, context: PageContext): boolean =>
  DOUBTS.test(sentence.text) || (signal !== 'rel-license' && saysMoreThanNotice(sentence, context));

const claimOf = (license: Result<License, LicenseProblem>): Claim =>
  license.ok
    ? { kind: 'license', license: license.value }
    : { kind: 'unclear-license', problem: license.error };

interface Named {
  readonly signal: Signal;
  readonly license: Result<License, LicenseProblem>;
}

/** What the words name, and where the links lead. A name without a version is carried by a link that has it. */
function licensesIn({ text, links }: Sentence): readonly Named[] {
  const linked = links.flatMap(({ url, isLicense }): readonly Named[] => {
    const license = licenseAtAddress(url);
    return license === null ? [] : [{ signal: isLicense ? 'rel-license' : 'cc-link', license }];
  });
  const written = addressesIn(text).flatMap((url): readonly Named[] => {
    const license = licenseAtAddress(url);
    return license === null ? [] : [{ signal: 'cc-link', license }];
  });
  const named = findLicenses(withoutAddresses(text)).map(
    ({ license }): Named => ({ signal: 'sentence', license }),
  );
  const exact = [...linked, ...written];
  return [...exact, ...named.filter((name) => !exact.some((other) => saysMore(other.license, name.license)))];
}

const withoutAddresses = (text: string): string =>
  addressesIn(text).reduce((rest, address) => rest.replace(address, ' '), text);

/** Whether one says all that the other says, and more: its version, or its jurisdiction. */
function saysMore(exact: Result<License, LicenseProblem>, vague: Result<License, LicenseProblem>): boolean {
  if (!exact.ok) return false;
  if (!vague.ok) {
    if (vague.error.code === 'unversioned') {
      return exact.value.kind === 'cc' && exact.value.clauses === vague.error.clauses;
    }
    return vague.error.code === 'unknown-clauses' && vague.error.clauses === '';
  }
  return (
    exact.value.kind === 'cc' &&
    vague.value.kind === 'cc' &&
    exact.value.clauses === vague.value.clauses &&
    exact.value.version === vague.value.version &&
    (vague.value.port === null || vague.value.port === exact.value.port)
  );
}

/** How far a license reaches that this sentence names. */
function reachOf(sentence: Sentence, passage: Passage, context: PageContext): Reach {
  const { region, isAtEdge } = passage;
  if (region === 'part') return 'part';
  if (region === 'foreign' || region === 'skipped') return 'elsewhere';
  const { text } = sentence;
  const isOfItself = SELF.test(text);
  const isOfAll = EVERYTHING.test(text) || EXCEPTIONS.test(text);
  if (isAboutWork(sentence)) return 'text';
  if (isOfItself && namesPartFirst(text)) return 'part';
  // A credit may name its subject in one sentence and the license in the next.
  const around = passage.text.length < 400 ? passage.text : text;
  if (hasForeignSubject(sentence) || (!isOfItself && FOREIGN_SUBJECT.test(around) && !OF_TEXT.test(text))) {
    return isOfItself || (isOfAll && region === 'footer') ? reachOfRegion(region) : 'part';
  }
  switch (region) {
    case 'notice':
      return 'text';
    case 'beside':
      return isOfItself ? 'text' : 'elsewhere';
    case 'footer':
    case 'page':
      return isOfItself || isOfAll || isBareNotice(sentence, context) ? 'site' : 'mention';
    default:
      return isStated(sentence, passage, context, isAtEdge) ? 'text' : 'mention';
  }
}

const reachOfRegion = (region: Passage['region']): Reach =>
  region === 'footer' || region === 'page' ? 'site' : 'text';

/** RDFa that names the work by its address, as ccREL asks for: such a credit means that work wherever it stands. */
const isAboutWork = (sentence: Sentence): boolean =>
  !hasForeignSubject(sentence) &&
  sentence.links.some(({ isLicense, subject }) => isLicense && subject !== null && /^https?:/.test(subject));

/** `The photographs in this article`: what is spoken of is the part, not the article around it. */
function namesPartFirst(text: string): boolean {
  const part = FOREIGN_SUBJECT.exec(text);
  return (
    part !== null && part.index < (SELF.exec(text)?.index ?? 0) && !OF_TEXT.test(text.slice(0, part.index))
  );
}

/** "Text and photos": the text is among what is licensed. */
const OF_TEXT = /(?<![\p{L}])(?:texts?|texte|texto|testo|tekst|teksty|текст|本文|文章|words)(?![\p{L}])/iu;

const hasForeignSubject = ({ links }: Sentence): boolean =>
  links.some(
    ({ subject }) =>
      subject !== null && /image|photo|video|dataset|software|\.(?:jpe?g|png|gif|webp|svg)$/i.test(subject),
  );

/** In running text a license counts where the text speaks of itself; at its edges also where a line says nothing else. */
function isStated(sentence: Sentence, passage: Passage, context: PageContext, isAtEdge: boolean): boolean {
  const { text } = sentence;
  if (isSaid(SELF, text)) return isAtEdge || LICENSING.test(text);
  if (!isAtEdge || passage.isHeading) return false;
  // Where the text came from, it says also under which license: the gate then holds it.
  if (FROM_ELSEWHERE.test(text)) return true;
  if (isBareNotice(sentence, context)) return true;
  const isNotice = isSaid(STORIES, text) && LICENSING.test(text) && passage.text.length < 400;
  return isNotice && speaksForPublisher(text, context);
}

/** Whether a sentence has these words of its own: inside quotation marks they are somebody's, about some text. */
function isSaid(words: RegExp, text: string): boolean {
  const found = words.exec(text);
  return found !== null && !/["“«„「]/u.test(text.slice(0, found.index));
}

const speaksForPublisher = (text: string, { publisher }: PageContext): boolean =>
  publisher === null || text.toLowerCase().includes(publisher.toLowerCase());

const LICENSING =
  /licen[sczţț]|lisens|lizen[sz]|llic|лиценз|ліценз|ライセンス|许可|許可|授权|授權|协议|라이선스|رخصة|ترخيص|άδει|republish|creative\s*commons|\bcc\b/iu;

const reservedClaim = ({ text }: Sentence): Claim => ({
  kind: 'reserved',
  hasExceptions: EXCEPTIONS.test(text),
});

/** What is said without the name of a license. */
function rulesIn(
  sentence: Sentence,
  { region, isAtEdge, isHeading }: Passage,
): readonly { signal: Signal; claim: Claim }[] {
  const { text } = sentence;
  const isNotice = region !== 'story' || isAtEdge;
  const isOfItself = SELF.test(text);
  if (isHeading && region === 'story') return [];
  if (!isNotice && !isOfItself) return [];
  const claims: { signal: Signal; claim: Claim }[] = [];
  if (RESERVED.test(text)) claims.push({ signal: 'copyright-line', claim: reservedClaim(sentence) });
  else if (/©|\(c\)\s*\d{4}|copyright\s*\d{4}/iu.test(text)) {
    claims.push({ signal: 'copyright-line', claim: { kind: 'copyright' } });
  }
  if (NO_PASSING_ON.test(text)) claims.push({ signal: 'republish-block', claim: { kind: 'no-passing-on' } });
  else if (EXCLUDED.test(text)) claims.push({ signal: 'sentence', claim: { kind: 'excluded' } });
  else if (FORBIDDEN.test(text)) claims.push({ signal: 'republish-block', claim: { kind: 'forbidden' } });
  else if (OWN_RULE.test(text)) claims.push({ signal: 'republish-block', claim: { kind: 'own-rule' } });
  if (FROM_ELSEWHERE.test(text))
    claims.push({ signal: 'republish-block', claim: { kind: 'from-elsewhere' } });
  return claims;
}

function ruleReach(sentence: Sentence, { region, isAtEdge }: Passage): Reach {
  if (region === 'part') return 'part';
  if (region === 'foreign' || region === 'skipped') return 'elsewhere';
  const isOfItself = SELF.test(sentence.text);
  if (!isOfItself && FOREIGN_SUBJECT.test(sentence.text)) return 'part';
  if (region === 'beside') return isOfItself ? 'text' : 'elsewhere';
  if (region === 'notice' || region === 'story')
    return isAtEdge || isOfItself || region === 'notice' ? 'text' : 'mention';
  return 'site';
}
