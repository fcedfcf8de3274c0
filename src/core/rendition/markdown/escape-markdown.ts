/**
 * Text as Markdown that shows exactly that text: every character that CommonMark 0.31 or GFM could read as markup is
 * escaped, the ones that only mean something at the start of a line only there.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>{}~|$]/g, '\\$&')
    .replace(/&(?=#?[a-zA-Z0-9]+;)/g, '\\&')
    .replace(/^(\s*)([-+#=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** An address between `<` and `>`, where spaces and parentheses need no care; a bar would end the cell of a table. */
export const markdownAddress = (url: string): string =>
  `<${url.replace(/[<>\\|]/g, (character) => encodeURIComponent(character)).replace(/\s/g, '%20')}>`;

/** Code between enough backticks that none inside ends it. */
export function markdownCode(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length)));
  return fence.length > 1 || /^\s|\s$/.test(text) ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}
