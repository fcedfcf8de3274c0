/** A way to pass a story on that is a plain link: nothing is loaded from there until somebody follows it. */
export interface ShareLink {
  readonly name: string;
  readonly href: string;
}

/** `url` is the full address of the story. */
export const shareLinks = (title: string, url: string): readonly ShareLink[] => [
  { name: 'E-mail', href: address('mailto:', { subject: title, body: url }) },
  { name: 'LinkedIn', href: address('https://www.linkedin.com/sharing/share-offsite/', { url }) },
  { name: 'Bluesky', href: address('https://bsky.app/intent/compose', { text: `${title} ${url}` }) },
  { name: 'WhatsApp', href: address('https://wa.me/', { text: `${title} ${url}` }) },
];

const address = (base: string, fields: Readonly<Record<string, string>>): string =>
  `${base}?${Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
