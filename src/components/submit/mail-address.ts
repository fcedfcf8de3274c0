/** `NAME(AT)HOST(DOT)COM`: the address as people read it and collectors do not. */
export function spelledOut(email: string): string {
  const [name = '', host = ''] = email.split('@');
  return `${name}(AT)${host.replaceAll('.', '(DOT)')}`;
}

/** A link that opens a message to the address; a subject may stand in it already. */
export function mailLink(email: string, subject?: string): string {
  const query = subject === undefined ? '' : `?subject=${encodeURIComponent(subject)}`;
  return `mailto:${email}${query}`;
}
