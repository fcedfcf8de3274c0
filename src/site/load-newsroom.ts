import { assemble } from '../core/newsroom/assemble.ts';
import type { Newsroom } from '../core/newsroom/newsroom.ts';
import type { StoryMemory } from '../core/newsroom/parse-story.ts';
import type { Problem } from '../core/newsroom/problem.ts';
import type { Result } from '../core/text/result.ts';
import { FINDING_CODES } from '../core/verification/finding.ts';
import { readContentFolder } from './read-content.ts';
import type { Settings } from './settings.ts';

/**
 * The newsroom as it stands on disk at the moment of the settings, or every problem in it. What `memory` holds of
 * stories is not read again.
 */
export async function loadNewsroom(
  settings: Settings,
  memory?: StoryMemory,
): Promise<Result<Newsroom, readonly Problem[]>> {
  const folder = await readContentFolder(settings.content.path, settings.content.name);
  const options = { now: settings.now, site: settings.site, findingCodes: FINDING_CODES };
  return assemble(folder, { ...options, ...(memory && { memory }) });
}
