import { describe, expect, test } from 'vitest';
import { CRAWLERS } from '../../../src/core/rights/crawlers.ts';
import { robotsTxt } from '../../../src/core/rights/robots.ts';
import { everyPreference } from './preferences.ts';

const url = 'https://ledger.example/';
const UNSTATED = { training: 'unstated', input: 'unstated', search: 'unstated' } as const;

interface Robots {
  readonly records: ReadonlyMap<string, string>;
  readonly groups: readonly { readonly agents: readonly string[]; readonly rules: readonly string[] }[];
}

/** robots.txt line by line, as RFC 9309 section 2.2 groups it. */
function parseRobots(text: string): Robots {
  const records = new Map<string, string>();
  const groups: { agents: string[]; rules: string[] }[] = [];
  for (const line of text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))) {
    const [, name = '', value = ''] = /^([\w-]+): (\S+)$/.exec(line) ?? [];
    const last = groups.at(-1);
    if (name === 'User-agent' && last?.rules.length === 0) last.agents.push(value);
    else if (name === 'User-agent') groups.push({ agents: [value], rules: [] });
    else if (name === 'Allow' || name === 'Disallow') last?.rules.push(`${name} ${value}`);
    else records.set(name, value);
  }
  return { records, groups };
}

/** Whether a crawler may read anything: the group of its own name, otherwise that of all. */
function mayCrawl(agent: string, { groups }: Robots): boolean {
  const own =
    groups.find(({ agents }) => agents.includes(agent)) ?? groups.find(({ agents }) => agents.includes('*'));
  return own?.rules.join() !== 'Disallow /';
}

describe('robots.txt', () => {
  test('reads as a webmaster would write it', () => {
    expect(robotsTxt({ url, ai: { ...UNSTATED, training: 'disallow' } })).toMatchInlineSnapshot(`
      "# What we ask of machines, in words: https://ledger.example/ai/
      License: https://ledger.example/license.xml
      Sitemap: https://ledger.example/sitemap-index.xml

      User-agent: GPTBot
      User-agent: ClaudeBot
      User-agent: anthropic-ai
      User-agent: Google-Extended
      User-agent: Applebot-Extended
      User-agent: meta-externalagent
      User-agent: CCBot
      User-agent: Bytespider
      Disallow: /

      User-agent: *
      Allow: /
      "
    `);
  });

  test.each(everyPreference)(
    'names license and sitemap by full address outside of any group, for %o',
    (ai) => {
      const text = robotsTxt({ url, ai });
      expect(parseRobots(text).records).toEqual(
        new Map([
          ['License', 'https://ledger.example/license.xml'],
          ['Sitemap', 'https://ledger.example/sitemap-index.xml'],
        ]),
      );
      expect(text.indexOf('License:')).toBeLessThan(text.indexOf('User-agent:'));
    },
  );

  test.each(everyPreference)(
    'keeps out crawlers for what is asked to be left and no others, for %o',
    (ai) => {
      const robots = parseRobots(robotsTxt({ url, ai }));
      for (const { agent, uses } of CRAWLERS) {
        expect([agent, mayCrawl(agent, robots)]).toEqual([
          agent,
          !uses.some((use) => ai[use] === 'disallow'),
        ]);
      }
      expect(mayCrawl('SomeoneElse', robots)).toBe(true);
    },
  );

  test.each(['Googlebot', 'bingbot', 'DuckDuckBot'])(
    'lets %s in where only training and answers are refused',
    (agent) => {
      const ai = { training: 'disallow', input: 'disallow', search: 'unstated' } as const;
      expect(mayCrawl(agent, parseRobots(robotsTxt({ url, ai })))).toBe(true);
    },
  );

  test('tells crawlers for training from those for search and answers', () => {
    const robots = parseRobots(robotsTxt({ url, ai: { ...UNSTATED, training: 'disallow' } }));
    const training = ['GPTBot', 'ClaudeBot', 'Google-Extended', 'CCBot', 'Bytespider', 'Applebot-Extended'];
    const others = ['OAI-SearchBot', 'PerplexityBot', 'Claude-SearchBot', 'ChatGPT-User', 'Claude-User'];
    expect(training.filter((agent) => mayCrawl(agent, robots))).toEqual([]);
    expect(others.filter((agent) => !mayCrawl(agent, robots))).toEqual([]);
  });

  test('names no crawler twice', () => {
    const agents = CRAWLERS.map(({ agent }) => agent.toLowerCase());
    expect(new Set(agents).size).toBe(agents.length);
  });
});
