const FOCUSABLE =
  'a[href], button:enabled, input:enabled, textarea:enabled, [contenteditable=true], [tabindex="0"]';

const ancestorsOf = (element: Element): Element[] => {
  const { parentElement } = element;
  return parentElement ? [parentElement, ...ancestorsOf(parentElement)] : [];
};

/** What had the focus last, and what was around it. */
interface Place {
  element: HTMLElement;
  around: readonly Element[];
}

/** Where to go from an element that is gone: the same field of a form that was drawn again, or what is left around it. */
function nextTo({ element, around }: Place, page: Document): HTMLElement | null {
  const name = element.getAttribute('name');
  const again = name && page.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
  if (again) return again;
  for (const each of around) {
    const next =
      each.isConnected && each.closest('main, [role=dialog]') && each.querySelector<HTMLElement>(FOCUSABLE);
    if (next) return next;
  }
  return null;
}

/** Where to wait beside a button that is disabled: not at another button, which a second press would set off. */
const regionOf = ({ around }: Place) =>
  around.find((each): each is HTMLElement => each.matches('aside, section, [role=dialog], main'));

/**
 * Keeps the focus in the page when what had it is gone (the button that makes the first row of a list, a row that is deleted, the page that a
 * link led away from, a form that is drawn again when it has been saved) or disabled (Save). Otherwise a keyboard begins at the top of the
 * page again, and a screen reader says nothing.
 */
export const keepFocus = (page: Document) => {
  let last: Place | undefined;
  /** Where the focus waits for something better: a region, which nobody chose. */
  let waiting: HTMLElement | undefined;
  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || target === waiting) return;
    waiting = undefined;
    last = { element: target, around: ancestorsOf(target) };
  });

  const wait = (region: HTMLElement | null | undefined) => {
    if (!region || region === page.activeElement) return;
    waiting = region;
    region.tabIndex = -1;
    region.focus({ preventScroll: true });
  };
  const keep = () => {
    const { activeElement } = page;
    const isWaiting = activeElement !== null && activeElement === waiting;
    if (!last || (activeElement !== page.body && !isWaiting)) return;
    const { element } = last;
    if (!element.isConnected) {
      const next = nextTo(last, page);
      if (next) next.focus({ preventScroll: true });
      else wait(page.querySelector('main'));
    } else if (element.matches(':disabled')) wait(regionOf(last));
    else if (isWaiting) element.focus({ preventScroll: true });
    // Else the focus was taken away by hand, with a click on an empty place.
  };
  // After those that move it themselves, as dialogs do.
  new MutationObserver(() => window.setTimeout(keep)).observe(page.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled'],
  });
};
