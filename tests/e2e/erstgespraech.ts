import type { Page } from '@playwright/test';
import { expect } from './fixture.ts';
import type { Hand } from './walk.ts';

const example = 'questionnaires/beispiele/musterhausen.kompass.json';

/** What the person of these tests types; none of it may ever lie in a store of the browser. */
export const person = {
  name: 'Erika Prüfstein',
  kommune: 'Gemeinde Südwörth',
  email: 'amt@suedwoerth.example',
  telefon: '01234 5678-0',
  anliegen: 'Unser Vertrag endet im Sommer.',
} as const;

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

export async function openForm(page: Page): Promise<void> {
  await page.goto('/erstgespraech/');
  await expect(heading(page)).toHaveText('Erstgespräch anfragen');
}

/** Puts the finished example into this browser, as if it had been answered here. */
export async function bringAssessment(page: Page): Promise<void> {
  await page.goto('/fragen/');
  await page.locator('input[type=file]').setInputFiles(example);
  await expect(page.getByRole('button', { name: /^Weitermachen/ })).toBeVisible();
}

/** Fills in the form from top to bottom, the window for the talk included. */
export async function fillIn(page: Page, hand: Hand): Promise<void> {
  for (const field of ['name', 'kommune', 'email', 'telefon'] as const)
    await hand.fill(page, field, person[field]);
  await hand.choose(page, 'thema-gesamt');
  await hand.fill(page, 'anliegen', person.anliegen);
  await page.locator('[id="tag-1"]').selectOption({ index: 2 });
  await page.locator('[id="beginn-1"]').selectOption('10:00');
}

export async function goOn(page: Page, hand: Hand): Promise<void> {
  await hand.press(page, 'Weiter: alles ansehen');
  // Making the PDF takes a while.
  await expect(heading(page)).toHaveText('Das wird übermittelt', { timeout: 60_000 });
}

/** Waits for the receipt; the work that the service asks for takes a while. */
export const seeArrival = (page: Page): Promise<void> =>
  expect(heading(page)).toHaveText('Ihre Anfrage ist angekommen', { timeout: 60_000 });

/** Everything that this browser keeps for the site, as one text. */
export const storedText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const records: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        records.push(await done(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      history.state,
      location.href,
      await caches.keys(),
      records,
    ]);
  });
