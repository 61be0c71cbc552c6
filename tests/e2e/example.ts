import { expect, type Page } from '@playwright/test';

/** The saved example of an invented municipality, with an answer to every question. */
export const example = 'questionnaires/beispiele/musterhausen.kompass.json';

/** Opens a file and goes on with it: to its first open question, or to the check where nothing is open. */
export async function openFile(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.goto('/fragen/');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /^Weitermachen/ }).click();
  await expect(page).toHaveURL(/#\/(fragen|pruefen)/);
  await expect(page.locator('main h1')).toBeVisible();
}

/** Opens the finished example and goes on with it. */
export const openExample = (page: Page): Promise<void> => openFile(page, example);

/** Goes to a place of the open assessment by its address. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(`/fragen/#${address}`);
  await expect(page).toHaveURL(new RegExp(`#${address}$`));
}

/** The pages of the result, as their addresses name them. */
export const resultPages = [
  'ueberblick',
  'anlass',
  'bindung',
  'zustaendigkeiten',
  'moeglichkeiten',
  'moeglichkeiten/vergleich',
  'moeglichkeiten/R1',
  'geld',
  'schritte',
  'vorlage',
  'alles',
] as const;

/** Waits until the page that the address names is on screen, and not the one before. */
async function showsPage(page: Page, name: string): Promise<void> {
  const [main = '', part] = name.split('/');
  await expect(page).toHaveURL(new RegExp(`#/ergebnis/[^/]+/${name}$`));
  const current = page.locator('nav[aria-label="Seiten des Ergebnisses"] [aria-current="page"]');
  await expect(current).toHaveAttribute('href', new RegExp(`/${main}$`));
  await expect(page.locator('main .back')).toHaveCount(part === undefined ? 0 : 1);
  await expect(page.locator('main h1')).toBeVisible();
}

/** Goes to a page of the result of the open assessment. */
export async function goToResult(page: Page, name: string = 'ueberblick'): Promise<void> {
  await page.goto('/fragen/#/ergebnis');
  await showsPage(page, 'ueberblick');
  if (name === 'ueberblick') return;
  await page.goto(page.url().replace(/ueberblick$/, name));
  await showsPage(page, name);
}

/** The pages of all directions, folded ones included; „Möglichkeiten“ is on screen. */
export const allDirections = (page: Page): Promise<string[]> =>
  page
    .locator('main table a')
    .evaluateAll((links) =>
      links.map((link) => (link.getAttribute('href') ?? '').split('/').slice(3).join('/')),
    );
