import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { allDirections, goToResult, resultPages } from './example.ts';
import { expect, test } from './fixture.ts';
import { openDisclosures } from './gate/engines.ts';
import { resize } from './gate/resize.ts';
import { keyboard } from './walk.ts';

const folder = 'questionnaires/beispiele';
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const { municipality, title } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    return String(municipality ?? title);
  });

const sizes = [
  { width: 1280, height: 900, overview: 900, others: 3 * 900 },
  { width: 360, height: 740, overview: 2220, others: 7 * 740 },
];

/** Opens an example from the welcome page with one click; its overview is then on screen. */
async function lookAtExample(page: Page, municipality: string): Promise<void> {
  await page.goto('/fragen/');
  await page.getByRole('button', { name: municipality }).click();
  await expect(page).toHaveURL(/#\/ergebnis\/[^/]+\/ueberblick$/);
  await expect(page.locator('main h1')).toHaveText('Überblick');
}

/** Ticks the first three directions for the comparison. */
async function compareThree(page: Page): Promise<void> {
  await goToResult(page, 'moeglichkeiten');
  const ticks = page.getByRole('checkbox', { name: /^Vergleichen ?: / });
  for (let index = 0; index < 3; index += 1) await ticks.nth(index).check();
}

/** Where the content of the page ends, without the room below it. */
const endOf = (page: Page): Promise<number> =>
  page.locator('main').evaluate((main) => {
    const { paddingBottom } = getComputedStyle(main);
    return main.getBoundingClientRect().bottom + scrollY - Number.parseFloat(paddingBottom);
  });

/** What can be read or heard in the content with everything unfolded, piece by piece. */
async function readable(page: Page): Promise<string[]> {
  await openDisclosures(page);
  return page.locator('main').evaluate((main) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      const isThere = element?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
      if (text && isThere && !element?.closest('[aria-hidden="true"]')) texts.push(text);
    }
    return texts;
  });
}

for (const municipality of examples) {
  test(`${municipality} öffnet mit einem Klick und ist auf jeder Seite als Beispiel gekennzeichnet`, async ({
    page,
  }) => {
    await lookAtExample(page, municipality);
    for (const name of resultPages) {
      await goToResult(page, name);
      await expect(page.getByText('Beispiel – erfundene Kommune').first()).toBeVisible();
    }
  });

  for (const { width, height, overview, others } of sizes) {
    test(`${municipality}, ${width} × ${height}: jede Seite hält ihre Länge, zusammengefaltet`, async ({
      page,
    }) => {
      await resize(page, width, height);
      await lookAtExample(page, municipality);
      expect.soft(await endOf(page), 'ueberblick').toBeLessThanOrEqual(overview);
      await compareThree(page);
      const directions = await allDirections(page);
      const pages = [...resultPages, ...directions].filter((name) => !/^(ueberblick|alles)$/.test(name));
      for (const name of pages) {
        await goToResult(page, name);
        expect.soft(await endOf(page), name).toBeLessThanOrEqual(others);
      }
    });
  }

  test(`${municipality}: was bei 1280 Pixeln zu lesen ist, ist bei 360 zu lesen`, async ({ page }) => {
    await lookAtExample(page, municipality);
    await compareThree(page);
    for (const name of resultPages) {
      await resize(page, 1280, 900);
      await goToResult(page, name);
      const wide = await readable(page);
      expect(wide.length).toBeGreaterThan(5);
      await resize(page, 360, 740);
      const narrow = await readable(page);
      expect
        .soft(
          wide.filter((text) => !narrow.includes(text)),
          name,
        )
        .toEqual([]);
    }
  });
}

const [first = ''] = examples;

test('Neuladen und Zurück stellen die Seite wieder her', async ({ page }) => {
  await lookAtExample(page, first);
  await page.getByRole('link', { name: 'Bindung', exact: true }).click();
  await expect(page.locator('main h1')).toHaveText('Bindung');
  await page.getByRole('link', { name: 'Zuständigkeiten', exact: true }).click();
  await expect(page.locator('main h1')).toHaveText('Zuständigkeiten');
  await page.reload();
  await expect(page.locator('main h1')).toHaveText('Zuständigkeiten');
  await page.goBack();
  await expect(page.locator('main h1')).toHaveText('Bindung');
});

test('Ein Lesezeichen auf eine Einschätzung, die hier fehlt, sagt das', async ({ page }) => {
  await page.goto('/fragen/#/ergebnis/0123456789abcdef/bindung');
  await expect(page.locator('main h1')).toHaveText('Diese Einschätzung liegt hier nicht vor');
  await page.getByRole('link', { name: 'Zu Ihren Einschätzungen' }).click();
  await expect(page.locator('main h1')).toHaveText('Wie ist Ihre IT heute aufgestellt?');
});

test('mit der Tastatur allein: vorsehen, Wirkung hören, rückgängig machen, vergleichen', async ({ page }) => {
  await lookAtExample(page, first);
  await keyboard.press(page, 'Schritte');
  await expect(page.locator('main h1')).toBeFocused();
  const tick = page.getByRole('checkbox', { name: /^Vorsehen ?: / }).first();
  await keyboard.choose(page, (await tick.getAttribute('id')) ?? '');
  await expect(tick).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: 'ist vorgesehen.' })).toBeVisible();
  await goToResult(page, 'schritte');
  await expect(tick).toBeChecked();
  await keyboard.choose(page, (await tick.getAttribute('id')) ?? '');
  await keyboard.press(page, 'Rückgängig');
  await expect(tick).toBeChecked();
  await keyboard.press(page, 'Möglichkeiten');
  const compare = page.getByRole('checkbox', { name: /^Vergleichen ?: / }).first();
  await keyboard.choose(page, (await compare.getAttribute('id')) ?? '');
  await keyboard.press(page, 'Vergleich ansehen');
  await expect(page.locator('main h1')).toHaveText('Vergleich der Richtungen');
  await expect(page.locator('main h1')).toBeFocused();
});

test('Das Beispiel der Startseite öffnet sich mit einem Klick', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Dieses Beispiel ganz ansehen und ausprobieren' }).click();
  await expect(page.locator('main h1')).toHaveText('Überblick');
  await expect(page.getByText('Beispiel – erfundene Kommune').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('main h1')).toHaveText('Überblick');
});
