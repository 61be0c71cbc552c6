import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { example, goTo, goToResult, openFile, resultPages } from './example.ts';
import { expect, test } from './fixture.ts';
import { resize } from './gate/resize.ts';

/** 40 letters, as many as every field takes, and nowhere a place to break. */
const word = 'Verbandsgemeindeverwaltungsgebaeudebetri';

/** Rows are answered for the Baustein with a name of its own, too. */
const withOwnRow = ([id, answer]: [string, unknown]): [string, unknown] => [
  id,
  typeof answer === 'object' && answer !== null && 'server' in answer
    ? { ...answer, eigen1: answer.server }
    : answer,
];

/** The finished example, with a long word wherever the municipality can write something. */
function withLongWords(): Buffer {
  const file = JSON.parse(readFileSync(example, 'utf8'));
  const notes = Object.keys(file.answers).map((id) => [id, `${word} ${word}${word}`]);
  const day = '2027-12-31';
  return Buffer.from(
    JSON.stringify({
      ...file,
      formatVersion: 5,
      example: undefined,
      municipality: word + word,
      label: word,
      notes: Object.fromEntries(notes),
      answers: {
        ...Object.fromEntries(Object.entries<unknown>(file.answers).map(withOwnRow)),
        bausteine_weitere: ['eigen1'],
        b_eigen1: word,
        pl_notiz: word + word,
        v_ende: { because: word + word },
      },
      matters: {
        place: { body: word },
        contracts: [{ id: 'c1', name: word, end: day, noticeMonths: 3 }],
        budget: { date: day, year: 2027 },
        offers: [
          {
            id: 'o1',
            name: word,
            direction: 'R3',
            bausteine: ['server'],
            tax: 'brutto',
            per: 'jahr',
            priceRule: word,
          },
        ],
        money: { today: { amounts: {}, none: [] }, directions: {} },
        mustHaves: { ids: [], own: word },
        marks: { R3: { kind: 'weiterverfolgen', reason: word + word } },
        resolution: { items: [word + word], ground: [] },
      },
    }),
  );
}

/** Whatever makes the page wider than the window, at the widths of small phones. */
async function wideProblems(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 360]) {
    await resize(page, width, 700);
    found.push(
      ...(await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        for (const details of document.querySelectorAll('details')) details.open = true;
        const scrolls = (element: Element | null): boolean =>
          element !== null &&
          (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
            scrolls(element.parentElement));
        const wide = [...document.body.querySelectorAll('*')].filter(
          (element) => element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element),
        );
        return [
          ...(scrollWidth > clientWidth ? [`Seite ${scrollWidth} statt ${clientWidth}`] : []),
          ...wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 200)),
        ];
      })),
    );
  }
  return found;
}

test('lange Wörter ohne Leerzeichen machen keine Ansicht des Fragebogens breiter als ein kleines Telefon', async ({
  page,
}) => {
  await openFile(page, { name: 'a.kompass.json', mimeType: 'application/json', buffer: withLongWords() });
  for (const address of [
    '/',
    '/uebersicht',
    '/uebersicht/ansprechperson',
    '/pruefen',
    '/pruefen/teile',
    '/aendern/b_eigen1',
    '/fragen/daten/d_export',
    '/aendern/v_ende',
    '/fragen/plaene/pl_notiz',
    '/fragen/zustaendigkeiten/aufgaben',
  ]) {
    await goTo(page, address);
    await expect(page.locator('main h1')).toBeVisible();
    expect.soft(await wideProblems(page), address).toEqual([]);
  }
});

test('dieselben Wörter machen keine Seite des Ergebnisses breiter', async ({ page }) => {
  await openFile(page, { name: 'a.kompass.json', mimeType: 'application/json', buffer: withLongWords() });
  for (const name of resultPages) {
    await goToResult(page, name);
    await expect(page.locator('main')).toContainText(word.slice(0, 5));
    expect.soft(await wideProblems(page), name).toEqual([]);
  }
});

test('dieselben Wörter machen das Erstgespräch mit seiner Prüfung nicht breiter', async ({ page }) => {
  await openFile(page, { name: 'a.kompass.json', mimeType: 'application/json', buffer: withLongWords() });
  await page.goto('/erstgespraech/');
  await page.getByRole('button', { name: 'Aus Ihrer Einschätzung übernehmen' }).click();
  await expect(page.getByText(/^Gefunden/)).toBeVisible();
  for (const box of await page
    .getByRole('group', { name: /Was soll beiliegen/ })
    .getByRole('checkbox')
    .all())
    await box.check();
  await page.getByRole('radio', { name: /gesamte IT/ }).check();
  await page.getByRole('textbox', { name: /Ihr Name/ }).fill(word);
  await page.getByRole('textbox', { name: /E-Mail/ }).fill(`${word}@${word}.example`);
  await page.getByRole('textbox', { name: /Anliegen/ }).fill(word + word);
  expect.soft(await wideProblems(page), 'Formular').toEqual([]);
  await page.locator('main form').evaluate((form) => (form as HTMLFormElement).requestSubmit());
  await expect(page.getByRole('heading', { level: 1, name: 'Das wird übermittelt' })).toBeVisible({
    timeout: 60_000,
  });
  expect.soft(await wideProblems(page), 'Prüfung').toEqual([]);
});
