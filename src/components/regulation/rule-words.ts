import type { RegulationKind, RuleStatus } from '../../core/newsroom/regulation-schema.ts';
import type { Certainty } from '../../core/newsroom/regulations.ts';

/** What readers see of the state a rule is in. */
export const STATUS_NAMES: Readonly<Record<RuleStatus, string>> = {
  proposed: 'Proposed',
  adopted: 'Adopted',
  'in-force': 'In force',
  applies: 'Applies',
  amended: 'Amended',
  delayed: 'Delayed',
  suspended: 'Suspended',
  repealed: 'Repealed',
};

export const RULE_KIND_NAMES: Readonly<Record<RegulationKind, string>> = {
  law: 'Law',
  directive: 'Directive',
  regulation: 'Regulation',
  rule: 'Rule',
  standard: 'Standard',
  guidance: 'Guidance',
};

/** What stands behind a date that is not simply past. */
export const CERTAINTY_WORDS: Readonly<Record<Exclude<Certainty, 'done'>, string>> = {
  due: 'was due; not checked since',
  ahead: 'to come',
};
