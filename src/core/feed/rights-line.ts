import { copyrightNotice } from '../credit/copyright-notice.ts';
import type { License } from '../license/license.ts';
import { shortName } from '../license/license-names.ts';
import type { Publication } from '../newsroom/newsroom.ts';
import { hasCopyright } from '../newsroom/work.ts';

/** A notice and the name of the license, `© 2026 The Ledger. CC BY 4.0`; only the name where there is no notice. */
export const rightsLine = (notice: string | null, license: License): string =>
  notice === null ? shortName(license) : `${notice}. ${shortName(license)}`;

/** The same for a whole feed; each story has its own. */
export const feedRights = ({ license, copyrightHolder }: Publication): string =>
  rightsLine(hasCopyright(license) ? copyrightNotice(null, copyrightHolder) : null, license);
