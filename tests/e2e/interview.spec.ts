import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { example, goTo, openExample, openFile } from './example.ts';
import { expect, test } from './fixture.ts';
import { engineProblems } from './gate/engines.ts';
import { focusProblems } from './gate/focus.ts';
import { reflowProblems, targetProblems } from './gate/layout.ts';
import { resize } from './gate/resize.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const next = (page: Page) => page.getByRole('button', { name: 'Weiter', exact: true });
const earlier = 'tests/fixtures/gesamtbetrachtung-1/beispiele/musterhausen.kompass.json';

/** What the machines find on the screen that is shown, wide and narrow. */
async function lookAt(page: Page, name: string): Promise<void> {
  for (const width of [1280, 360]) {
    await resize(page, width, 900);
    expect.soft(await engineProblems(page), `${name} ${width}`).toEqual([]);
    expect.soft(await focusProblems(page), `${name} ${width}`).toEqual([]);
    expect.soft(await targetProblems(page), `${name} ${width}`).toEqual([]);
  }
  expect.soft(await reflowProblems(page), name).toEqual([]);
  await resize(page, 1280, 900);
}

test('Ein Beispiel öffnet sich mit einem Klick an seinem Ergebnis', async ({ page }) => {
  await page.goto('/fragen/');
  const examples = page.getByRole('region', { name: 'Erst ein Beispiel ansehen' });
  // The page builds itself; what stands there is read only once it does.
  await expect(examples.getByRole('button').first()).toBeVisible();
  const names = await examples.getByRole('button').allTextContents();
  await lookAt(page, 'Begrüßung');
  await examples.getByRole('button').first().click();
  await expect(page).toHaveURL(/#\/ergebnis\/\w+\/ueberblick$/);
  await expect(page.getByText(names[0] ?? '').first()).toBeVisible();
});

test('„Trifft nicht zu“ verlangt einen Grund, mit der Tastatur, und zeigt ihn beim Prüfen', async ({
  page,
}) => {
  await openExample(page);
  await goTo(page, '/aendern/v_verlaengerung');
  await page.getByRole('radio', { name: 'Trifft nicht zu, weil …' }).focus();
  await page.keyboard.press('Space');
  await next(page).focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Warum trifft das nicht zu?' });
  await expect(page.getByRole('region', { name: 'Bitte prüfen Sie Ihre Angabe' })).toBeFocused();
  await lookAt(page, 'Grund fehlt');
  await page.getByRole('link', { name: 'Bitte schreiben Sie, warum das nicht zutrifft.' }).press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.type('Die Mitgliedschaft läuft unbefristet.');
  await next(page).press('Enter');
  await expect(page.getByText('Trifft nicht zu: Die Mitgliedschaft läuft unbefristet.')).toBeVisible();
});

test('Worauf Angaben beruhen, übersteht das Neuladen', async ({ page }) => {
  await openExample(page);
  await goTo(page, '/pruefen/vertraege');
  await page.getByText('Worauf beruhen diese Angaben? (freiwillig)').click();
  await page.getByRole('radio', { name: 'Schriftlich belegt' }).check();
  await page.getByText('Einzelne Angaben beruhen auf etwas anderem').click();
  await page.getByRole('combobox').first().selectOption({ label: 'Vermutung' });
  await expect(page.getByText(/^Schriftlich belegt: \d+ Angaben\. Vermutung: 1 Angabe\.$/)).toBeVisible();
  await lookAt(page, 'Belege');
  await page.reload();
  await expect(page.getByText('Beruht auf: Vermutung')).toBeVisible();
  await page.getByText('Worauf beruhen diese Angaben? (freiwillig)').click();
  await expect(page.getByRole('radio', { name: 'Schriftlich belegt' })).toBeChecked();
});

test('Angaben, die nicht zusammengehen, werden gleich gesagt und stehen in der Übersicht', async ({
  page,
}) => {
  const content = JSON.parse(readFileSync(example, 'utf8'));
  const answers = { ...content.answers, z_vertretung: 'ja', w_personen: 'mehrere' };
  const buffer = Buffer.from(JSON.stringify({ ...content, answers }));
  await openFile(page, { name: 'einschaetzung.json', mimeType: 'application/json', buffer });
  await goTo(page, '/fragen/wissen/w_personen');
  await page.locator('#w_personen-eine').check();
  await next(page).click();
  await expect(page.getByText('Vielleicht passen zwei Angaben nicht zusammen.')).toBeVisible();
  await lookAt(page, 'Widerspruch');
  await goTo(page, '/uebersicht');
  const list = page.getByRole('region', { name: 'Passt das zusammen?' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await lookAt(page, 'Übersicht mit Widerspruch');
  await list.getByRole('link').first().click();
  await expect(page).toHaveURL(/#\/aendern\//);
});

test('Ein eigener Teil bekommt gleich einen Namen und steht damit in der Tabelle', async ({ page }) => {
  await openExample(page);
  await goTo(page, '/fragen/teile/bausteine_weitere');
  await page.locator('#bausteine_weitere-eigen1').check();
  await next(page).click();
  const name = page.getByRole('textbox', { name: 'Name' });
  await expect(name).toBeVisible();
  await name.fill('server');
  await name.press('Enter');
  await expect(page.getByRole('link', { name: /gibt es schon/ })).toBeVisible();
  await lookAt(page, 'Name doppelt');
  await name.fill('Wasserwerk');
  await name.press('Enter');
  await expect(heading(page)).toHaveText(/betrieben/);
  await expect(page.getByRole('rowheader', { name: /^Wasserwerk/ })).toBeVisible();
});

test('Was eine frühere Fassung offen ließ, klärt eine Frage für alle Zeilen', async ({ page }) => {
  await openFile(page, earlier);
  await page.getByRole('button', { name: 'Hinweis schließen' }).click();
  await goTo(page, '/fragen/teile/betrieb');
  const group = page.getByRole('group', { name: /^Steht die Technik/ });
  await expect(group).toBeVisible();
  await lookAt(page, 'Klären');
  await group.getByRole('radio').first().check();
  await next(page).click();
  await expect(group).toHaveCount(0);
  await goTo(page, '/pruefen/teile');
  await expect(page.getByText(/noch zu klären/)).toHaveCount(0);
});
