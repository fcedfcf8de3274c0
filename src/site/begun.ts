/** A failure is reported when it is waited for; until then it must not end the process by itself. */
export function begun<Value>(work: Promise<Value>): Promise<Value> {
  work.catch(() => undefined);
  return work;
}
