import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const ibmSource = readFileSync(fileURLToPath(import.meta.resolve('accessibility-checker-engine')), 'utf8');

/** What the IBM engine takes for a failure although it is none: rule, elements, and why. */
const notFailures: { rule: string; elements: string; because: string }[] = [
  {
    rule: 'aria_content_in_landmark',
    elements: '.skip-link',
    because: 'It stands before all landmarks on purpose: it is what jumps over them.',
  },
  {
    rule: 'table_caption_empty',
    elements: 'caption:has(> .visually-hidden)',
    because: 'The caption is read aloud; only the eye has the heading above the table instead.',
  },
];

/** Opens every disclosure, so that hidden content is looked at too. */
export const openDisclosures = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Every violation axe finds, and everything it could not decide, one line each. */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof import('axe-core') };
    const result = await engine.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    const lines = (kind: string, found: typeof result.violations) =>
      found.flatMap(({ id, nodes }) => nodes.map((node) => `axe ${kind} ${id}: ${node.html.slice(0, 160)}`));
    return [...lines('Verstoß', result.violations), ...lines('ungeklärt', result.incomplete)];
  });
}

type IbmResult = { ruleId: string; value: [string, string]; message: string; snippet: string; node?: Node };
type IbmEngine = {
  Checker: new () => { check: (root: Document, policies: string[]) => Promise<{ results: IbmResult[] }> };
};

/** Every failure the IBM Equal Access engine finds, one line each, without those that are none. */
export async function ibmProblems(page: Page): Promise<string[]> {
  await page.evaluate(ibmSource);
  return page.evaluate(async (exceptions) => {
    const { ace } = window as unknown as { ace: IbmEngine };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    const isException = ({ ruleId, node }: IbmResult) =>
      exceptions.some(
        ({ rule, elements }) => rule === ruleId && node instanceof Element && node.matches(elements),
      );
    return results
      .filter((result) => result.value[1] === 'FAIL' && !isException(result))
      .map(({ ruleId, message, snippet }) => `IBM ${ruleId}: ${message}: ${snippet.slice(0, 160)}`);
  }, notFailures);
}

/** What both engines find on the page as it is shown, with all disclosures open and no pointer on anything. */
export async function engineProblems(page: Page): Promise<string[]> {
  await page.mouse.move(0, 0);
  await openDisclosures(page);
  return [...(await axeProblems(page)), ...(await ibmProblems(page))];
}
