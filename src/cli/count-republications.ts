/** How often pages of one host showed a copy of one story. */
export interface CountedCopies {
  readonly story: string;
  /** Host of the page; `unknown` where the browser did not say. */
  readonly outlet: string;
  readonly hits: number;
}

/** So many pairs of story and outlet are kept apart; whoever floods a log with names makes no more of them. */
const MOST = 50_000;

/**
 * Counts requests of the counter image in lines of a combined log (Apache's `combined`, also nginx's default). Memory
 * depends on how many outlets there are, never on the length of the log. Lines of any other form are passed over.
 */
export async function countRepublications(
  lines: AsyncIterable<string>,
  ownHost: string,
): Promise<readonly CountedCopies[]> {
  const counts = new Map<string, number>();
  for await (const line of lines) {
    const hit = hitIn(line, ownHost);
    if (hit === null) continue;
    const key = counts.has(hit) || counts.size < MOST ? hit : `${hit.split(' ')[0]} other`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, hits]) => {
      const [story = '', outlet = ''] = key.split(' ');
      return { story, outlet, hits };
    })
    .toSorted((a, b) => (a.story < b.story ? -1 : a.story > b.story ? 1 : b.hits - a.hits));
}

/** `story outlet`, or null for any other request. Reading the image on the newsroom's own pages is no republication. */
function hitIn(line: string, ownHost: string): string | null {
  if (!line.includes('/counter/')) return null;
  const [, story, status, referrer = ''] = REQUEST.exec(line) ?? [];
  if (story === undefined || !/^(?:200|304)$/.test(status ?? '')) return null;
  const host = URL.canParse(referrer) ? new URL(referrer).host : '';
  return host === ownHost ? null : `${story} ${host || 'unknown'}`;
}

const REQUEST = /"GET \/counter\/([a-z0-9-]+)\.gif(?:\?\S*)? HTTP\/[\d.]+" (\d{3}) \S+ "([^"]*)"/;
