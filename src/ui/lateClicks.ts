/** Whether the reader has come to another page since the click that began a series. */
export type Arrival = { isNew: boolean };

const acts = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a') !== null;

/**
 * Makes a double click act once. The browser numbers the clicks of a series (`detail`); from the second on, a
 * button or link is deaf, and nothing at all on a page that the first click has led to hears them: neither the
 * button that now lies there nor a choice, a list or a field. A choice or a disclosure can be switched back at once.
 * The keyboard's clicks have no number and always count.
 *
 * @param arrival set by whoever shows pages; the page at hand when this begins is a new one
 * @returns ends it
 */
export function ignoreLateClicks(root: Document, arrival: Arrival): () => void {
  const judge = (event: MouseEvent) => {
    if (event.detail <= 1) arrival.isNew = false;
    else if (arrival.isNew || (event.type === 'click' && acts(event.target))) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  // Pressing alone already opens a list and moves the focus.
  root.addEventListener('mousedown', judge, true);
  root.addEventListener('click', judge, true);
  return () => {
    root.removeEventListener('mousedown', judge, true);
    root.removeEventListener('click', judge, true);
  };
}
