import { readFileSync } from 'node:fs';
import { runTool } from '../../tools/systemTools.ts';
import { expect, test } from './fixture.ts';
import { resize } from './gate/resize.ts';
import { answerAll, begin, type Choose, keyboard, pointer, type Shown, toResult } from './walk.ts';

const squeeze = (text: string) => text.replace(/[\s\u00ad]+/g, '');

const isUnknown = ({ label }: Shown) => /^Weiß (?:ich )?nicht$/i.test(label);
/** Varies with the question, so that many different answers end up in the document. */
const varied: Choose = (choices, key) => {
  const real = choices.filter(
    (choice) => !isUnknown(choice) && !/^(Nichts|Niemand|Keine)/.test(choice.label),
  );
  const at = [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % real.length;
  const chosen = real[at] ?? real[0];
  if (!chosen) return [];
  // The first Bausteine and partners, so that every branch is asked.
  if (key === 'bausteine') return real.slice(4, 8);
  if (key === 'p_partner') return real.slice(0, 2);
  // An own name would take the place of the words.
  if (key === 'bausteine_weitere') return real.slice(0, 1);
  if (key === 'vertiefung') return real.slice(0, 1);
  return [chosen];
};
/** The first answer where „Weiß ich nicht“ is not offered. */
const alwaysUnknown: Choose = (choices) =>
  choices.some(isUnknown) ? choices.filter(isUnknown) : choices.slice(0, 1);

test('mit der Tastatur allein von der Startseite bis zum PDF, das jede Antwort enthält', async ({
  page,
}, info) => {
  await begin(page, keyboard, 'Gemeinde Tastheim');
  const given = await answerAll(page, keyboard, varied);
  expect(given.length).toBeGreaterThan(60);
  await toResult(page, keyboard);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Überblick');
  await keyboard.press(page, 'Vorlage');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vorlage');
  const download = page.waitForEvent('download');
  await keyboard.press(page, 'Entscheidungsgrundlage herunterladen (PDF)');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(
    /^entscheidungsgrundlage-it-betrieb-gemeinde-tastheim-\d{4}-\d{2}-\d{2}\.pdf$/,
  );
  const path = info.outputPath('grundlage.pdf');
  await file.saveAs(path);
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  const text = squeeze(runTool('pdftotext', '-raw', path, '-'));
  expect(text).toContain(squeeze('Gemeinde Tastheim'));
  const missing = [...new Set(given)].filter((answer) => !text.includes(squeeze(answer)));
  expect(missing).toEqual([]);
});

test('mit der Maus bei 360 Pixeln Breite, ohne seitliches Rollen', async ({ page }) => {
  await resize(page, 360, 740);
  await begin(page, pointer, 'Gemeinde Schmal');
  const widths: number[] = [];
  await answerAll(page, pointer, varied, async () => {
    widths.push(await page.evaluate(() => document.documentElement.scrollWidth));
  });
  expect(Math.max(...widths)).toBeLessThanOrEqual(360);
  await toResult(page, pointer);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Überblick');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await pointer.press(page, 'Dokument');
  await expect(page.getByRole('heading', { name: 'Für Ihre Unterlagen' })).toBeVisible();
  const download = page.waitForEvent('download');
  await pointer.press(page, 'Entscheidungsgrundlage herunterladen (PDF)');
  expect((await download).suggestedFilename()).toContain('gemeinde-schmal');
});

test('durchweg „Weiß ich nicht“ führt zu einem ehrlichen Ergebnis ohne Mangel', async ({ page }) => {
  await begin(page, pointer, 'Gemeinde Offen');
  await answerAll(page, pointer, alwaysUnknown);
  await toResult(page, pointer);
  await expect(page.getByText('noch offen – es fehlen Angaben').first()).toBeVisible();
  await pointer.press(page, 'Schritte');
  await expect(page.getByRole('heading', { name: 'Offene Punkte' })).toBeVisible();
});
