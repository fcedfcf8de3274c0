import { bodies, findings } from 'virtual:evergreen-bodies';
import { newsroom } from './newsroom.ts';

/** An evergreen page of the content folder by its name (`about`), or undefined where the newsroom wrote none. */
export async function evergreenPage(name: string) {
  const page = newsroom().pages.get(name);
  const body = bodies[name];
  if (!page || !body) return undefined;
  const { default: Content } = await body();
  return { ...page, Content };
}

/** The text that explains a finding, or undefined where the content folder has none. */
export const findingBody = async (code: string) => (await findings[code]?.())?.default;
