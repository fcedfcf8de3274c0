import type { License } from '../../core/license/license.ts';
import { assertNever } from '../../core/text/assert-never.ts';
import type { IconName } from '../../icons/icon-sheet.ts';

/** The marks of a license in the order Creative Commons sets them. */
export function licenseMarks(license: License): readonly IconName[] {
  switch (license.kind) {
    case 'cc':
      return ['creative-commons', ...license.clauses.split('-').map((clause) => CLAUSES[clause as Clause])];
    case 'cc0':
      return ['creative-commons', 'creative-commons-zero'];
    case 'public-domain-mark':
      return ['public-domain'];
    case 'all-rights-reserved':
      return ['copyright'];
    default:
      return assertNever(license);
  }
}

type Clause = 'by' | 'nc' | 'nd' | 'sa';

const CLAUSES = {
  by: 'creative-commons-by',
  nc: 'creative-commons-nc',
  nd: 'creative-commons-nd',
  sa: 'creative-commons-sa',
} as const satisfies Record<Clause, IconName>;
