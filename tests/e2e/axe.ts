import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * Runs axe on the whole page and returns every violation and everything it could not decide, one line each.
 * Disclosures are opened first, so that hidden content is looked at too.
 */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof import('axe-core') };
    const result = await engine.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    const lines = (kind: string, found: typeof result.violations) =>
      found.flatMap(({ id, nodes }) => nodes.map((node) => `${kind} ${id}: ${node.html.slice(0, 160)}`));
    return [...lines('Verstoß', result.violations), ...lines('ungeklärt', result.incomplete)];
  });
}
