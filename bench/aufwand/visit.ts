import type { Page } from '@playwright/test';
import { type Control, goOn, passVoluntary } from './control.ts';
import type { Effort } from './effort.ts';
import { find, type Hand } from './hand.ts';
import { visibleTexts } from './inPage.ts';

/** What one screen took. */
export type ScreenCost = { heading: string; clicks: number; keys: number; scrolls: number };

/** Another number, such as that of the question or of the minutes left, makes no new text. */
const numberless = (text: string): string => text.replace(/\d+/g, '0').replace(/\bMinute\b/, 'Minuten');

/** A text in what is taken in at once: sentences, and what dashes and dots set apart. */
const phrasesIn = (text: string): string[] => text.split(/(?<=[.?!:])\s+|\s+[–·]\s+/).filter(Boolean);

const wordsIn = (text: string): number => text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Whether an address is that of the result. */
export const isResult = (address: string): boolean => /#\/ergebnis\//.test(address);

/** One person in front of the questionnaire: presses what it is told and keeps count. */
export class Visit {
  readonly effort: Effort = { clicks: 0, keys: 0, screens: 0, words: 0, newWords: 0, scrolls: 0, entries: 0 };
  readonly perScreen: ScreenCost[] = [];
  readonly page: Page;
  readonly hand: Hand;
  readonly #seen = new Set<string>();
  #onScreen = new Set<string>();

  constructor(page: Page, hand: Hand) {
    this.page = page;
    this.hand = hand;
  }

  /** The heading of the screen, as it is read. */
  async heading(): Promise<string> {
    const words = await this.page.getByRole('main').getByRole('heading', { level: 1 }).textContent();
    return (words ?? '').replace(/\s+/g, ' ').trim();
  }

  /** Names of the questions on screen: headings and what groups of inputs are called. */
  async headings(): Promise<string[]> {
    const all = await this.page.getByRole('main').locator('h1, legend h2').allTextContents();
    // Questions that share a page carry their number.
    return all.map((words) =>
      words
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^\d+\. /, ''),
    );
  }

  /** Whether a control is on screen. */
  isThere = (control: Control): Promise<boolean> => find(this.page, control).first().isVisible();

  /** A new screen has come up: counts it and reads it. The result is what the person came for: it is not counted. */
  async arrive(): Promise<void> {
    if (isResult(this.page.url())) return;
    this.effort.screens += 1;
    this.#onScreen = new Set();
    this.perScreen.push({ heading: await this.heading(), clicks: 0, keys: 0, scrolls: 0 });
    await this.read();
  }

  /** Reads what has come up on the screen since it was read last. */
  async read(): Promise<void> {
    const texts = await this.page.getByRole('main').evaluate(visibleTexts, passVoluntary);
    for (const text of texts.map(numberless).flatMap(phrasesIn)) {
      if (this.#onScreen.has(text)) continue;
      this.#onScreen.add(text);
      this.effort.words += wordsIn(text);
      if (this.#seen.has(text)) continue;
      this.#seen.add(text);
      this.effort.newWords += wordsIn(text);
    }
  }

  async press(control: Control): Promise<void> {
    const before = { ...this.effort };
    await this.hand.press(this.page, control, this.effort);
    const cost = this.perScreen.at(-1);
    if (!cost) return;
    cost.clicks += this.effort.clicks - before.clicks;
    cost.keys += this.effort.keys - before.keys;
    cost.scrolls += this.effort.scrolls - before.scrolls;
  }

  async pressAll(controls: readonly Control[]): Promise<void> {
    for (const control of controls) await this.press(control);
  }

  /** Presses what leads to another screen, and waits for it. */
  async turn(control: Control = goOn): Promise<void> {
    await this.read();
    const before = await this.#place();
    await this.press(control);
    for (let wait = 0; wait < 200; wait += 1) {
      if ((await this.#place()) !== before) return this.arrive();
      await this.page.waitForTimeout(25);
    }
    throw new Error(`Geht nicht weiter: ${before}`);
  }

  /** After a press that may lead to another screen by itself. */
  async settle(before: string): Promise<void> {
    await this.page.waitForTimeout(100);
    if ((await this.heading()) !== before) await this.arrive();
  }

  #place = async (): Promise<string> => `${this.page.url()} ${await this.heading().catch(() => '')}`;
}
