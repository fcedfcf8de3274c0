/**
 * Shows a footnote where it is mentioned. Without it the link leads to the notes at the end and back, so it changes only
 * how far a reader has to go. Escape and a press elsewhere close the note, as the browser does for every popover.
 */
const canOpen = 'popover' in HTMLElement.prototype;

for (const mention of document.querySelectorAll<HTMLAnchorElement>('.footnote-reference a')) {
  const note = document.querySelector<HTMLElement>(
    `.footnotes li[id="${CSS.escape(mention.hash.slice(1))}"]`,
  );
  if (!canOpen || !note) continue;
  mention.addEventListener('click', (event) => {
    // With a key held a reader wants the link itself, in a tab of its own.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openNote(mention, note);
  });
}

function openNote(mention: HTMLAnchorElement, note: HTMLElement): void {
  const box = document.createElement('aside');
  box.className = 'footnote-box';
  box.popover = 'auto';
  box.tabIndex = -1;
  box.setAttribute('aria-label', mention.getAttribute('aria-label') ?? '');
  for (const node of note.childNodes) {
    if (!(node instanceof Element && node.matches('.footnote-back'))) box.append(node.cloneNode(true));
  }
  for (const copy of box.querySelectorAll('[id], .footnote-back')) {
    if (copy.matches('.footnote-back')) copy.remove();
    else copy.removeAttribute('id');
  }
  (mention.closest('p, li, td, blockquote') ?? mention).after(box);
  box.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    const hadFocus = box.contains(document.activeElement) || document.activeElement === document.body;
    box.remove();
    if (hadFocus) mention.focus();
  });
  box.showPopover({ source: mention });
  box.focus();
}
