/** Narrows the list of stories to take down while somebody types or chooses; without it the whole list stands there. */
class WireList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('input', () => this.#narrow(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    // A browser that goes back fills the fields in again.
    this.#narrow(form);
  }

  #narrow(form: HTMLFormElement): void {
    const wanted = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
    const rows = [...this.querySelectorAll('li')];
    for (const row of rows) row.hidden = !wanted.every(([name, value]) => fits(row, name, value));
    const shown = rows.filter((row) => !row.hidden).length;
    const count = this.querySelector('.count');
    if (count) count.textContent = `${shown} ${shown === 1 ? 'story' : 'stories'}`;
  }
}

function fits(row: HTMLElement, name: string, value: string): boolean {
  const has = row.dataset[name] ?? '';
  if (name !== 'words') return value === '' || has.split('\n').includes(value);
  const said = has.toLowerCase();
  return value
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

customElements.define('wire-list', WireList);
