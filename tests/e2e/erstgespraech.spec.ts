import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import type { Submission } from '../../src/erstgespraech/contract/protocol.ts';
import {
  bringAssessment,
  fillIn,
  goOn,
  heading,
  openForm,
  person,
  seeArrival,
  storedText,
} from './erstgespraech.ts';
import { expect, test } from './fixture.ts';
import { engineProblems } from './gate/engines.ts';
import { focusProblems } from './gate/focus.ts';
import { reflowProblems, targetProblems, textSpacingProblems } from './gate/layout.ts';
import { resize } from './gate/resize.ts';
import { keyboard, pointer } from './walk.ts';

/** Answers in the place of the service; notes what was sent to it. */
async function standIn(page: Page, ...replies: ((route: Route) => Promise<void>)[]): Promise<Submission[]> {
  const sent: Submission[] = [];
  await page.route('**/api/anfrage', async (route) => {
    sent.push(route.request().postDataJSON());
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    await reply?.(route);
  });
  return sent;
}
const accepts = (route: Route) =>
  route.fulfill({ status: 202, json: { accepted: true, receipt: '0198-A3F2' } });

test('Senden, nur mit der Tastatur: der echte Dienst nimmt an und nennt eine Vorgangsnummer', async ({
  page,
}) => {
  await openForm(page);
  await fillIn(page, keyboard);
  await goOn(page, keyboard);
  await expect(heading(page)).toBeFocused();
  const shown = await page.getByRole('region', { name: 'Text', exact: true }).textContent();
  const receipt = /Vorgang: ([0-9A-F]{4}-[0-9A-F]{4})/.exec(shown ?? '')?.[1] ?? '';
  await expect(page.getByRole('button', { name: 'Anfrage senden' })).toBeVisible();
  await keyboard.press(page, 'Anfrage senden');
  await seeArrival(page);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(`Vorgangsnummer: ${receipt}`)).toBeVisible();
});

test('Gesendet wird nur auf Knopfdruck, genau das Gezeigte und mit gelöstem Rechennachweis', async ({
  page,
}) => {
  const sent = await standIn(page, accepts);
  const writes: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') writes.push(request.url());
  });
  await openForm(page);
  await fillIn(page, pointer);
  await goOn(page, pointer);
  await page.getByRole('button', { name: 'Anfrage senden' }).waitFor();
  expect(writes).toEqual([]);
  await page.getByRole('button', { name: 'Anfrage senden' }).dblclick();
  await seeArrival(page);
  expect(sent).toHaveLength(1);
  const [submission] = sent;
  const { id, windows, topic, ...rest } = submission?.request ?? ({} as Submission['request']);
  expect(rest).toEqual(person);
  expect([topic, windows.length]).toEqual(['gesamt', 1]);
  const { task, answer } = submission?.proof ?? { task: '', answer: 0 };
  expect(createHash('sha256').update(`${task}:${answer}`).digest('hex')).toMatch(/^0000/);
});

test('Mit eigenem Mailprogramm, nur mit der Tastatur: ein Entwurf mit PDF und Kalenderdatei', async ({
  page,
}) => {
  await bringAssessment(page);
  await openForm(page);
  await keyboard.press(page, 'Aus Ihrer Einschätzung übernehmen');
  await expect(page.getByText(/^Gefunden: „Gemeinde Musterhausen/)).toBeVisible();
  await page.locator('[id="kommune"]').clear();
  await page.locator('[id="name"]').focus();
  await fillIn(page, keyboard);
  await page.locator('[id="beginn-1"]').focus();
  await keyboard.choose(page, 'beilage-pdf');
  await keyboard.choose(page, 'beilage-bindung');
  await goOn(page, keyboard);
  const download = page.waitForEvent('download');
  await keyboard.press(page, 'Mailentwurf speichern');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^erstgespraech-[0-9a-f]{4}-[0-9a-f]{4}\.eml$/);
  const mail = await simpleParser(readFileSync(await file.path()));
  expect(mail.subject).toMatch(/^Erstgespräch: Gemeinde Südwörth \([0-9A-F-]+\)$/);
  expect(mail.text).toContain('– Bindung durch Wissen: hoch');
  expect(mail.text).not.toContain('Befunde');
  const [pdf, calendar] = mail.attachments;
  expect(pdf?.content.subarray(0, 5).toString()).toBe('%PDF-');
  const [event] = new ICAL.Component(
    ICAL.parse(calendar?.content.toString('utf8') ?? ''),
  ).getAllSubcomponents('vevent');
  expect(new ICAL.Event(event).summary).toBe('Vorschlag 1: Erstgespräch Gemeinde Südwörth');
  await expect(page.getByText('Übermittelt ist die Anfrage erst, wenn Sie ihn absenden.')).toBeVisible();
  await expect(page.getByText(/angekommen|wurde gesendet/)).toHaveCount(0);
});

test('Text kopieren, nur mit der Tastatur: der ganze Text in der Zwischenablage, Adresse und Telefon daneben', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openForm(page);
  await fillIn(page, keyboard);
  await goOn(page, keyboard);
  await keyboard.press(page, 'Text kopieren');
  await expect(page.getByText('Der Text liegt in der Zwischenablage.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const words of Object.values(person)) expect(copied).toContain(words);
  const way = page.getByRole('region', { name: 'Text kopieren' });
  await expect(way).toContainText('@');
  await expect(way.getByRole('link')).toHaveAttribute('href', /^tel:\+49/);
});

test('Ohne erreichbaren Dienst bleiben zwei Wege, und es steht da, warum', async ({ page }) => {
  const health = { accepting: false, delivery: 'mail', waiting: 0, oldestSeconds: 0, dead: 0 };
  await page.route('**/api/gesund', (route) => route.fulfill({ json: health }));
  await openForm(page);
  await fillIn(page, pointer);
  await goOn(page, pointer);
  await expect(page.getByText(/lässt sich zurzeit nichts senden/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Anfrage senden' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Mailentwurf speichern' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Text kopieren' })).toBeVisible();
});

const faults: [string, (route: Route) => Promise<void>][] = [
  ['500', (route) => route.fulfill({ status: 500, json: { error: 'intern' } })],
  ['503', (route) => route.fulfill({ status: 503, json: { error: 'speicher', wait: 1 } })],
  ['Abbruch der Verbindung', (route) => route.abort('connectionreset')],
  ['Fehler der Verschlüsselung', (route) => route.abort('addressunreachable')],
];
for (const [name, fault] of faults) {
  test(`Störung 46, ${name}: nichts geht verloren, der nächste Versuch trägt dieselbe Kennung`, async ({
    page,
    troubles,
  }) => {
    let isDown = true;
    const sent = await standIn(page, (route) => (isDown ? fault(route) : accepts(route)));
    await openForm(page);
    await fillIn(page, pointer);
    await goOn(page, pointer);
    await page.getByRole('button', { name: 'Anfrage senden' }).click();
    await expect(page.getByRole('alert')).toContainText('Ihre Angaben sind noch da.', { timeout: 60_000 });
    await expect(page.getByText('ist angekommen')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Mailentwurf speichern' })).toBeVisible();
    await page.getByRole('link', { name: 'Zurück zum Formular' }).click();
    await expect(page.locator('[id="anliegen"]')).toHaveValue(person.anliegen);
    await goOn(page, pointer);
    isDown = false;
    await page.getByRole('button', { name: 'Anfrage senden' }).click();
    await seeArrival(page);
    expect(new Set(sent.map(({ request }) => request.id)).size).toBe(1);
    // The browser reports the fault that this test has made; nothing else may be reported.
    expect(troubles.splice(0).filter((line) => !/Failed to load resource/.test(line))).toEqual([]);
  });
}

test('Kontaktdaten liegen nach dem ganzen Weg in keinem Speicher des Browsers', async ({ page }) => {
  await standIn(page, accepts);
  await bringAssessment(page);
  await openForm(page);
  await page.getByRole('button', { name: 'Aus Ihrer Einschätzung übernehmen' }).click();
  await expect(page.getByText(/^Gefunden:/)).toBeVisible();
  await fillIn(page, pointer);
  await goOn(page, pointer);
  await page.getByRole('button', { name: 'Anfrage senden' }).click();
  await seeArrival(page);
  const stored = await storedText(page);
  expect(stored).toContain('Musterhausen');
  for (const words of Object.values(person)) expect(stored).not.toContain(words);
  await page.reload();
  await expect(heading(page)).toHaveText('Erstgespräch anfragen');
  await expect(page.locator('[id="name"]')).toHaveValue('');
});

test('Wer nur das Formular öffnet, hinterlässt nichts im Browser', async ({ page }) => {
  await openForm(page);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await storedText(page)).toMatch(/^\[\{\},\{\},"",null,"[^"]*\/erstgespraech\/",\[\],\[\]\]$/);
});

test('Der Browser fragt nach, bevor Ungesendetes verloren geht', async ({ page }) => {
  await openForm(page);
  await pointer.fill(page, 'name', person.name);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  expect((await asked).type()).toBe('beforeunload');
  await (await asked).accept();
});

test('Ein Klick auf Mailadresse oder Telefonnummer gilt nicht als Verlassen der Seite', async ({
  page,
  troubles,
}) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.addInitScript(() => {
    window.addEventListener('beforeunload', () => document.documentElement.classList.add('was-asked'));
  });
  await openForm(page);
  await pointer.fill(page, 'name', person.name);
  for (const name of [/@/, /^030/]) {
    await page.getByRole('link', { name }).first().click();
    // The browser has announced the call of the other program.
    await expect(page.locator('html.was-asked')).toHaveCount(1);
    await page.evaluate(() => document.documentElement.classList.remove('was-asked'));
  }
  expect(asked).toEqual([]);
  await expect(page.locator('[id="name"]')).toHaveValue(person.name);
  // The two calls themselves are what this test wants.
  expect(troubles.splice(0).filter((line) => !/: (mailto|tel):/.test(line))).toEqual([]);
});

test('Das Vorbereitungsblatt druckt allein und auf einer Seite', async ({ page }) => {
  await openForm(page);
  await page.getByText('Vorbereitungsblatt ansehen').click();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Vorbereitungsblatt drucken' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Vorbereitungsblatt für das Erstgespräch' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Ihr Name' })).toBeHidden();
  await expect(heading(page)).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`Alle Schritte ohne Befund bei ${width} Pixeln, ${colorScheme}`, async ({ page }) => {
      await resize(page, width, 900);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await standIn(page, accepts);
      await bringAssessment(page);
      await openForm(page);
      expect.soft(await engineProblems(page), 'Formular').toEqual([]);
      await page.getByRole('button', { name: 'Weiter: alles ansehen' }).click();
      await page.getByRole('button', { name: 'Aus Ihrer Einschätzung übernehmen' }).click();
      await expect(page.getByText(/^Gefunden:/)).toBeVisible();
      await page.locator('label[for="thema-bausteine"]').click();
      await expect(page.getByLabel('Datensicherung')).toBeVisible();
      expect.soft(await engineProblems(page), 'Fehler und alle Felder').toEqual([]);
      expect.soft(await focusProblems(page), 'Fehler und alle Felder').toEqual([]);
      expect.soft(await targetProblems(page), 'Fehler und alle Felder').toEqual([]);
      expect.soft(await textSpacingProblems(page), 'Fehler und alle Felder').toEqual([]);
      await fillIn(page, pointer);
      await goOn(page, pointer);
      await expect(page.getByRole('button', { name: 'Anfrage senden' })).toBeVisible();
      expect.soft(await engineProblems(page), 'Das wird übermittelt').toEqual([]);
      expect.soft(await focusProblems(page), 'Das wird übermittelt').toEqual([]);
      expect.soft(await targetProblems(page), 'Das wird übermittelt').toEqual([]);
      expect.soft(await reflowProblems(page), 'Das wird übermittelt').toEqual([]);
      await page.getByRole('button', { name: 'Anfrage senden' }).click();
      await seeArrival(page);
      expect.soft(await engineProblems(page), 'Angekommen').toEqual([]);
    });
  }
}
