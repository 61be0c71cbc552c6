/** The first questions as they stand in the page before the program runs. Absent in development. */
const screenIn = (page: Document): HTMLElement | null => page.getElementById('/beginnen');

/** What somebody has done there: ids of what is chosen, where the focus is, how far the page is scrolled (px). */
export type Early = { chosen: readonly string[]; focused: string | undefined; scrolled: number };

/** Takes the finished first questions away. @returns what somebody has done there; undefined where they are not there */
export function takeEarly(page: Document): Early | undefined {
  const screen = screenIn(page);
  if (!screen) return undefined;
  const { activeElement } = page;
  const early: Early = {
    chosen: [...screen.querySelectorAll(':checked')].map(({ id }) => id),
    focused: screen.contains(activeElement) ? activeElement?.id : undefined,
    scrolled: page.documentElement.scrollTop,
  };
  screen.remove();
  return early;
}

/** Does on the running page what somebody has done before; to the program it is the same as doing it now. */
export function redoEarly(page: Document, { chosen, focused, scrolled }: Early): void {
  for (const id of chosen) page.getElementById(id)?.click();
  if (focused) page.getElementById(focused)?.focus({ preventScroll: true });
  page.documentElement.scrollTop = scrolled;
}
