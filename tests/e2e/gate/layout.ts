import type { Page } from '@playwright/test';
import { resize } from './resize.ts';

/** Content that sticks out of a window of 320 pixels (WCAG 1.4.10). The window keeps that width. */
export async function reflowProblems(page: Page): Promise<string[]> {
  await resize(page, 320, 640);
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth
      ? [`Umbruch: Die Seite ist bei 320 Pixeln ${scrollWidth} Pixel breit.`]
      : [];
  });
}

/** Text that is cut off, or a page that grows sideways, with the text spacing of WCAG 1.4.12. */
export async function textSpacingProblems(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    );
    document.adoptedStyleSheets = [sheet];
  });
  return page.evaluate(() => {
    const cuts = (element: Element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none' || element.clientWidth <= 1) return false;
      const isWide =
        overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1;
      const isHigh =
        overflowY !== 'visible' && overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 1;
      return isWide || isHigh;
    };
    const found = [...document.body.querySelectorAll('*')]
      .filter((element) => element.textContent?.trim() !== '' && cuts(element))
      .map((element) => `Textabstand: abgeschnitten: ${element.outerHTML.slice(0, 120)}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    document.adoptedStyleSheets = [];
    return scrollWidth > clientWidth
      ? [...found, 'Textabstand: Die Seite wird breiter als das Fenster.']
      : found;
  });
}

/**
 * Targets smaller than 24 by 24 pixels (WCAG 2.5.8), links in a sentence excepted. A target counts with all that
 * reacts for it, for example its label, and with the free space around it.
 */
export const targetProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const size = 24;
    const targets = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
    ].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden'),
    );
    const isInSentence = (element: Element) => {
      const block = element.closest('p, li, dd, dt, td, th, figcaption, address, label, legend');
      const words = (text: string | null | undefined) => text?.replace(/\s+/g, '').length ?? 0;
      return (
        getComputedStyle(element).display === 'inline' &&
        words(block?.textContent) > words(element.textContent)
      );
    };
    const owner = (at: Element | null) => {
      const label = at?.closest('label');
      return label?.control ?? at?.closest('a[href], button, input, select, textarea, summary') ?? null;
    };
    return targets
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        if ((width >= size && height >= size) || isInSentence(element)) return false;
        element.scrollIntoView({ block: 'center' });
        const { left, top } = element.getBoundingClientRect();
        const reach = size / 2 - 1;
        const around = [-reach, 0, reach].flatMap((x) => [-reach, 0, reach].map((y) => [x, y] as const));
        return around.some(([x, y]) => {
          const hit = owner(document.elementFromPoint(left + width / 2 + x, top + height / 2 + y));
          return hit !== null && hit !== element;
        });
      })
      .map((element) => `Zielgröße: ${element.outerHTML.slice(0, 120)}`);
  });

/** Resolves once the page being opened has painted text for the first time; a page on its way out has no say. */
export async function paintedText(page: Page): Promise<void> {
  const painted = () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0).catch(() => false);
  await new Promise((done) => setTimeout(done, 50));
  while (!page.isClosed() && !(await painted())) await new Promise((done) => setTimeout(done, 50));
}

/** Layout shifts since the page began, in the unit of the browser; text that moves when the font arrives counts. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        type Shift = PerformanceEntry & { value: number };
        const observer = new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + (entry as Shift).value, 0)),
        );
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 200);
      }),
  );
