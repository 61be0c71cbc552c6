import { expect, it } from 'vitest';
import { whenShown } from '../../src/site/whenShown.ts';

/** A page as the browser has it, made ready ahead or not. */
const pageThat = (prerendering: boolean | undefined) =>
  Object.assign(new EventTarget(), { prerendering }) as unknown as Document;

it('Eine Seite, die der Browser nur bereithält, wartet, bis jemand sie aufschlägt', async () => {
  const page = pageThat(true);
  let isShown = false;
  const shown = whenShown(page).then(() => {
    isShown = true;
  });
  await new Promise((next) => setTimeout(next));
  expect(isShown).toBe(false);
  page.dispatchEvent(new Event('prerenderingchange'));
  await shown;
  expect(isShown).toBe(true);
});

it.each([false, undefined])('Eine aufgeschlagene Seite beginnt sofort (%s)', async (prerendering) => {
  await expect(whenShown(pageThat(prerendering))).resolves.toBeUndefined();
});
