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
  for (let step = 0; step < 400; step += 1) {
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
  // In a table there is a cell around the input, else a label that covers its row.
  choose: (page, id) =>
    page.locator(`label[for="${id}"], label:has(> [id="${id}"]), td.cell:has(> [id="${id}"])`).click(),
  fill: (page, id, text) => page.locator(cssId(id)).fill(text),
  press: (page, name) =>
    page
      .getByRole('button', { name, exact: true })
      .or(page.getByRole('link', { name, exact: true }))
      .first()
      .click(),
};

/** A choice on screen: id of the input and the words of its label; in a table without those of its row. */
export type Shown = { id: string; label: string; type: string; name: string };

/** What belongs together on screen: the choices of one name, or a field and what can be chosen instead. */
type Block = { key: string; field: { id: string; isNumber: boolean } | undefined; choices: Shown[] };

/** What the screen asks, in order; groups of rows are left out where the rows themselves stand there. */
const blocksOn = (page: Page): Promise<Block[]> =>
  page.locator('main form :is(input, textarea)').evaluateAll((all) => {
    const blocks = new Map<string, Block>();
    for (const input of all as HTMLInputElement[]) {
      if (input.closest('details, .group-row')) continue;
      const isChoice = input.type === 'radio' || input.type === 'checkbox';
      if (!isChoice && input.id.endsWith('-grund')) continue;
      const own = input
        .closest('fieldset')
        ?.querySelector<HTMLInputElement>(
          'input[inputmode=decimal], input[type=text], textarea:not([id$="-grund"])',
        );
      const field = own?.closest('details') ? null : own;
      const key = field ? field.id : input.name;
      const block = blocks.get(key) ?? {
        key,
        field: field ? { id: field.id, isNumber: field.inputMode === 'decimal' } : undefined,
        choices: [],
      };
      blocks.set(key, block);
      if (!isChoice) continue;
      const label = (document.querySelector(`label[for="${input.id}"]`) ?? input.closest('label'))
        ?.textContent;
      const words = (label ?? '').replace(/ \(Vorschlag\)$/, '').trim();
      const row = input.closest('.cell') ? words.indexOf(': ') + 2 : 0;
      block.choices.push({ id: input.id, label: words.slice(row), type: input.type, name: input.name });
    }
    return [...blocks.values()];
  });

/** What the screen is about, as one text; changes with every step. */
export const stepOf = async (page: Page): Promise<string> => {
  const parts = await page.locator('main :is(h1, legend), main .caption').allTextContents();
  return [page.url(), ...parts].join(' | ');
};

/** Waits until the screen has changed. */
export const waitForNext = async (page: Page, before: string): Promise<void> => {
  await expect.poll(() => stepOf(page), { timeout: 15_000 }).not.toBe(before);
};

/** Which of the shown choices to take; `key` names the question, or question and row. */
export type Choose = (choices: Shown[], key: string) => Shown[];

const reasonWanted = 'Trifft nicht zu, weil …';
const reason = 'Das gibt es bei uns nicht.';

/** „Trifft nicht zu“ wants a reason, which stands in its place wherever answers are shown. */
async function giveReason(page: Page, hand: Hand, { name }: Shown): Promise<string> {
  await hand.fill(page, `${name}-grund`, reason);
  return `Trifft nicht zu: ${reason}`;
}

async function answerBlock(page: Page, hand: Hand, choose: Choose, block: Block): Promise<string[]> {
  const { key, field, choices } = block;
  const chosen = choose(choices, key);
  if (field?.isNumber) {
    const unknown = chosen.find(({ label }) => label === 'Weiß ich nicht');
    if (unknown) await hand.choose(page, unknown.id);
    else await hand.fill(page, field.id, '4');
    return [unknown ? unknown.label : '4'];
  }
  if (field) {
    // Numbered like its question: no two parts may have the same name.
    const text = `Bitte vor der Sitzung lesen ${/\d*$/.exec(field.id)?.[0] ?? ''}`.trim();
    await hand.fill(page, field.id, text);
    return [text];
  }
  const given: string[] = [];
  for (const choice of chosen) {
    await hand.choose(page, choice.id);
    given.push(choice.label === reasonWanted ? await giveReason(page, hand, choice) : choice.label);
  }
  return given;
}

/**
 * Answers what is on screen and goes on.
 * @returns the words of everything chosen or written
 */
export async function answerQuestion(page: Page, hand: Hand, choose: Choose): Promise<string[]> {
  const before = await stepOf(page);
  const given: string[] = [];
  const done = new Set<string>();
  // A choice may open a further group (lead, in writing); answer every group once.
  for (let round = 0; round < 100; round += 1) {
    const open = (await blocksOn(page)).find(({ key }) => !done.has(key));
    if (!open) break;
    done.add(open.key);
    given.push(...(await answerBlock(page, hand, choose, open)));
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
    if (await page.locator('main form :is(fieldset, table)').count()) {
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
  // Another page is loaded: until it is there, the focus belongs to none.
  await expect(page.locator(cssId('kommune'))).toBeVisible();
  await hand.fill(page, 'kommune', title);
  await hand.press(page, 'Einschätzung beginnen');
  await expect(page.locator('main form fieldset').first()).toBeVisible();
}
