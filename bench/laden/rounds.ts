/** One round after another over all pages, so that a slow moment of the machine strikes them alike. */
import type { Browser, BrowserContextOptions } from '@playwright/test';
import { ColdPage } from './coldPage.ts';
import type { Measure } from './goals.ts';
import { firstPaint, longestTaskBehind, scriptPerAnswer, usable, usableAfterReading } from './probes.ts';

/** Addresses of the servers; SurveyJS is missing where it could not be installed. */
export type Sites = Readonly<
  Record<'product' | 'static' | 'vanilla' | 'react', string> & { survey?: string }
>;
export type Stored = { address: string; state: NonNullable<BrowserContextOptions['storageState']> };
type Taken = Partial<Record<Measure, number>>;
type Visit = { stored?: Stored['state']; measure: (page: ColdPage) => Promise<Taken> };

const EXAMPLE = 'main a[href*="#/beispiel/"]';
const RESULT = 'nav[aria-label="Seiten des Ergebnisses"] a';

/** Leaves an assessment with its first question on screen in a browser, as somebody does who will come back. */
export async function storeAssessment(browser: Browser, product: string): Promise<Stored> {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto(`${product}/fragen/`);
  while (!(await page.locator('input[type=radio]').first().isVisible()))
    await page.locator('main .button-primary').first().click();
  await page.waitForTimeout(500);
  const stored = { address: page.url(), state: await context.storageState({ indexedDB: true }) };
  await context.close();
  return stored;
}

function visits({ product, survey, ...peers }: Sites, { address, state }: Stored): Visit[] {
  const asking = (site: string, first: Measure, each: Measure) => async (page: ColdPage) => ({
    [first]: await usable(page, site),
    [each]: await scriptPerAnswer(page),
  });
  return [
    { measure: async (page) => ({ staticPaint: await firstPaint(page, peers.static) }) },
    { measure: async (page) => ({ productPaint: await firstPaint(page, `${product}/betriebsmodelle/`) }) },
    { measure: async (page) => ({ vanillaUsable: await usable(page, peers.vanilla) }) },
    { measure: async (page) => ({ productStart: await usableAfterReading(page, product) }) },
    { measure: asking(peers.react, 'reactUsable', 'reactScript') },
    { measure: asking(address, 'productAddress', 'productScript'), stored: state },
    { measure: async (page) => ({ productBegin: await usable(page, `${product}/fragen/#/beginnen`) }) },
    { measure: async (page) => ({ productFirst: await usable(page, `${product}/fragen/`) }) },
    ...(survey ? [{ measure: asking(survey, 'surveyUsable', 'surveyScript') }] : []),
    {
      measure: async (page) => ({
        productResult: await longestTaskBehind(page, { address: product, link: EXAMPLE, sign: RESULT }),
      }),
    },
  ];
}

/** One value for each measure, or none where a page could not be measured; that is said and the rest goes on. */
export async function measureRound(browser: Browser, sites: Sites, stored: Stored): Promise<Taken> {
  const taken: Taken = {};
  for (const visit of visits(sites, stored)) {
    try {
      Object.assign(taken, await ColdPage.lend(browser, visit.stored, visit.measure));
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
    }
  }
  return taken;
}
