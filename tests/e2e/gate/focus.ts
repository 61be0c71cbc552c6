import type { Page } from '@playwright/test';

type Stop = { html: string; problems: string[]; isEnd: boolean };

/**
 * Walks through the page with the Tab key, as far as it goes. Every stop must be in the window, not covered, show
 * that it has the focus, and come after the one before it in the document (WCAG 2.4.3, 2.4.7, 2.4.11).
 */
export async function focusProblems(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const problems: string[] = [];
  const seen = new Set<string>();
  for (let count = 0; count < 400; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop.isEnd) break;
    problems.push(...stop.problems.map((problem) => `Fokus: ${problem}: ${stop.html}`));
    seen.add(stop.html);
  }
  return seen.size === 0 ? ['Fokus: Mit der Tabulatortaste ist nichts zu erreichen.'] : problems;
}

function lookAtFocus(): Stop {
  const memory = window as unknown as { focusBefore?: Element | undefined };
  const before = memory.focusBefore;
  const element = document.activeElement;
  if (!element || element === document.body) {
    memory.focusBefore = undefined;
    return { html: '', problems: [], isEnd: true };
  }
  memory.focusBefore = element;
  // Browsers give one stop to a group of radio buttons; the document order within it does not matter.
  const follows =
    !before || (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const wrapped = before !== undefined && !follows && element.matches('a.skip-link');
  if (wrapped) {
    memory.focusBefore = undefined;
    return { html: '', problems: [], isEnd: true };
  }
  // The first line of a link that runs over several.
  const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const bottom = Math.min(top + height, innerHeight);
  const middle = [left + width / 2, (Math.max(top, 0) + bottom) / 2] as const;
  const hit = document.elementFromPoint(...middle);
  const isUncovered =
    hit !== null &&
    (element.contains(hit) || hit.contains(element) || hit.closest('label')?.control === element);
  const shows = (candidate: Element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(candidate);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
  };
  const isShown =
    shows(element) || [element.parentElement, element.closest('label')].some((near) => near && shows(near));
  const rules: [boolean, string][] = [
    [follows, 'springt zurück'],
    [width > 0 && height > 0 && top >= -1 && top < innerHeight, 'liegt außerhalb des Fensters'],
    [isUncovered, 'ist verdeckt'],
    [isShown, 'ist nicht zu sehen'],
  ];
  return {
    html: element.outerHTML.slice(0, 120),
    problems: rules.filter(([holds]) => !holds).map(([, problem]) => problem),
    isEnd: false,
  };
}
