/** So many milliseconds without a key end a word: each beginning of a word costs a piece of the index. */
export const PAUSE = 200;

/** Whoever waits longer, in milliseconds, wants to know what for. */
export const WAIT = 700;
