/**
 * On a phone the menu is a sheet over the page, which opens without script. With it, the sheet goes when it would hide
 * what a reader went on to: a place on the same page, what the Tab key leads to, the page they come back to.
 */
const menu = document.getElementById('menu');

const closeMenu = (): void => {
  if (menu?.matches(':popover-open')) menu.hidePopover();
};

menu?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a') !== null) closeMenu();
});
menu?.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) closeMenu();
});
addEventListener('pagehide', closeMenu);
