/** Seconds from `1:20` or `1:02:03`; null for anything else, `1:75` included. */
export function parseClock(text: string): number | null {
  const match = /^(?:(\d{1,3}):(?=\d\d:))?(\d{1,3}):([0-5]\d)$/.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds] = match;
  if (hours !== undefined && Number(minutes) > 59) return null;
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** `1:20`, and from an hour on `1:02:03`. */
export function formatClock(length: number): string {
  const { hours, minutes, seconds } = partsOf(length);
  const two = (part: number): string => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** `2 minutes 31 seconds`, for those who listen to it. */
export function sayDuration(length: number): string {
  const { hours, minutes, seconds } = partsOf(length);
  const parts = [count(hours, 'hour'), count(minutes, 'minute'), count(hours > 0 ? 0 : seconds, 'second')];
  return parts.filter(Boolean).join(' ') || '0 seconds';
}

/** ISO 8601: `PT2M31S`. */
export function toIsoDuration(length: number): string {
  const { hours, minutes, seconds } = partsOf(length);
  const parts = [hours > 0 && `${hours}H`, minutes > 0 && `${minutes}M`, seconds > 0 && `${seconds}S`];
  return `PT${parts.filter(Boolean).join('') || '0S'}`;
}

function partsOf(length: number) {
  const whole = Math.round(length);
  return {
    hours: Math.floor(whole / 3600),
    minutes: Math.floor((whole % 3600) / 60),
    seconds: whole % 60,
  };
}

const count = (number: number, noun: string): string =>
  number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
