import type { Page } from '@playwright/test';
import { validateHtml } from '../../tools/site/markup.ts';
import { goTo, goToResult, openExample, resultPages } from './example.ts';
import { expect, test } from './fixture.ts';
import { engineProblems, openDisclosures } from './gate/engines.ts';
import { focusProblems } from './gate/focus.ts';
import { reflowProblems, targetProblems, textSpacingProblems } from './gate/layout.ts';
import { linkProblems } from './gate/links.ts';
import { forcedColorProblems, motionProblems, printProblems } from './gate/modes.ts';
import { resize } from './gate/resize.ts';
import { begin, pointer } from './walk.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The checks of our own on the screen that is shown; afterwards the window is as wide as before. */
async function lookAt(page: Page, name: string): Promise<void> {
  for (const width of [360, 1280]) {
    await resize(page, width, 900);
    expect.soft(await focusProblems(page), `${name} ${width}`).toEqual([]);
    await openDisclosures(page);
    expect.soft(await targetProblems(page), `${name} ${width}`).toEqual([]);
    expect.soft(await textSpacingProblems(page), `${name} ${width}`).toEqual([]);
  }
  expect.soft(await linkProblems(page), name).toEqual([]);
  expect.soft(await forcedColorProblems(page), name).toEqual([]);
  expect.soft(await motionProblems(page), name).toEqual([]);
  expect.soft(await reflowProblems(page), name).toEqual([]);
  expect.soft(await printProblems(page), name).toEqual([]);
  expect.soft(await validateHtml(await page.content(), name, 'dump')).toEqual([]);
  await resize(page, 1280, 900);
}

const screens = {
  'eine Frage': '/aendern/d_probe',
  'mehrere Fragen': '/fragen/daten/d_probe',
  'eine Frage mit Zeilen': '/fragen/daten/d_export',
  'die Aufgaben': '/fragen/zustaendigkeiten/aufgaben',
  'eine Zahl': '/fragen/kosten/k_extern',
  'die Übersicht': '/uebersicht',
  'Fragen zum Weitergeben': '/uebersicht/vertragsunterlagen',
  'die Prüfung der Antworten': '/pruefen',
};
for (const [name, address] of Object.entries(screens)) {
  test(`${name}: Tastatur, Ziele, Links, Umbruch, Abstände, Kontrastmodus, Bewegung, Druck, HTML`, async ({
    page,
  }) => {
    await openExample(page);
    await goTo(page, address);
    await expect(heading(page)).toBeVisible();
    await lookAt(page, name);
  });
}

for (const name of resultPages) {
  test(`Ergebnis, Seite ${name}: dieselben Prüfungen`, async ({ page }) => {
    await openExample(page);
    await goToResult(page, name);
    await lookAt(page, name);
  });
}

test('eine Fehlermeldung: dieselben Prüfungen, und der Fokus steht in ihr', async ({ page }) => {
  await begin(page, pointer, 'Gemeinde Leer');
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await expect(page.getByRole('region', { name: /^Bitte prüfen/ })).toBeFocused();
  await lookAt(page, 'Fehler');
});

test('das Formular für das Erstgespräch, leer und mit Fehlern', async ({ page }) => {
  await page.goto('/erstgespraech/');
  await expect(heading(page)).toBeVisible();
  expect.soft(await engineProblems(page)).toEqual([]);
  await lookAt(page, 'Formular');
  await page.locator('main form').evaluate((form) => (form as HTMLFormElement).requestSubmit());
  await expect(page).toHaveTitle(/^Fehler: /);
  expect.soft(await engineProblems(page)).toEqual([]);
  await lookAt(page, 'Formular mit Fehlern');
});

test('Eine Antwort löst keine Anfrage aus', async ({ page }) => {
  await openExample(page);
  await goTo(page, '/fragen/daten/d_probe');
  // What a result needs is fetched ahead once the browser has nothing else to do; on a busy machine that is late.
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)))
    .toContainEqual(expect.stringMatching(/-ergebnis-[\w-]+\.js$/));
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  // The browser asks for the icon when it likes.
  page.on('request', (request) => {
    if (!request.url().includes('/favicon')) requests.push(request.url());
  });
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await expect(page).not.toHaveURL(/d_probe$/);
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
});
