import type { Page } from '@playwright/test';

/**
 * Gives the window another size and waits until the page has answered: a page that shows another form at that width
 * hears of it with the next frame only, and what is measured before then is the old form in the new window.
 */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}
