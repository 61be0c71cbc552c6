/** Runs in the page: what somebody sees there. Nothing here can use what stands outside its function. */

/** How far the window has to be scrolled until the middle of an element can be pressed; 0 where it can. In px. */
export function distanceTo(element: Element): number {
  const { left, top, bottom, width, height } = element.getBoundingClientRect();
  const middle = top + height / 2;
  if (top < 0) return top;
  if (bottom > window.innerHeight) return bottom - window.innerHeight;
  const hit = document.elementFromPoint(left + width / 2, middle);
  const label = hit?.closest('label');
  const isFree = hit !== null && (element.contains(hit) || hit.contains(element));
  // Something that stays in place while the rest is scrolled, such as the head of a table, covers it.
  return isFree || label?.control === element ? 0 : Math.min(middle - window.innerHeight / 4, -1);
}

/**
 * The visible texts of the page, block by block; closed disclosures and words for screen readers are not seen.
 * @param last whoever meets this text does not read on
 */
export function visibleTexts(main: Element, last: string): string[] {
  const texts = new Map<Element, string>();
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('.visually-hidden'))
      continue;
    let block = parent;
    while (block.parentElement && /^(inline|contents)$/.test(getComputedStyle(block).display))
      block = block.parentElement;
    texts.set(block, `${texts.get(block) ?? ''} ${node.textContent ?? ''}`);
    if (node.textContent === last) break;
  }
  return [...texts.values()].map((text) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim());
}

/** Where the focus is, seen from an element: on it (for a radio button: on any of its group), before or behind it. */
export function focusFrom(element: Element): 'here' | 'before' | 'behind' {
  const { activeElement: active } = document;
  const isGroup = (one: Element): one is HTMLInputElement =>
    one instanceof HTMLInputElement && one.type === 'radio';
  if (active === element) return 'here';
  if (active && isGroup(active) && isGroup(element) && active.name === element.name) return 'here';
  const isBehind =
    active &&
    active !== document.body &&
    active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
  return isBehind ? 'behind' : 'before';
}

/** Steps with the arrow keys from the focused radio button of a group to another one of it; negative is upwards. */
export function arrowSteps(element: Element): number {
  const { activeElement: active } = document;
  if (!(element instanceof HTMLInputElement && active instanceof HTMLInputElement)) return 0;
  const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    ({ name }) => name === element.name,
  );
  const down = (group.indexOf(element) - group.indexOf(active) + group.length) % group.length;
  return down <= group.length / 2 ? down : down - group.length;
}
