import type { MdastNode } from 'satteri';
import { saysAnything } from '../document/canonical-text.ts';
import { CLAIM_STATUSES, type ClaimStatus } from '../document/claim-status.ts';
import type { Block, Inline } from '../document/document.ts';
import { plainText } from '../document/walk.ts';
import { readAttributes } from './attributes.ts';
import { readBlocks } from './blocks.ts';
import type { ComponentName } from './components.ts';
import { lineOf, readInlines } from './inlines.ts';
import { deeper, type Reading, refuse, takeId } from './reading.ts';

type FlowElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;

/** Reads each component that stands on lines of its own; the record is closed over {@link ComponentName}. */
export const COMPONENT_BLOCKS: Readonly<
  Record<ComponentName, (element: FlowElement, reading: Reading) => Block[]>
> = {
  Audio(element, reading) {
    const attributes = readAttributes(element, { media: 'required', title: 'required' }, reading);
    if (!attributes) return [];
    reading.references.push({ kind: 'audio', target: attributes.media, line: lineOf(element) });
    return [{ kind: 'audio', media: attributes.media, title: attributes.title }];
  },

  Chart(element, reading) {
    const attributes = readAttributes(element, { data: 'required' }, reading);
    if (!attributes) return [];
    reading.references.push({ kind: 'dataset', target: attributes.data, line: lineOf(element) });
    return [{ kind: 'chart', dataset: attributes.data }];
  },

  Claim(element, reading) {
    const attributes = readAttributes(
      element,
      { status: 'required', source: 'optional', by: 'optional', organization: 'optional' },
      reading,
    );
    if (!attributes) return [];
    const status = CLAIM_STATUSES.find((known) => known === attributes.status);
    if (!status) return refuseStatus(element, attributes.status, reading);
    const source = readWebAddress(element, attributes.source, reading);
    const { by = null, organization = null } = attributes;
    if (organization !== null)
      reading.references.push({ kind: 'organization', target: organization, line: lineOf(element) });
    const id = takeId('claim', reading);
    return [{ kind: 'claim', id, status, source, by, organization, blocks: readWords(element, reading) }];
  },

  Embed(element, reading) {
    const attributes = readAttributes(element, { url: 'required', title: 'required' }, reading);
    if (!attributes) return [];
    const url = readWebAddress(element, attributes.url, reading);
    const description = readLine(element, reading);
    return url ? [{ kind: 'embed', url, title: attributes.title, description }] : [];
  },

  Figure(element, reading) {
    const attributes = readAttributes(element, { media: 'required', caption: 'optional' }, reading);
    if (!attributes) return [];
    reading.references.push({ kind: 'image', target: attributes.media, line: lineOf(element) });
    const caption: Inline[] = attributes.caption
      ? [{ kind: 'text', text: attributes.caption }]
      : readLine(element, reading);
    return [{ kind: 'figure', media: attributes.media, caption }];
  },

  Note(element, reading) {
    const attributes = readAttributes(element, { title: 'optional' }, reading);
    const blocks = readWords(element, reading);
    return attributes ? [{ kind: 'note', title: attributes.title ?? null, blocks }] : [];
  },

  PullQuote(element, reading) {
    const attributes = readAttributes(element, { by: 'optional' }, reading);
    const content = readLine(element, reading);
    if (content.length === 0) refuseWordless(element, reading);
    return attributes ? [{ kind: 'pull-quote', content, by: attributes.by ?? null }] : [];
  },

  Quote(element, reading) {
    const attributes = readAttributes(element, { by: 'optional' }, reading);
    const blocks = readWords(element, reading);
    return attributes ? [{ kind: 'quote', blocks, by: attributes.by ?? null }] : [];
  },

  Table(element, reading) {
    const attributes = readAttributes(element, { caption: 'required' }, reading);
    const [table, ...others] = readContent(element, reading);
    if (!attributes) return [];
    if (table?.kind !== 'table' || others.length > 0) {
      return refuse(reading, lineOf(element), {
        code: 'misplaced-component',
        name: 'Table',
        where: 'content',
      });
    }
    return [{ ...table, caption: attributes.caption }];
  },

  // Alone on its line a term is still text: it gets a paragraph of its own.
  Term(element, reading) {
    const content = readInlines([{ ...element, type: 'mdxJsxTextElement' } as MdastNode], reading);
    return content.length > 0 ? [{ kind: 'paragraph', content }] : [];
  },
};

function readContent(element: FlowElement, reading: Reading): Block[] {
  return deeper(reading, lineOf(element), () => readBlocks(element.children as MdastNode[], reading));
}

/** The same for a component that is nothing without it; what was refused inside it counts as words. */
function readWords(element: FlowElement, reading: Reading): Block[] {
  const refusals = reading.refusals.length;
  const blocks = readContent(element, reading);
  if (!saysAnything(blocks) && reading.refusals.length === refusals) refuseWordless(element, reading);
  return blocks;
}

const refuseWordless = (element: FlowElement, reading: Reading): [] =>
  refuse(reading, lineOf(element), {
    code: 'unsupported-markup',
    what: `a <${element.name ?? ''}> without words`,
  });

/** The content of a component that holds one line of text, whether or not the parser made a paragraph of it. */
function readLine(element: FlowElement, reading: Reading): Inline[] {
  const blocks = readContent(element, reading);
  const line = blocks.flatMap((block, index): Inline[] => {
    if (block.kind !== 'paragraph') {
      return refuse(reading, lineOf(element), {
        code: 'misplaced-component',
        name: element.name ?? '',
        where: 'content',
      });
    }
    return index === 0 ? [...block.content] : [{ kind: 'text', text: ' ' }, ...block.content];
  });
  return plainText(line).trim() === '' ? [] : line;
}

function readWebAddress(element: FlowElement, url: string | undefined, reading: Reading): string | null {
  if (url === undefined) return null;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    refuse(reading, lineOf(element), { code: 'no-web-address', url });
    return null;
  }
  reading.references.push({ kind: 'link', target: url, line: lineOf(element) });
  return url;
}

function refuseStatus(element: FlowElement, value: string, reading: Reading): [] {
  const allowed: readonly ClaimStatus[] = CLAIM_STATUSES;
  return refuse(reading, lineOf(element), {
    code: 'bad-attribute',
    component: 'Claim',
    attribute: 'status',
    value,
    allowed,
  });
}
