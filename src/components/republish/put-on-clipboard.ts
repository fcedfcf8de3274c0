/** Puts text on the clipboard in both forms, so that whatever it is pasted into takes the one it understands. */
export async function putOnClipboard({
  html,
  text,
}: {
  readonly html: string;
  readonly text: string;
}): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    // No right to copy, or no clipboard at all: the caller says what else a person can do.
    return false;
  }
}
