import type { ParsedContent } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { type Resources, unknown } from './resolve-references.ts';

const CHOICES = ['kind', 'series', 'topic'] as const;

/** Rows of the front page that name nothing, two things at once, or what is not there. */
export function shelfProblems(
  { publication, broken }: ParsedContent,
  resources: Pick<Resources, 'series' | 'topics'>,
): readonly Problem[] {
  if (!publication) return [];
  return publication.fields.shelves.flatMap((shelf, index): readonly Problem[] => {
    const given = CHOICES.filter((choice) => shelf[choice] !== undefined);
    if (given.length !== 1) {
      const received = given.length === 0 ? 'none of them' : given.join(' and ');
      const expected = 'one of kind, series and topic';
      return [
        publication.problemAt(['shelves', index], { code: 'bad-value', expected, received, nearest: null }),
      ];
    }
    const { series, topic } = shelf;
    if (series !== undefined && !resources.series.has(series) && !broken.has(`series/${series}`)) {
      return [
        publication.problemAt(
          ['shelves', index, 'series'],
          unknown('series', series, resources.series.keys()),
        ),
      ];
    }
    if (topic !== undefined && !resources.topics.has(topic) && !broken.has(`topics/${topic}`)) {
      return [
        publication.problemAt(['shelves', index, 'topic'], unknown('topic', topic, resources.topics.keys())),
      ];
    }
    return [];
  });
}
