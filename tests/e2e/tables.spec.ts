import { readFileSync } from 'node:fs';
import { goTo, openFile } from './example.ts';
import { expect, test } from './fixture.ts';
import { resize } from './gate/resize.ts';

const largest = 'questionnaires/beispiele/musterau.kompass.json';

/** The largest example without the answers to one question, as its table is met. */
function without(question: string): { name: string; mimeType: string; buffer: Buffer } {
  const { answers, ...rest } = JSON.parse(readFileSync(largest, 'utf8'));
  const { [question]: _left, ...others } = answers;
  const buffer = Buffer.from(JSON.stringify({ ...rest, answers: others }));
  return { name: 'sicherung.kompass.json', mimeType: 'application/json', buffer };
}

// Sizes in px of a window 1,280 wide: the table is seen as a whole on a usual screen.
const tables = [
  { question: 'betrieb', address: '/fragen/teile/betrieb', rows: 17, bottom: 960 },
  { question: 'aufgaben', address: '/fragen/zustaendigkeiten/aufgaben', rows: 20, bottom: 1060 },
];
for (const { question, address, rows, bottom } of tables) {
  test(`Die Tabelle mit ${rows} Zeilen endet samt „Weiter“ bei ${bottom} Pixeln, auch nach einer Übernahme`, async ({
    page,
  }) => {
    await openFile(page, without(question));
    await resize(page, 1280, 1100);
    await goTo(page, address);
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(
      // The head, and above parts the line for all of them.
      rows + (question === 'betrieb' ? 2 : 1),
    );
    const next = page.getByRole('button', { name: 'Weiter', exact: true });
    const end = () =>
      next.evaluate((button) => Math.round(button.getBoundingClientRect().bottom + window.scrollY));
    const before = await end();
    expect(before).toBeLessThanOrEqual(bottom);
    const many =
      question === 'betrieb'
        ? page.getByRole('radio', { name: /^Alle 17\sTeile: Gemischt$/ })
        : page.getByRole('button', { name: /^alle \d+ übernehmen$/ });
    await many.click();
    await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeVisible();
    expect(await end()).toBe(before);
  });
}
