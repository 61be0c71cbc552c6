/** A page as somebody with a slow computer and a slow line gets it for the first time, driven by the mouse alone. */
import type { Browser, BrowserContextOptions, CDPSession, Page } from '@playwright/test';
import { type Found, installProbe, type Wanted } from './inPage.ts';

/** What is emulated: „Slow 4G“ of Chromium's developer tools. The latency is that of every single request. */
export const conditions = {
  cpuSlowdown: 4,
  network: { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
} as const;

const PATIENCE = 30_000;

/** Time of the day in milliseconds with fractions, as pages count it too. */
export const now = (): number => performance.timeOrigin + performance.now();
export const pause = (milliseconds: number) => new Promise((end) => setTimeout(end, milliseconds));

export class ColdPage {
  readonly #page: Page;
  readonly #devtools: CDPSession;

  private constructor(page: Page, devtools: CDPSession) {
    this.#page = page;
    this.#devtools = devtools;
  }

  /** Lends a page with an empty cache to `work`. */
  static async lend<T>(
    browser: Browser,
    stored: BrowserContextOptions['storageState'],
    work: (page: ColdPage) => Promise<T>,
  ): Promise<T> {
    const context = await browser.newContext({
      locale: 'de-DE',
      viewport: { width: 1280, height: 900 },
      ...(stored === undefined ? {} : { storageState: stored }),
    });
    try {
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Performance.enable');
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', { offline: false, ...conditions.network });
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown });
      await page.addInitScript(installProbe);
      return await work(new ColdPage(page, devtools));
    } finally {
      await context.close();
    }
  }

  /** @returns the time at which the page was asked for */
  async open(address: string): Promise<number> {
    await this.#page.goto(address, { waitUntil: 'commit' });
    return this.#ask('performance.timeOrigin', PATIENCE);
  }

  /** Clicks on a point; nothing waits for the page to be ready for it. */
  async click({ x, y }: Pick<Found, 'x' | 'y'>): Promise<void> {
    const at = { x, y, button: 'left', clickCount: 1 } as const;
    await this.#devtools.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await this.#devtools.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  }

  /** Undefined if nothing wanted shows in time. */
  seek = (wanted: Wanted, patience: number): Promise<Found | undefined> =>
    this.#ask(`probe.find(${JSON.stringify(wanted)}, ${patience})`, patience);

  async find(wanted: Wanted): Promise<Found> {
    const found = await this.seek(wanted, PATIENCE);
    if (!found) throw new Error(`Nichts zum Anklicken auf ${this.#page.url()}: ${JSON.stringify(wanted)}`);
    return found;
  }

  chosen = (patience: number): Promise<number | undefined> =>
    this.#ask(`probe.chosen(${patience})`, patience);
  longestTask = (): Promise<number> => this.#ask('probe.longestTask()', PATIENCE);
  firstPaint = (): Promise<number> => this.#ask(`probe.firstPaint(${PATIENCE})`, PATIENCE);

  /** Milliseconds of JavaScript so far. */
  async scriptTime(): Promise<number> {
    const { metrics } = await this.#devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  }

  /** Asks the page; if another one comes in the middle of this, that one is asked. */
  async #ask<T>(expression: string, patience: number): Promise<T> {
    const end = now() + patience;
    for (;;) {
      try {
        const options = { expression, awaitPromise: true, returnByValue: true };
        const { result, exceptionDetails } = await this.#devtools.send('Runtime.evaluate', options);
        if (!exceptionDetails) return result.value;
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      } catch (error) {
        if (now() > end) throw error;
        await pause(5);
      }
    }
  }
}
