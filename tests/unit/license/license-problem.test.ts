import { expect, test } from 'vitest';
import { explainLicenseProblem, type LicenseProblem } from '../../../src/core/license/license-problem.ts';

const given = 'CC BY 9';

test('says what is wrong with the text and what to do', () => {
  const problems: readonly LicenseProblem[] = [
    { code: 'not-a-license', given },
    { code: 'unknown-clauses', given, clauses: '' },
    { code: 'retired', given, clauses: 'sa' },
    { code: 'unversioned', given, clauses: 'by' },
    { code: 'unknown-version', given, version: '9' },
    { code: 'unknown-port', given, version: '3.0', port: 'xx' },
    { code: 'contradictory', given },
  ];
  expect(problems.map(explainLicenseProblem)).toMatchInlineSnapshot(`
    [
      "“CC BY 9” is not the name, identifier or URL of a license. Write one in full, such as CC-BY-NC-ND-4.0 or https://creativecommons.org/licenses/by-nc-nd/4.0/.",
      "“CC BY 9” names no set of clauses that Creative Commons has. There are BY, BY-SA, BY-NC, BY-ND, BY-NC-SA and BY-NC-ND.",
      "“CC BY 9” is a license that Creative Commons has withdrawn. Ask the publisher which license applies today.",
      "“CC BY 9” does not say which version, and the versions grant different things. Name the one the publisher chose, such as CC BY-NC 4.0; ask where it is not stated.",
      "“CC BY 9” names a version that does not exist. There are 1.0, 2.0, 2.1, 2.5, 3.0 and 4.0; CC0 and the Public Domain Mark have 1.0 only.",
      "“CC BY 9” names a version that was never issued for that jurisdiction. Copy the URL of the license from its source; 4.0 has no jurisdictions, 2.1 nothing else.",
      "“CC BY 9” names more than one license, or one in two ways that cannot both be right. Ask the publisher which one applies.",
    ]
  `);
});
