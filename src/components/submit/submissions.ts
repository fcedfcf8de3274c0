/** What people send, each with the start of a subject that tells the desk what it is. */
export const SUBMISSIONS = [
  { label: 'A story idea', subject: 'Story idea: ' },
  { label: 'A press release', subject: 'Press release: ' },
  { label: 'A podcast', subject: 'Podcast: ' },
] as const;
