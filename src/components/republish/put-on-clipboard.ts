/**
 * Puts text on the clipboard in both forms, so that whatever it is pasted into takes the one it understands; code has no
 * other form than its own, for a program that prefers formatted text would show its signs.
 */
export async function putOnClipboard({
  html,
  text,
}: {
  readonly html: string | null;
  readonly text: string;
}): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        ...(html === null ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    // No right to copy, or no clipboard at all: the caller says what else a person can do.
    return false;
  }
}
