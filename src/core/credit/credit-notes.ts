import { shortName } from '../license/license-names.ts';
import { type Rights, rightsOf } from '../license/rights.ts';
import type { OpenLicense, Republisher } from './republisher.ts';

/** What this republisher should mind beside the credit, in plain sentences. */
export function creditNotes(license: OpenLicense, { editedBy, medium }: Republisher): readonly string[] {
  const rights = rightsOf(license);
  return [
    ...(editedBy === null ? [] : editNotes(license, rights)),
    ...(rights.attribution === 'polite' ? ['No credit is required; these lines are a courtesy.'] : []),
    ...(rights.attribution === 'required' ? MEDIUM_NOTES[medium] : []),
  ];
}

function editNotes(license: OpenLicense, { adapt, shareAlike }: Rights): readonly string[] {
  if (adapt === 'no') {
    return [
      'The license does not allow changed text to be shared. Edits are covered only as far as the extra permissions on this page go.',
    ];
  }
  return shareAlike
    ? [`A changed text that you share must carry ${shortName(license)} or a license compatible with it.`]
    : [];
}

const MEDIUM_NOTES = {
  online: [],
  print: ['Print the addresses too: nobody can follow a link on paper.'],
  air: ['Say it on the air, or let it stand beside the recording with links.'],
} as const satisfies Record<Republisher['medium'], readonly string[]>;
