import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { siteFeed } from '../../src/core/feed/feed-scope.ts';
import { ninjsFeed } from '../../src/core/feed/ninjs-feed.ts';
import { aNewsroom, anArticle } from '../support/builders.ts';
import { aNewsroomWithEverything } from '../support/everything.ts';
import { officialSchema } from '../support/official-schema.ts';

const schema = officialSchema('ninjs-schema_3.1.json');

describe.skipIf(!schema)('the items of the ninjs feed by the official schema', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
  const validate = ajv.compile(JSON.parse(schema?.text ?? '{}'));

  test.each([
    ['of a story with everything', aNewsroomWithEverything()],
    [
      'of a story that may not be republished',
      aNewsroom({ 'articles/2026/a-story.mdx': anArticle({ license: 'All rights reserved' }) }),
    ],
  ])('are valid %s', (_, room) => {
    const { items } = JSON.parse(ninjsFeed(siteFeed(room), room));
    expect(items).toHaveLength(1);
    validate(items[0]);
    expect(validate.errors ?? []).toEqual([]);
  });
});
