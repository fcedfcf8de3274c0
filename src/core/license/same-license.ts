import type { License } from './license.ts';
import { licenseId } from './license-names.ts';

/** Whether two values are one license; a port or another version is another license. */
export const isSameLicense = (one: License, other: License): boolean => licenseId(one) === licenseId(other);
