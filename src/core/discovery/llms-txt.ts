import { licenseUrl, shortName } from '../license/license-names.ts';
import type { Article, Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { escapeMarkdown, markdownAddress } from '../rendition/markdown/escape-markdown.ts';

/** llms.txt (https://llmstxt.org): the stories with the license of each, the newest first, as a list in Markdown. */
export function llmsTxt({ publication, articles }: Newsroom): string {
  const { name, description, tagline, url } = publication;
  const about = description ?? tagline;
  return [
    `# ${escapeMarkdown(name)}`,
    ...(about === undefined ? [] : [`> ${escapeMarkdown(about)}`]),
    '## Stories',
    articles.map((article) => storyLine(article, url)).join('\n'),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function storyLine({ slug, title, license }: Article, site: string): string {
  const address = licenseUrl(license);
  const words = escapeMarkdown(shortName(license));
  const named = address === null ? words : `[${words}](${markdownAddress(address)})`;
  return `- [${escapeMarkdown(title)}](${markdownAddress(absoluteUrl(paths.article(slug), site))}): ${named}`;
}
