import type { Locator, Page } from '@playwright/test';
import { goToResult, openExample, openFile } from './example.ts';
import { expect, test } from './fixture.ts';
import { openDisclosures } from './gate/engines.ts';
import { reflowProblems } from './gate/layout.ts';
import { resize } from './gate/resize.ts';

/** Goes on with Tab until an element has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The focus never arrives.');
}

/** Opens a disclosure by keyboard, beginning at the heading of the page. */
async function unfold(page: Page, name: string): Promise<void> {
  const summary = page.locator('summary', { hasText: name });
  await tabTo(page, summary.first());
  await page.keyboard.press('Enter');
}

/** Writes into a field that is reached with Tab. */
async function write(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name, exact: true }));
  await page.keyboard.type(text);
}

const status = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ });

test.describe('Nur mit der Tastatur, auf einem schmalen Schirm', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('ein Vertrag: aufgenommen, Frist gesagt, nach dem Neuladen noch da', async ({ page }) => {
    await openExample(page);
    await goToResult(page, 'geld');
    await unfold(page, 'Vertrag hinzufügen');
    await write(page, 'Welcher Vertrag?', 'Betreuung der Server');
    await write(page, 'Ende', '31.12.2099');
    await write(page, 'Kündigungsfrist in Monaten', '3');
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText('„Betreuung der Server“ ist aufgenommen.');
    await page.reload();
    await expect(page.locator('.deadlines')).toContainText('30. September 2099');
    expect(await reflowProblems(page)).toEqual([]);
  });

  test('Zahlen zu einer Richtung: eingetragen, Summe gesagt, zurückgenommen', async ({ page }) => {
    await openExample(page);
    await goToResult(page, 'geld');
    const choice = page.getByRole('combobox', { name: 'Zahlen zu einer Richtung eintragen' });
    await tabTo(page, choice);
    await page.keyboard.type('Belassen');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Zahlen zu „Belassen und absichern“' })).toBeFocused();
    await write(page, 'Zahlungen an IT-Partner', '36.000 bis 40.000');
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText('Die Zahlen zu „Belassen und absichern“ sind übernommen.');
    await expect(page.getByRole('table', { name: /^Kosten über fünf Jahre/ })).toContainText(
      'mindestens 36.000',
    );
    expect(await reflowProblems(page)).toEqual([]);
    await page.reload();
    await expect(page.getByRole('table', { name: /^Kosten über fünf Jahre/ })).toContainText(
      'mindestens 36.000',
    );
  });

  test('ein Angebot: aufgenommen und nach dem Neuladen noch da', async ({ page }) => {
    await openExample(page);
    await goToResult(page, 'anlass');
    await unfold(page, 'Angebot hinzufügen');
    await write(page, 'Name des Angebots', 'Plattform');
    await write(page, 'Datum des Angebots', '3.5.2025');
    await write(page, 'Laufend', '20.000');
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText('„Plattform“ ist aufgenommen.');
    await page.reload();
    await expect(page.getByRole('region', { name: 'Angebote, die vorliegen' })).toContainText(
      '20.000 Euro im Jahr',
    );
    expect(await reflowProblems(page)).toEqual([]);
  });

  test('Vorgabe, Vermerk und Beschluss: gesetzt, im Vorschlag, geändert, noch da', async ({ page }) => {
    await openExample(page);
    await goToResult(page, 'moeglichkeiten');
    await unfold(page, 'Was muss auf jeden Fall gelten?');
    await tabTo(page, page.getByRole('checkbox', { name: 'Vertretung gesichert' }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('button', { name: 'Vorgaben übernehmen' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('table', { name: 'Wer Ihre Vorgaben erfüllt' })).toContainText(
      'nicht erfüllt',
    );

    await goToResult(page, 'moeglichkeiten/R1');
    await tabTo(page, page.getByRole('radio', { name: 'weiterverfolgen', exact: true }));
    await page.keyboard.press('Space');
    await write(page, 'Begründung (freiwillig)', 'Zuerst ordnen.');
    await page.keyboard.press('Tab');
    await expect(status(page)).toContainText('Der Beschlussvorschlag beginnt jetzt so:');

    await goToResult(page, 'vorlage');
    const draft = page.getByRole('region', { name: 'Beschlussvorschlag' });
    await expect(draft).toContainText('den Weg „Belassen und absichern“ weiterzuverfolgen');
    await tabTo(page, page.getByRole('button', { name: 'Text bearbeiten' }));
    await page.keyboard.press('Enter');
    await write(page, 'Punkt 1', 'Vorab: ');
    await tabTo(page, page.getByRole('button', { name: 'Text übernehmen' }));
    await page.keyboard.press('Enter');
    await expect(draft).toContainText('Entwurf, von der Verwaltung geändert:');
    await page.reload();
    await expect(draft).toContainText('Vorab:');
    expect(await reflowProblems(page)).toEqual([]);
  });
});

for (const [name, file] of [
  ['Marktgemeinde', 'tests/faelle/marktgemeinde.kompass.json'],
  ['Amt', 'tests/faelle/amt.kompass.json'],
] as const)
  test(`${name}: Geld, Anlass, Möglichkeiten und Vorlage passen bei 320 Pixeln, alles aufgeklappt`, async ({
    page,
  }) => {
    await openFile(page, file);
    for (const part of ['anlass', 'moeglichkeiten', 'moeglichkeiten/vergleich', 'geld', 'vorlage', 'alles']) {
      await resize(page, 1280, 900);
      await goToResult(page, part);
      await openDisclosures(page);
      expect(await reflowProblems(page), part).toEqual([]);
    }
  });
