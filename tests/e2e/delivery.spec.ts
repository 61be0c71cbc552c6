import type { Page, Request } from '@playwright/test';
import { pages } from './addresses.ts';
import { expect, test } from './fixture.ts';

/** Addresses that the page on screen asks the browser to fetch ahead. */
const aheadOf = (page: Page): Promise<string[]> =>
  page
    .locator('link[rel=prefetch]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));

const pathOf = (request: Request) => new URL(request.url()).pathname;

/** Everything a page may have left behind in the browser. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: localStorage.length,
    session: sessionStorage.length,
    caches: await caches.keys(),
    cookies: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

test('Informationsseiten: eigener Titel, höchstens drei Anfragen außer der Schrift, nichts gespeichert', async ({
  page,
  context,
}) => {
  const titles: string[] = [];
  for (const path of [...pages, '/fragen/', '/erstgespraech/']) {
    const asked: string[] = [];
    const note = (request: Request) => {
      if (request.resourceType() !== 'font') asked.push(pathOf(request));
    };
    page.on('request', note);
    await page.goto(path, { waitUntil: 'networkidle' });
    page.off('request', note);
    const ahead = await aheadOf(page);
    const requests = asked.filter((address) => !ahead.includes(address));
    titles.push(await page.title());
    if (!pages.includes(path)) continue;
    expect.soft(requests.length, `${path}: ${requests}`).toBeLessThanOrEqual(3);
    expect.soft(await stored(page), path).toEqual({
      databases: [],
      local: 0,
      session: 0,
      caches: [],
      cookies: '',
      workers: 0,
    });
  }
  expect(await context.cookies()).toEqual([]);
  expect(new Set(titles).size).toBe(titles.length);
});

test('Startseite: der Fragebogen kommt hinter allem anderen im Voraus und wird dann nicht noch einmal geholt', async ({
  page,
  context,
}) => {
  const priorities = new Map<string, string>();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  network.on('Network.requestWillBeSent', ({ request }) => {
    priorities.set(new URL(request.url).pathname, request.initialPriority);
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  const ahead = await aheadOf(page);
  expect(ahead).toContain('/fragen/');
  expect(ahead.map((path) => [path, priorities.get(path)])).toEqual(ahead.map((path) => [path, 'VeryLow']));
  await page.getByRole('link', { name: 'Selbsteinschätzung beginnen' }).first().click();
  await page.getByRole('link', { name: 'Einschätzung beginnen' }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  const fetched = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ transferSize, initiatorType }) => transferSize > 0 && initiatorType !== 'other')
      .map(({ name }) => new URL(name).pathname),
  );
  expect(fetched.filter((path) => ahead.includes(path))).toEqual([]);
});

test('Andere Seiten holen vom Fragebogen nichts, bevor jemand danach greift', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(pathOf(request)));
  await page.goto('/bindung/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /^\/(beginnen|fragen)\/|\.js$/.test(path))).toEqual([]);
});

test('Was die erste Frage braucht, nennt schon die Seite: ohne alles Übrige lässt sie sich beantworten', async ({
  page,
}) => {
  const html = await (await page.request.get('/fragen/')).text();
  // Whatever the page does not name never arrives.
  await page.route('**/assets/**', async (route) => {
    if (html.includes(pathOf(route.request()))) await route.continue();
  });
  await page.goto('/fragen/#/beginnen', { waitUntil: 'commit' });
  await page.getByRole('radio').first().check();
  await expect(page.getByText(/^Gespeichert um/)).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test.describe('ohne JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('ist jede Informationsseite vollständig', async ({ page }) => {
    for (const path of pages) {
      await page.goto(path);
      await expect.soft(page.locator('h1'), path).toHaveCount(1);
      expect.soft((await page.locator('main').innerText()).length, path).toBeGreaterThan(100);
      await expect.soft(page.locator('noscript'), path).toHaveCount(0);
    }
  });

  test('öffnen sich Menü und Antworten, und die Adresse einer Antwort öffnet sie', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/fragen-und-antworten/');
    const menu = page.getByRole('navigation', { name: 'Seiten', exact: true });
    await expect(menu.getByRole('link')).toHaveCount(0);
    await page.getByText('Menü', { exact: true }).click();
    await expect(menu.getByRole('link', { name: 'Kontakt' })).toBeVisible();
    const answer = page.locator('#vergabe');
    await expect(answer).toBeHidden();
    await page.getByRole('link', { name: 'Was gilt bei der Vergabe?' }).click();
    await expect(answer).toBeVisible();
  });

  test('sagen Fragebogen und Formular, was ihnen fehlt, und führen weiter', async ({ page }) => {
    for (const path of ['/fragen/', '/erstgespraech/']) {
      await page.goto(path);
      await expect(page.locator('noscript p').first()).toContainText('JavaScript');
      await expect(page.locator('noscript a[href]')).toBeVisible();
    }
  });
});
