import { expect, type Page } from '@playwright/test';

/** How a person operates the page: by keyboard alone, or by pointing. */
export type Hand = {
  /** Ticks or chooses the control with this id. */
  choose: (page: Page, id: string) => Promise<void>;
  fill: (page: Page, id: string, text: string) => Promise<void>;
  press: (page: Page, name: string) => Promise<void>;
};

/** Moves the focus with the Tab key until it is on the wanted element. Fails if it cannot be reached. */
async function tabTo(page: Page, selector: string, name?: string): Promise<void> {
  const isThere = () =>
    page.evaluate(
      ([wanted, words]) => {
        const active = document.activeElement;
        if (!active?.matches(wanted ?? '')) return false;
        return words === undefined || active.textContent?.trim() === words;
      },
      [selector, name] as const,
    );
  for (let step = 0; step < 150; step += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Mit der Tabulatortaste nicht erreichbar: ${name ?? selector}`);
}

const cssId = (id: string) => `[id="${id}"]`;

export const keyboard: Hand = {
  async choose(page, id) {
    const input = page.locator(cssId(id));
    const group = await input.getAttribute('name');
    const isRadio = (await input.getAttribute('type')) === 'radio';
    if (!isRadio) {
      await tabTo(page, cssId(id));
      await page.keyboard.press('Space');
      return;
    }
    await tabTo(page, `input[type=radio][name="${group}"]`);
    if (!(await page.locator(`input[type=radio][name="${group}"]:checked`).count()))
      await page.keyboard.press('Space');
    for (let step = 0; step < 20 && !(await input.isChecked()); step += 1)
      await page.keyboard.press('ArrowDown');
  },
  async fill(page, id, text) {
    await tabTo(page, cssId(id));
    await page.keyboard.type(text);
  },
  async press(page, name) {
    await tabTo(page, 'button, a', name);
    await page.keyboard.press('Enter');
  },
};

export const pointer: Hand = {
  choose: (page, id) => page.locator(`label[for="${id}"]`).click(),
  fill: (page, id, text) => page.locator(cssId(id)).fill(text),
  press: (page, name) =>
    page
      .getByRole('button', { name, exact: true })
      .or(page.getByRole('link', { name, exact: true }))
      .first()
      .click(),
};

/** A choice on screen: id of the input and the words of its label. */
export type Shown = { id: string; label: string; type: string; name: string };

/** The choices of the question on screen. */
export const choicesOn = (page: Page): Promise<Shown[]> =>
  page.locator('main form fieldset input:is([type=radio], [type=checkbox])').evaluateAll((inputs) =>
    inputs.map((input) => ({
      id: input.id,
      label: document.querySelector(`label[for="${input.id}"]`)?.textContent?.trim() ?? '',
      type: input.getAttribute('type') ?? '',
      name: input.getAttribute('name') ?? '',
    })),
  );

/** What the screen is about, as one text; changes with every step. */
export const stepOf = async (page: Page): Promise<string> => {
  const parts = await page.locator('main :is(h1, legend), main .caption').allTextContents();
  return [page.url(), ...parts].join(' | ');
};

/** Waits until the screen has changed. */
export const waitForNext = async (page: Page, before: string): Promise<void> => {
  await expect.poll(() => stepOf(page), { timeout: 15_000 }).not.toBe(before);
};

/** Which of the shown choices to take. */
export type Choose = (choices: Shown[], step: string) => Shown[];

const reasonWanted = 'Trifft nicht zu, weil …';
const reason = 'Das gibt es bei uns nicht.';

/** „Trifft nicht zu“ wants a reason, which stands in its place wherever answers are shown. */
async function giveReason(page: Page, hand: Hand, given: string[]): Promise<string[]> {
  const at = given.indexOf(reasonWanted);
  if (at < 0) return [];
  given.splice(at, 1);
  const field = page.getByRole('textbox', { name: 'Warum trifft das nicht zu?' });
  await hand.fill(page, (await field.getAttribute('id')) ?? '', reason);
  return [`Trifft nicht zu: ${reason}`];
}

/**
 * Answers the question on screen and goes on.
 * @returns the words of everything chosen or written
 */
export async function answerQuestion(page: Page, hand: Hand, choose: Choose): Promise<string[]> {
  const before = await stepOf(page);
  const given: string[] = [];
  const done = new Set<string>();
  const numberField = page.locator('main form fieldset input[inputmode=decimal]').first();
  const textField = page.locator('main form fieldset textarea').first();
  if (await numberField.count()) {
    const chosen = choose(await choicesOn(page), before);
    const unknown = chosen.find(({ label }) => label === 'Weiß ich nicht');
    if (unknown) await hand.choose(page, unknown.id);
    else await hand.fill(page, (await numberField.getAttribute('id')) ?? '', '4');
    given.push(unknown ? unknown.label : '4');
  } else if (await textField.count()) {
    await hand.fill(page, (await textField.getAttribute('id')) ?? '', 'Bitte vor der Sitzung lesen');
    given.push('Bitte vor der Sitzung lesen');
  } else {
    // A choice may open a further group (lead, in writing); answer every group once.
    for (let round = 0; round < 4; round += 1) {
      const groups = Map.groupBy(await choicesOn(page), ({ name }) => name);
      const open = [...groups].find(([name]) => !done.has(name) && !name.endsWith('uebernehmen'));
      if (!open) break;
      done.add(open[0]);
      for (const chosen of choose(open[1], before)) {
        await hand.choose(page, chosen.id);
        given.push(chosen.label);
      }
    }
    given.push(...(await giveReason(page, hand, given)));
  }
  await hand.press(page, 'Weiter');
  await waitForNext(page, before);
  return given;
}

/**
 * Walks from the question on screen to the check of all answers; `onScreen` may look at every screen on the way.
 * @returns all words given on the way
 */
export async function answerAll(
  page: Page,
  hand: Hand,
  choose: Choose,
  onScreen: () => Promise<void> = async () => {},
): Promise<string[]> {
  const given: string[] = [];
  for (let step = 0; step < 400; step += 1) {
    const before = await stepOf(page);
    await onScreen();
    if (await page.locator('main form fieldset').count()) {
      given.push(...(await answerQuestion(page, hand, choose)));
      continue;
    }
    const next = page.getByRole('button', { name: /^(Weiter|Alles in Ordnung, weiter)$/ });
    if (!(await next.count())) return given;
    await hand.press(page, (await next.first().textContent())?.trim() ?? '');
    await waitForNext(page, before);
  }
  throw new Error('Der Fragebogen nimmt kein Ende.');
}

/** From the last question to the result: over the check of all answers, where something wants to be looked at again. */
export async function toResult(page: Page, hand: Hand): Promise<void> {
  const isChecking = /#\/pruefen/.test(page.url());
  if (isChecking) await hand.press(page, 'Ergebnis ansehen');
  await expect(page).toHaveURL(/#\/ergebnis\//);
}

/** Begins a new assessment from the start page. */
export async function begin(page: Page, hand: Hand, title: string): Promise<void> {
  await page.goto('/');
  await hand.press(page, 'Selbsteinschätzung beginnen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie ist Ihre IT heute aufgestellt?');
  await hand.press(page, 'Weitermachen');
  await hand.fill(page, 'kommune', title);
  await hand.press(page, 'Einschätzung beginnen');
  await expect(page.locator('main form fieldset').first()).toBeVisible();
}
