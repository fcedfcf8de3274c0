import type { Newsroom } from '../../core/newsroom/newsroom.ts';
import { paginate } from '../../core/newsroom/queries.ts';

const PER_PAGE = 60;

/** The pages of the archive; the first stands at the address of the archive itself. */
export const archiveRoutes = ({ articles }: Newsroom) =>
  paginate(articles, PER_PAGE).map((page) => ({
    params: { page: page.number === 1 ? undefined : String(page.number) },
    props: { page },
  }));
