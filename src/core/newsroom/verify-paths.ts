/** The addresses around the check of copies, apart from all others because a browser loads them with its script. */
export const verifyPaths = {
  /** Where anybody checks a copy. */
  verify: '/verify/',
  /** What one kind of finding means. */
  finding: (code: string) => `/verify/findings/${code}/`,
  /** How a story is found by its words: the index, its parts, and the names of the stories. */
  verifyIndex: '/verify/index.json',
  verifyShard: (shard: number) => `/verify/shards/${shard}.txt`,
  verifyNames: (file: number) => `/verify/names/${file}.json`,
  /** What copies of a story are compared with. */
  original: (slug: string) => `/articles/${slug}/original.json`,
} as const;
