import { Readability } from '@mozilla/readability';
import { markdownToHtml } from 'satteri';
import { itemsOfJson, itemsOfNewsMl } from '../../core/inbound/agency-items.ts';
import {
  bodyOf,
  type Candidate,
  candidateOfMarkup,
  candidateOfPage,
  wordCount,
} from '../../core/inbound/candidate.ts';
import type { Evidence } from '../../core/inbound/evidence.ts';
import { type Facts, firstFacts } from '../../core/inbound/facts.ts';
import { type FeedItem, itemsOfFeed } from '../../core/inbound/feed-items.ts';
import { factsOfFrontMatter } from '../../core/inbound/front-matter-facts.ts';
import { elementsNamed, type MarkupElement } from '../../core/inbound/markup-tree.ts';
import { candidateOfOwnCopy } from '../../core/inbound/own-copy.ts';
import { pageEvidence } from '../../core/inbound/page-evidence.ts';
import { candidateOfText } from '../../core/inbound/plain-story.ts';
import { err, ok, type Result } from '../../core/text/result.ts';
import type { InputProblem } from './input-problem.ts';
import { parsePage, parseXml, treeOf } from './parse-markup.ts';
import type { Input } from './read-input.ts';
import { readPackage } from './read-package.ts';

type Read = Result<Candidate, InputProblem>;

/** What an input says about its rights, whether or not there is a story in it. */
export function readEvidence(input: Input, item: string | null): Result<readonly Evidence[], InputProblem> {
  const read = readAnything(input, item);
  return read.ok ? ok(read.value.evidence) : read;
}

/** The story in an input, whatever form it has; `item` chooses one of a feed by its number or address. */
export function readCandidate(input: Input, item: string | null): Read {
  const read = readAnything(input, item);
  return read.ok && wordCount(read.value.document) < FEWEST_WORDS
    ? err({ code: 'no-article', name: input.name })
    : read;
}

/** Fewer are no story, and most often a page that says that something went wrong. */
const FEWEST_WORDS = 20;

function readAnything(input: Input, item: string | null): Read {
  const { name, address } = input;
  if (input.kind === 'package') return readPackage(input.bytes, name, (html) => readPage(html, name, null));
  const text = input.text.replace(/^\ufeff/, '');
  const start = text.trimStart().slice(0, 2_000);
  if (/^[{[]/.test(start)) return readJson(text, name, item);
  if (isXml(start)) return readXml(text, name, item);
  if (
    /^(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|\?xml|html|head|body|article|main|div|section|p|h[1-6]|figure)\b/i.test(
      start,
    )
  ) {
    return readPage(text, name, address);
  }
  if (/\.(?:md|mdx|markdown)$/i.test(name) || /^(?:---\n|# )/.test(start))
    return readMarkdown(text, name, address);
  return ok(candidateOfText(text));
}

const isXml = (start: string): boolean =>
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF|newsItem|newsMessage)\b/i.test(start);

function readPage(html: string, name: string, address: string | null): Read {
  const page = parsePage(html);
  if (!page.ok) return err({ code: page.error, name });
  const { tree, document } = page.value;
  if (elementsNamed(tree, 'frameset').length > 0) return err({ code: 'frameset', name });
  return ok(candidateOfPage(tree, articleIn(document), address));
}

/** The part of a page that Readability takes for its story. It takes the document apart. */
function articleIn(document: Document): MarkupElement | null {
  const reader = new Readability<Element>(document, {
    charThreshold: 120,
    serializer: (node) => node as Element,
  });
  const content = reader.parse()?.content ?? null;
  return content === null ? null : treeOf(content);
}

function readMarkdown(text: string, name: string, address: string | null): Read {
  const { facts, evidence, body } = factsOfFrontMatter(text);
  const page = parsePage(`<html><head></head><body>${markdownToHtml(body).html}</body></html>`);
  if (!page.ok) return err({ code: page.error, name });
  const { tree } = page.value;
  const ownCopy = candidateOfOwnCopy(bodyOf(tree).children, address);
  if (ownCopy !== null) return ok(ownCopy);
  const candidate = candidateOfPage(tree, bodyOf(tree), address);
  const known: Facts = firstFacts(facts, candidate.facts);
  return ok(
    candidateOfMarkup(bodyOf(tree).children, known, [...evidence, ...pageEvidence(tree, known)], tree),
  );
}

function readJson(text: string, name: string, item: string | null): Read {
  try {
    return readItem(itemsOfJson(JSON.parse(text)), 'bad-json', name, item);
  } catch {
    // Anything but JSON gets here.
    return err({ code: 'bad-json', name });
  }
}

function readXml(text: string, name: string, item: string | null): Read {
  const root = parseXml(text);
  if (!root.ok) return err({ code: root.error, name });
  return readItem(itemsOfFeed(root.value) ?? itemsOfNewsMl(root.value), 'bad-xml', name, item);
}

function readItem(
  items: readonly FeedItem[] | null,
  otherwise: 'bad-json' | 'bad-xml',
  name: string,
  wanted: string | null,
): Read {
  if (items === null || items.length === 0) return err({ code: otherwise, name });
  const found =
    wanted === null && items.length === 1
      ? items[0]
      : items.find(({ facts }, index) => wanted === String(index + 1) || wanted === facts.url?.value);
  if (found !== undefined) return candidateOfItem(found, name);
  const list = items
    .slice(0, 50)
    .map(({ facts }, index) => `\n  ${index + 1}  ${facts.title?.value ?? '(no title)'}`);
  return err({ code: wanted === null ? 'several-items' : 'no-such-item', name, detail: list.join('') });
}

/** The item's own statements come first; what its text says counts too, and speaks against them where it differs. */
function candidateOfItem({ facts, content, isText, evidence }: FeedItem, name: string): Read {
  if (typeof content === 'string' && isText) {
    const candidate = candidateOfText(content);
    return ok({
      ...candidate,
      facts: firstFacts(facts, candidate.facts),
      evidence: [...evidence, ...candidate.evidence],
    });
  }
  const page =
    typeof content === 'string' ? parsePage(`<html><head></head><body>${content}</body></html>`) : null;
  if (page !== null && !page.ok) return err({ code: page.error, name });
  const tree = page?.value.tree ?? (content as MarkupElement);
  const body = elementsNamed(tree, 'body')[0] ?? tree;
  const ownCopy = candidateOfOwnCopy(body.children, null);
  if (ownCopy !== null) {
    const both = {
      ...ownCopy,
      facts: bothFacts(facts, ownCopy.facts),
      evidence: [...evidence, ...ownCopy.evidence],
    };
    return ok(both);
  }
  return ok(candidateOfMarkup(body.children, facts, [...evidence, ...pageEvidence(tree, facts)], body));
}

/** A file for agencies names who sends it; the credit inside says who wrote it and published it first. */
const bothFacts = (item: Facts, credit: Facts): Facts => {
  const known = firstFacts(item, credit);
  return {
    ...known,
    authors: credit.authors ?? known.authors,
    publisher: credit.publisher ?? known.publisher,
    url: credit.url ?? known.url,
  };
};
