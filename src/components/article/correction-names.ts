import type { Correction } from '../../core/newsroom/newsroom.ts';

/** What readers see as the kind of a correction. */
export const CORRECTION_NAMES = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Retraction',
} as const satisfies Record<Correction['kind'], string>;

/** `This story was …` */
export const CORRECTED = {
  correction: 'corrected',
  clarification: 'clarified',
  update: 'updated',
  retraction: 'retracted',
} as const satisfies Record<Correction['kind'], string>;
