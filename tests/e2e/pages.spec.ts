import type { Page } from '@playwright/test';
import { pages } from './addresses.ts';
import { expect, test } from './fixture.ts';
import { engineProblems, openDisclosures } from './gate/engines.ts';
import { focusProblems } from './gate/focus.ts';
import {
  layoutShift,
  paintedText,
  reflowProblems,
  targetProblems,
  textSpacingProblems,
} from './gate/layout.ts';
import { linkProblems } from './gate/links.ts';
import { forcedColorProblems, motionProblems, printProblems } from './gate/modes.ts';
import { resize } from './gate/resize.ts';

const show = async (page: Page, path: string, width: number, colorScheme: 'light' | 'dark' = 'light') => {
  await resize(page, width, 900);
  // Nothing may be looked at halfway through a transition of colours.
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(path);
};

for (const path of pages) {
  test(`${path}: axe und IBM, schmal und breit, hell und dunkel`, async ({ page }) => {
    await show(page, path, 360);
    for (const width of [360, 1280]) {
      await resize(page, width, 900);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await engineProblems(page), `${width} ${colorScheme}`).toEqual([]);
      }
    }
  });

  test(`${path}: Tastatur, Ziele, Links, Umbruch, Abstände, Kontrastmodus, Bewegung, Druck`, async ({
    page,
  }) => {
    for (const width of [360, 1280]) {
      await show(page, path, width);
      expect.soft(await focusProblems(page), `${width}`).toEqual([]);
      await openDisclosures(page);
      expect.soft(await targetProblems(page), `${width}`).toEqual([]);
      expect.soft(await textSpacingProblems(page), `${width}`).toEqual([]);
    }
    expect.soft(await linkProblems(page)).toEqual([]);
    expect.soft(await forcedColorProblems(page)).toEqual([]);
    expect.soft(await motionProblems(page)).toEqual([]);
    expect.soft(await reflowProblems(page)).toEqual([]);
    expect.soft(await textSpacingProblems(page), '320').toEqual([]);
    expect.soft(await printProblems(page)).toEqual([]);
  });

  test(`${path}: nichts verrutscht, wenn die Schrift spät kommt`, async ({ page }) => {
    // Late means: after the text has been painted. A fixed delay may end within the browser's block period on
    // a busy machine, and then the font is simply in time.
    await page.route('**/*.woff2', async (route) => {
      await paintedText(page);
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    for (const width of [360, 1280]) {
      // Nothing painted before may count as painted now.
      await page.goto('about:blank');
      await show(page, path, width);
      await page.evaluate(() => document.fonts.ready);
      expect.soft(await layoutShift(page), `${width}`).toBe(0);
    }
  });
}
