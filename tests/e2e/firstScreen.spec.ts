import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { engineProblems } from './gate/engines.ts';
import { layoutShift, reflowProblems } from './gate/layout.ts';

/** Keeps the programs of the page back until the returned function is called. */
async function holdPrograms(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const choice = (page: Page, name: string | RegExp) => page.getByRole('radio', { name });
const tick = (page: Page, name: string) => page.getByRole('checkbox', { name });

test.describe('Die ersten Fragen stehen da, bevor das Programm läuft', () => {
  test('was dort gewählt wird, gilt, und niemand merkt den Wechsel', async ({ page }) => {
    const release = await holdPrograms(page);
    await page.goto('/fragen/#/beginnen', { waitUntil: 'commit' });
    await choice(page, '5.001 bis 10.000').check();
    await tick(page, 'IT-Dienstleister').check();
    const last = tick(page, 'Wir möchten uns einen Überblick verschaffen');
    await last.check();
    const before = await last.boundingBox();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Ihre Antworten sind zurzeit nicht gespeichert.')).toBeVisible();
    release();
    await expect(page.getByText(/^Gespeichert um/)).toBeVisible();
    await expect(page).toHaveURL(/#\/fragen\/kommune/);
    await expect(last).toBeFocused();
    await expect(last).toBeChecked();
    expect(await last.boundingBox()).toEqual(before);
    expect(await layoutShift(page)).toBeLessThan(0.02);
    await page.reload();
    await expect(choice(page, '5.001 bis 10.000')).toBeChecked();
    await expect(tick(page, 'IT-Dienstleister')).toBeChecked();
    await expect(last).toBeChecked();
    await expect(tick(page, 'Hersteller von Programmen')).not.toBeChecked();
    await expect(page.getByRole('main')).toHaveCount(1);
  });

  test('was erst das Programm kann, lässt sich noch nicht bedienen; axe und IBM finden nichts', async ({
    page,
  }) => {
    await holdPrograms(page);
    await page.goto('/fragen/#/beginnen', { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1, name: 'Ihre Kommune' })).toBeVisible();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.tagName);
      expect(['INPUT', 'BODY']).toContain(focused);
    }
    expect(await engineProblems(page)).toEqual([]);
    expect(await reflowProblems(page)).toEqual([]);
  });

  test('der zweite Klick eines Doppelklicks auf den Link hierher wählt nichts', async ({ page }) => {
    await holdPrograms(page);
    await page.goto('/fragen/#/beginnen', { waitUntil: 'commit' });
    const first = page.getByRole('radio').first();
    await expect(first).toBeVisible();
    const hit = (moment: 'start' | 'end') =>
      first.evaluate((radio, when) => {
        const [animation] = document.getAnimations();
        if (animation) animation.currentTime = when === 'start' ? 0 : 151;
        const { left, top } = radio.getBoundingClientRect();
        const found = document.elementFromPoint(left + 12, top + 12);
        return found !== document.body && (found?.contains(radio) ?? false);
      }, moment);
    await page.evaluate(() => {
      const screen = document.getElementById('/beginnen');
      if (screen) {
        screen.style.animation = 'none';
        void screen.offsetWidth;
        screen.style.animation = '';
      }
      for (const animation of document.getAnimations()) animation.pause();
    });
    expect(await hit('start')).toBe(false);
    expect(await hit('end')).toBe(true);
  });

  test('wer schon begonnen hat, kommt zu seinen Einschätzungen', async ({ page }) => {
    await page.goto('/fragen/#/beginnen');
    await choice(page, 'Bis 2.000').check();
    await expect(page.getByText(/^Gespeichert um/)).toBeVisible();
    await page.goto('/beginnen/');
    await page.getByRole('main').getByRole('link', { name: 'Einschätzung beginnen' }).first().click();
    await expect(page.getByRole('button', { name: /^Weitermachen/ })).toBeVisible();
    await expect(page.getByRole('main')).toHaveCount(1);
  });

  test('an jeder anderen Adresse ist nichts davon zu sehen', async ({ page }) => {
    await holdPrograms(page);
    await page.goto('/fragen/', { waitUntil: 'commit' });
    await expect(page.locator('#app')).toBeAttached();
    await expect(page.getByRole('heading')).toHaveCount(0);
  });
});
