import { KIND_NAMES } from '../../core/newsroom/article-kinds.ts';
import { textDirection } from '../../core/text/right-to-left.ts';
import { excerptNodes } from './excerpt.ts';
import type { FoundStory } from './pagefind.ts';

/** One found story as a list item, built from texts only: what the index holds is raw. */
export function resultItem({ url, meta, excerpt }: FoundStory, query: string): HTMLLIElement {
  const item = element('li', 'result');
  const link = element('a', 'result-title');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const words = element('p', 'result-excerpt');
  if (query === '') words.textContent = meta['dek'] ?? '';
  else words.append('… ', ...excerptNodes(excerpt), ' …');
  for (const part of [link, words]) speak(part, meta['language'] ?? 'en');
  const kind = KIND_NAMES[meta['kind'] as keyof typeof KIND_NAMES] ?? meta['kind'];
  item.append(line('result-kind', [kind, meta['date'], meta['from'] && `From ${meta['from']}`]), link, words);
  item.append(line('result-meta', [meta['authors'] && `By ${meta['authors']}`, meta['license']]));
  return item;
}

function speak(part: HTMLElement, language: string): void {
  part.lang = language;
  part.dir = textDirection(language);
}

function line(name: string, parts: readonly (string | undefined)[]): HTMLParagraphElement {
  const paragraph = element('p', name);
  for (const part of parts) {
    if (!part) continue;
    const span = element('bdi');
    span.textContent = part;
    paragraph.append(span);
  }
  return paragraph;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  return made;
}
