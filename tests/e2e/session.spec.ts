import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { example, goTo, goToResult, openExample, resultPages } from './example.ts';
import { expect, test } from './fixture.ts';
import { engineProblems } from './gate/engines.ts';
import { resize } from './gate/resize.ts';
import { answerQuestion, begin, pointer } from './walk.ts';

/** Is asked only when somebody from outside is involved. */
const exitQuestion =
  'Was ist mit Ihrem wichtigsten IT-Partner für das Ende der Zusammenarbeit schriftlich geregelt?';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('Ein Doppelklick auf „Einschätzung beginnen“ zeigt die erste Frage, und beantwortet ist dort nichts', async ({
  page,
}) => {
  await page.goto('/beginnen/');
  await page.getByRole('link', { name: 'Einschätzung beginnen' }).dblclick();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('region', { name: /^Bitte prüfen/ })).toHaveCount(0);
  // Before the program runs, going back leads to the page before.
  await expect(page).toHaveURL(/#\/fragen\//);
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Weitermachen/ })).toHaveCount(1);
});

test('Auch auf dem Telefon führt ein Doppelklick von der Startseite nur eine Seite weiter', async ({
  page,
}) => {
  for (const width of [320, 360]) {
    await resize(page, width, 900);
    await page.goto('/', { waitUntil: 'networkidle' });
    const button = await page
      .getByRole('link', { name: 'Selbsteinschätzung beginnen' })
      .first()
      .boundingBox();
    const [x, y] = [(button?.x ?? 0) + 60, (button?.y ?? 0) + (button?.height ?? 0) - 8];
    await page.mouse.click(x, y);
    await page.waitForURL(/\/beginnen\/$/, { waitUntil: 'commit' });
    await page.mouse.click(x, y, { clickCount: 2 });
    await page.waitForLoadState('networkidle');
    await expect(page).toHaveURL(/\/beginnen\/$/);
  }
});

test('„Einschätzung beginnen“ mit einer begonnenen: sie bleibt, und es geht mit ihr weiter', async ({
  page,
}) => {
  await begin(page, pointer, 'Gemeinde Begonnen');
  await answerQuestion(page, pointer, (choices) => choices.slice(0, 1));
  const second = (await heading(page).textContent()) ?? '';
  await page.goto('/beginnen/');
  await page.getByRole('link', { name: 'Einschätzung beginnen' }).click();
  await expect(heading(page)).toHaveText('Wie ist Ihre IT heute aufgestellt?');
  await expect(page.getByRole('button', { name: 'Einschätzung beginnen' })).toBeVisible();
  await page.getByRole('button', { name: /^Weitermachen/ }).click();
  await expect(heading(page)).toHaveText(second);
});

test('Neuladen mitten im Fragebogen: dieselbe Frage, alle Antworten da', async ({ page }) => {
  await begin(page, pointer, 'Gemeinde Wiederda');
  const given: string[] = [];
  for (let count = 0; count < 3; count += 1)
    given.push(...(await answerQuestion(page, pointer, (choices) => choices.slice(0, 1))));
  const question = await heading(page).textContent();
  await page.reload();
  await expect(heading(page)).toHaveText(question ?? '');
  await page.getByRole('link', { name: 'Zur Übersicht aller Fragen' }).click();
  await expect(page.getByText(new RegExp(`^${given.length} von \\d+ Angaben beantwortet`))).toBeVisible();
});

test('Zurück und Vor im Browser führen durch die Fragen', async ({ page }) => {
  await begin(page, pointer, 'Gemeinde Blättern');
  const first = (await heading(page).textContent()) ?? '';
  await answerQuestion(page, pointer, (choices) => choices.slice(0, 1));
  const second = (await heading(page).textContent()) ?? '';
  expect(second).not.toBe(first);
  await page.goBack();
  await expect(heading(page)).toHaveText(first);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(3);
  await page.goForward();
  await expect(heading(page)).toHaveText(second);
});

test('Die Adresse einer Frage, die nicht ansteht, führt zur ersten offenen', async ({ page }) => {
  await begin(page, pointer, 'Gemeinde Tieflink');
  const first = (await heading(page).textContent()) ?? '';
  await page.goto('/fragen/#/fragen/vertiefung/w_schulung');
  await expect(heading(page)).toHaveText(first);
});

test('Eine geänderte Torfrage lässt Antworten ruhen und holt sie zurück', async ({ page }) => {
  await openExample(page);
  await goTo(page, '/pruefen');
  await expect(page.getByRole('term').filter({ hasText: exitQuestion })).toBeVisible();
  await goTo(page, '/fragen/kommune/p_partner');
  const boxes = page.locator('input[type=checkbox][name=p_partner]');
  await boxes.first().waitFor();
  const ticked = await boxes.evaluateAll((all) =>
    all.filter((box) => (box as HTMLInputElement).checked).map(({ id }) => id),
  );
  await page.getByRole('checkbox', { name: /^Niemand/ }).check();
  await expect(
    page.getByText(/^Diese Änderung betrifft \d+ beantwortete Fragen\. Die Antworten bleiben gespeichert/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await goTo(page, '/pruefen');
  await expect(page.getByText(exitQuestion)).toHaveCount(0);
  await goTo(page, '/fragen/kommune/p_partner');
  for (const id of ticked) await page.locator(`label[for="${id}"]`).click();
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await goTo(page, '/pruefen');
  await expect(page.getByRole('term').filter({ hasText: exitQuestion })).toBeVisible();
});

test('„Ändern“ öffnet genau eine Frage und führt zur Liste zurück', async ({ page }) => {
  await openExample(page);
  await goTo(page, '/pruefen/daten');
  await page.getByRole('link', { name: /^Ändern.*Wann wurde zuletzt erprobt/ }).click();
  await expect(page).toHaveURL(/#\/aendern\/d_probe$/);
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await expect(page).toHaveURL(/#\/pruefen\/daten$/);
});

test('Ohne Auswahl sagt die Seite, was fehlt, und führt zur ersten Antwort', async ({ page }) => {
  await begin(page, pointer, 'Gemeinde Leer');
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await expect(page).toHaveTitle(/^Fehler: /);
  const summary = page.getByRole('region', { name: 'Bitte prüfen Sie Ihre Angaben' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link').first().click();
  await expect(page.getByRole('radio').first()).toBeFocused();
  expect(await engineProblems(page)).toEqual([]);
});

test('Ein Doppelklick wirkt einmal, auch wo auf der nächsten Seite etwas am selben Ort liegt', async ({
  page,
}) => {
  const chosen = page.getByRole('radio', { checked: true });
  /** The second click, on whatever lies in the middle of the element that the first click has brought. */
  const pressTwiceTowards = async (name: string, target: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    const box = await page.locator(target).first().boundingBox();
    if (!box) throw new Error(`Nichts zu sehen: ${target}`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
  };
  await page.goto('/');
  await page.getByRole('link', { name: 'Selbsteinschätzung beginnen' }).first().dblclick();
  await expect(page).toHaveURL(/\/beginnen\/$/);
  await page.getByRole('link', { name: 'Einschätzung beginnen' }).dblclick();
  await expect(page).toHaveURL(/#\/fragen\/kommune\/p_groesse$/);
  await page.getByRole('link', { name: 'Zur Übersicht aller Fragen' }).click();
  await pressTwiceTowards('Mit der ersten Frage beginnen', 'main form .row label');
  await expect(page).toHaveURL(/#\/fragen\//);
  const first = page.url();
  await expect(chosen).toHaveCount(0);
  for (const id of [
    'p_groesse-bis2k',
    'p_rolle-kaemmerei',
    'p_kuemmerer-stelle',
    'p_partner--nichts',
    'p_anlass-ueberblick',
  ])
    await page.locator(`[id="${id}"]`).check();
  await pressTwiceTowards('Weiter', 'main form .row label');
  await expect(page).not.toHaveURL(first);
  await expect(page.locator('main form input:checked')).toHaveCount(0);
  await page.goto('/fragen/#/');
  await expect(page.getByRole('button', { name: /^Weitermachen/ })).toHaveCount(1);
});

test('Lässt sich das PDF nicht erstellen, bleibt die Druckansicht', async ({ page, troubles }) => {
  await openExample(page);
  await page.route(/\/assets\/worker-.*\.js$/, (route) => route.abort());
  await goToResult(page, 'vorlage');
  await page.getByRole('button', { name: 'Entscheidungsgrundlage herunterladen (PDF)' }).click();
  await expect(page.getByRole('alert')).toContainText('konnte nicht');
  await expect(page.getByRole('button', { name: 'Druckansicht öffnen' })).toBeVisible();
  // The browser reports the file that this test has cut off; nothing else may be reported.
  const expected = troubles.splice(0).filter((line) => !line.includes('ERR_FAILED'));
  expect(expected).toEqual([]);
});

test('Die gesicherte Datei enthält dieselben Antworten wie die geöffnete', async ({ page }) => {
  await openExample(page);
  await goTo(page, '/uebersicht');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als Datei sichern' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^gemeinde-musterhausen.*\.kompass\.json$/);
  const saved = JSON.parse(readFileSync(await file.path(), 'utf8'));
  const original = JSON.parse(readFileSync(example, 'utf8'));
  expect(saved).toMatchObject({
    format: 'betriebskompass',
    formatVersion: 5,
    municipality: original.municipality,
    label: original.label,
    questionnaire: original.questionnaire,
    answers: original.answers,
    notes: original.notes,
  });
});

const screens = [
  '/',
  '/uebersicht',
  '/fragen/kommune/p_groesse',
  '/fragen/teile/bausteine',
  '/fragen/daten/d_export',
  '/fragen/zustaendigkeiten/aufgaben',
  '/fragen/kosten/k_extern',
  '/fragen/plaene/pl_notiz',
  '/pruefen/daten',
  '/pruefen',
];
for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe und IBM auf jedem Bildschirm bei ${width} Pixeln, ${colorScheme}`, async ({ page }) => {
      await resize(page, width, 900);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openExample(page);
      for (const screen of screens) {
        await goTo(page, screen);
        await expect(heading(page)).toBeVisible();
        expect.soft(await engineProblems(page), screen).toEqual([]);
      }
      for (const name of resultPages) {
        await goToResult(page, name);
        expect.soft(await engineProblems(page), name).toEqual([]);
      }
    });
  }
}
