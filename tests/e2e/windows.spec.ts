import type { Page } from '@playwright/test';
import { goTo, openExample } from './example.ts';
import { expect, test } from './fixture.ts';
import { engineProblems } from './gate/engines.ts';

const reading = 'In einem anderen Fenster geöffnet.';
const goOn = (page: Page) => page.getByRole('button', { name: 'Hier weiterarbeiten' });

/** The same assessment in a second window, at the same question. */
async function secondWindow(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByText(reading)).toBeVisible();
  return other;
}

test('Ein zweites Fenster liest nur, und ein halb geschriebener Text geht beim Wechsel nicht verloren', async ({
  page,
}) => {
  await openExample(page);
  await goTo(page, '/fragen/plaene/pl_notiz');
  const text = (where: Page) => where.locator('textarea[id="pl_notiz"]');
  await text(page).fill('');
  const other = await secondWindow(page);
  await expect(text(other)).toBeDisabled();
  await expect(other.getByText('Nur Ansicht')).toBeVisible();
  expect(await engineProblems(other)).toEqual([]);
  await text(page).pressSequentially('Der Rat berät im Frü');
  await goOn(other).click();
  await expect(text(other)).toHaveValue('Der Rat berät im Frü');
  await expect(text(other)).toBeEnabled();
  await expect(page.getByText(reading)).toBeVisible();
  await expect(text(page)).toBeDisabled();
  await text(other).fill('Der Rat berät im Frühjahr.');
  await other.getByRole('button', { name: 'Weiter', exact: true }).click();
  await expect(text(page)).toHaveValue('Der Rat berät im Frühjahr.');
});

test('Wer nur liest, kommt durch Fragen und Ergebnis, und das Ändern steht still', async ({ page }) => {
  await openExample(page);
  await goTo(page, '/fragen/teile/betrieb');
  const other = await secondWindow(page);
  await expect(other.getByRole('radio').first()).toBeDisabled();
  await other.getByRole('link', { name: 'Nächste Seite' }).click();
  await expect(other).toHaveURL(/p_hauptpartner$/);
  await goTo(other, '/uebersicht');
  await other.getByRole('link', { name: 'Ergebnis', exact: true }).click();
  await other.getByRole('link', { name: 'Schritte' }).first().click();
  await expect(other.getByRole('checkbox', { name: /^Vorsehen/ }).first()).toBeDisabled();
  await other.getByRole('link', { name: 'Dokument', exact: true }).click();
  await expect(other.getByRole('button', { name: /herunterladen \(PDF\)/ })).toBeEnabled();
});

test('Ist das andere Fenster zu, wird das gesagt; wer neu lädt, behält das Recht', async ({ page }) => {
  await openExample(page);
  await goTo(page, '/aendern/d_probe');
  const other = await secondWindow(page);
  await page.reload();
  await expect(page.getByRole('radio').first()).toBeEnabled();
  await page.close();
  await expect(other.getByText('Das andere Fenster ist zu.')).toBeVisible();
  await expect(other.getByRole('radio').first()).toBeDisabled();
  await goOn(other).click();
  await expect(other.getByRole('radio').first()).toBeEnabled();
  await other.getByRole('radio').first().check();
  await expect(other.getByText(/^Gespeichert um/)).toBeVisible();
});
