import { z } from 'zod';
import { line } from './field-schemas.ts';
import { CODE_SCHEMES, nameOfCode, nearestCode, STANDARD_CODES } from './standard-codes.ts';

/** Where a standard treats something; the name of a code that the newsroom knows is filled in. */
export const code = z
  .strictObject({
    /** Whose code it is. */
    scheme: z.enum(CODE_SCHEMES),
    /** The code as the standard writes it: `E1`, `305-1`, `13`. */
    code: line(20),
    /** What the standard calls it, where that is not in the table of codes or has changed since. */
    name: line(160).optional(),
  })
  .transform(({ scheme, code, name }, context) => {
    const known = name ?? nameOfCode(scheme, code);
    if (known === undefined) {
      const expected = `a code of ${STANDARD_CODES[scheme].name}, or its name beside it`;
      const params = { code: 'bad-value', expected, received: code, nearest: nearestCode(scheme, code) };
      context.addIssue({ code: 'custom', path: ['code'], params });
    }
    return { scheme, code, name: known ?? code };
  });
