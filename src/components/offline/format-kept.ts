/** When a copy was current, on the reader's own clock: `6 January, 14:02`, with the year where it is another one. */
export function formatKept(keptAt: string, now: Date): string {
  const moment = new Date(keptAt);
  const day = moment.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(moment.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  });
  return `${day}, ${moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
}
