import type { Locator, Page } from '@playwright/test';
import type { Control } from './control.ts';
import type { Effort } from './effort.ts';
import { arrowSteps, distanceTo, focusFrom } from './inPage.ts';

/** How somebody operates a page; what it costs goes into the tally. */
export type Hand = {
  press: (page: Page, control: Control, tally: Effort) => Promise<void>;
  /** Whether the way back to the top of a long table is as short as any other. */
  reachesAll: boolean;
};

/** The name of a group; questions that share a page carry their number. */
const named = (name: string): RegExp =>
  new RegExp(`^(?:\\d+\\. )?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

/** The one element that a person would take for this control. */
export function find(page: Page, { role, name, within }: Control): Locator {
  const main = page.getByRole('main');
  const scope =
    within === undefined
      ? main
      : main
          .getByRole('group', { name: named(within) })
          .or(main.getByRole('radiogroup', { name: named(within) }));
  if (role === 'disclosure') return scope.locator('summary').filter({ hasText: name });
  return scope.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name });
}

/** How much of the window one turn of the wheel moves: some lines stay in sight. */
const TURN = 0.8;

/** Brings a control into view, one height of the window after the other. */
async function lookFor(page: Page, target: Locator, tally: Effort): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) {
    const distance = await target.evaluate(distanceTo);
    if (distance === 0) return;
    tally.scrolls += 1;
    const before = await page.evaluate(() => window.scrollY);
    await page.evaluate(
      ([share, sign]) =>
        window.scrollBy({ top: window.innerHeight * (share ?? 1) * (sign ?? 1), behavior: 'instant' }),
      [TURN, Math.sign(distance)],
    );
    // At the end of the page: the rest is closer than one turn.
    if ((await page.evaluate(() => window.scrollY)) === before) return;
  }
  throw new Error(`Nicht in Sicht zu bringen: ${await target.innerText()}`);
}

async function expectChosen(target: Locator, { role, name }: Control, before: boolean): Promise<void> {
  if (role !== 'radio' && role !== 'checkbox') return;
  const wanted = role === 'radio' || !before;
  if ((await target.isChecked()) !== wanted) throw new Error(`Ohne Wirkung: ${name}`);
}

const isChecked = async (target: Locator, { role }: Control): Promise<boolean> =>
  role === 'checkbox' && (await target.isChecked());

// Every press lands in the middle of what is seen.
const pressByPointer: Hand['press'] = async (page, control, tally) => {
  const target = find(page, control);
  await target.waitFor();
  await lookFor(page, target, tally);
  const before = await isChecked(target, control);
  const box = await target.boundingBox();
  if (!box) throw new Error(`Nicht zu sehen: ${control.name}`);
  tally.clicks += 1;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expectChosen(target, control, before);
};

/** With mouse or finger. */
export const pointer: Hand = { press: pressByPointer, reachesAll: true };

/** Moves the focus with the Tab key, backwards where the control lies behind. */
async function tabTo(target: Locator, stroke: (key: string) => Promise<void>): Promise<void> {
  for (let step = 0; step < 400; step += 1) {
    const focus = await target.evaluate(focusFrom);
    if (focus === 'here') return;
    await stroke(focus === 'before' ? 'Tab' : 'Shift+Tab');
  }
  throw new Error('Mit der Tabulatortaste nicht erreichbar.');
}

// Enter also sends a form from any of its boxes.
const pressByKeys: Hand['press'] = async (page, control, tally) => {
  const target = find(page, control);
  await target.waitFor();
  const stroke = async (key: string) => {
    tally.keys += 1;
    await page.keyboard.press(key);
  };
  if ((await target.evaluate(distanceTo)) !== 0) tally.scrolls += 1;
  const isForm = await page.evaluate(() => document.activeElement?.matches('main form input') ?? false);
  if (isForm && (await target.getAttribute('type')) === 'submit') return stroke('Enter');
  const before = await isChecked(target, control);
  await tabTo(target, stroke);
  if (control.role === 'radio') {
    const steps = await target.evaluate(arrowSteps);
    for (let step = 0; step < Math.abs(steps); step += 1) await stroke(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    if (!(await target.isChecked())) await stroke('Space');
  } else await stroke(control.role === 'link' ? 'Enter' : 'Space');
  await expectChosen(target, control, before);
};

/** With keys alone: Tab, space bar, arrows and Enter. */
export const keyboard: Hand = { press: pressByKeys, reachesAll: false };
