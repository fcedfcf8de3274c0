import type { Newsroom } from '../core/newsroom/newsroom.ts';
import type { StoryMemory } from '../core/newsroom/parse-story.ts';
import { loadNewsroom } from '../site/load-newsroom.ts';
import type { Settings } from '../site/settings.ts';
import type { Context } from './command.ts';
import { reportProblems } from './report-problems.ts';

/** The newsroom for a verb that needs all of it; null where the content has problems, which are then reported. */
export async function loadOrReport(
  settings: Settings,
  { printError }: Pick<Context, 'printError'>,
  memory?: StoryMemory,
): Promise<Newsroom | null> {
  const loaded = await loadNewsroom(settings, memory);
  if (loaded.ok) return loaded.value;
  printError(reportProblems(loaded.error));
  return null;
}
