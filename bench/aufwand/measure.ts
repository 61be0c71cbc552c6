import type { Page } from '@playwright/test';
import type { Answers } from '../../src/questionnaire/answers.ts';
import type { Reading } from '../../src/questionnaire/reading.ts';
import { answerScreen } from './answering.ts';
import type { Effort } from './effort.ts';
import { type Hand, keyboard, pointer } from './hand.ts';
import { isResult, type ScreenCost, Visit } from './visit.ts';
import { differences, entriesIn } from './wanted.ts';

/** How the questionnaire is gone through. */
export type Run = { name: string; hand: Hand; viewport: { width: number; height: number } };

export const runs = {
  mouse: { name: 'Maus, 1280 × 900', hand: pointer, viewport: { width: 1280, height: 900 } },
  keys: { name: 'Tastatur, 1280 × 900', hand: keyboard, viewport: { width: 1280, height: 900 } },
  touch: { name: 'Finger, 360 × 740', hand: pointer, viewport: { width: 360, height: 740 } },
} as const satisfies Record<string, Run>;

export type Measured = { effort: Effort; perScreen: readonly ScreenCost[]; differences: string[] };

const onward = ['Alles in Ordnung, weiter', 'Ergebnis ansehen', 'Weiter'];

/** From a check of the answers to what comes after it. */
async function leaveCheck(visit: Visit): Promise<void> {
  for (const name of onward) {
    if (await visit.isThere({ role: 'button', name })) return visit.turn({ role: 'button', name });
  }
  throw new Error(`Geht hier nicht weiter: ${await visit.heading()}`);
}

/** The answers as this browser keeps them, of the one assessment there is. */
const storedAnswers = (page: Page): Promise<Answers> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('betriebskompass'));
    const [record] = await done(database.transaction('documents').objectStore('documents').getAll());
    database.close();
    return record.answers;
  });

/** Waits until everything is stored, at most some seconds. */
async function differencesStored(page: Page, wanted: Reading): Promise<string[]> {
  for (let wait = 0; wait < 50; wait += 1) {
    if (differences(wanted, await storedAnswers(page)).length === 0) return [];
    await page.waitForTimeout(100);
  }
  return differences(wanted, await storedAnswers(page));
}

/**
 * Lets the person answer everything, from the first question to the result.
 * @param page in a fresh browser, of the size of the run
 * @throws Error if a screen cannot be answered as a person would
 */
export async function measure(
  page: Page,
  { hand, viewport }: Run,
  site: string,
  wanted: Reading,
): Promise<Measured> {
  await page.setViewportSize(viewport);
  await page.goto(`${site}/fragen/`);
  await page.getByRole('button', { name: 'Einschätzung beginnen' }).click();
  await page.waitForURL(/#\/fragen\//);
  const visit = new Visit(page, hand);
  await visit.arrive();
  for (let screen = 0; screen < 300 && !isResult(page.url()); screen += 1) {
    if (/#\/pruefen/.test(page.url())) await leaveCheck(visit);
    else await answerScreen(visit, wanted);
  }
  return {
    effort: { ...visit.effort, entries: entriesIn(wanted) },
    perScreen: visit.perScreen,
    differences: await differencesStored(page, wanted),
  };
}
