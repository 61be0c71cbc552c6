/** What is measured on a page. Times in milliseconds. */
import { type ColdPage, now, pause } from './coldPage.ts';
import type { Found } from './inPage.ts';

/** The way forward: the product and the own peers share a class, SurveyJS has its own. */
const FORWARD = 'main .button-primary, form .button-primary, .sd-navigation__next-btn';
/** Leaves a question of the product for later. */
const LATER = 'form .actions .button-plain';
/** So long a page is left alone after a click, for work that it puts off. */
const REST = 300;
/** So long it is left alone at first: what it fetches ahead is no part of an answer. */
const SETTLING = 2500;
/** So long a page is read before it is left. */
const READING = 3000;
/** So long something is waited for that may not come. */
const PATIENCE = 2000;
/** At least so many answers are counted. */
const ANSWERS = 10;

/** Goes on, if need be over several screens, until a choice can be made, and makes it. */
async function untilChosen(page: ColdPage, left?: string): Promise<number> {
  const found = await page.find({ radio: true, selectors: [FORWARD], besides: left });
  await page.click(found);
  if (!found.isRadio) return untilChosen(page, found.step);
  for (let tries = 0; tries < 100; tries += 1) {
    const chosenAt = await page.chosen(500);
    if (chosenAt !== undefined) return chosenAt;
    await page.click(found);
  }
  throw new Error('Die erste Frage nimmt keine Antwort an.');
}

/** From the request for an address until the first question has taken an answer. */
export async function usable(page: ColdPage, address: string): Promise<number> {
  const asked = await page.open(address);
  return (await untilChosen(page)) - asked;
}

/** Reads a page before it clicks: by then the texts have their place. @returns when it clicked, and what it left */
async function follow(page: ColdPage, address: string, selector: string) {
  await page.open(address);
  await page.firstPaint();
  await pause(READING);
  const link = await page.find({ selectors: [selector] });
  const clicked = now();
  await page.click(link);
  return { clicked, left: link.step };
}

/** From the first click on a page that has been read until the first question has taken an answer. */
export async function usableAfterReading(page: ColdPage, address: string): Promise<number> {
  const { clicked, left } = await follow(page, address, FORWARD);
  return (await untilChosen(page, left)) - clicked;
}

/** Script time of one click and what follows from it. */
async function costOf(page: ColdPage, click: { x: number; y: number }): Promise<number> {
  const before = await page.scriptTime();
  await page.click(click);
  await pause(REST);
  return (await page.scriptTime()) - before;
}

/** Script time of choosing on a page until nothing is left to choose, and how many answers that made. */
async function costOfChoosing(page: ColdPage, first: Found): Promise<{ cost: number; answers: number }> {
  let cost = 0;
  let answers = 0;
  for (let next: Found | undefined = first; next?.isRadio; answers += 1) {
    await pause(REST);
    cost += await costOf(page, next);
    next = await page.seek({ radio: true, selectors: [FORWARD] }, PATIENCE);
  }
  return { cost, answers };
}

/**
 * Script time of one answer: of choosing, and its share of going on from the page. The first page is on screen and is
 * left for later; so are pages that want something else than choices, and their cost is not counted.
 */
export async function scriptPerAnswer(page: ColdPage): Promise<number> {
  const wanted = { radio: true, selectors: [LATER, FORWARD] };
  const total = { cost: 0, answers: 0 };
  const first = await page.find({ selectors: [LATER, FORWARD] });
  await page.click(first);
  await pause(SETTLING);
  let left = first.step;
  while (total.answers < ANSWERS) {
    const found = await page.find({ ...wanted, besides: left });
    left = found.step;
    if (!found.isRadio) {
      await page.click(found);
      continue;
    }
    const { cost, answers } = await costOfChoosing(page, found);
    const goingOn = await costOf(page, await page.find({ selectors: [FORWARD] }));
    if (!(await page.seek({ ...wanted, besides: left }, PATIENCE))) {
      await page.click(await page.find({ selectors: [LATER] }));
      continue;
    }
    total.cost += cost + goingOn;
    total.answers += answers;
  }
  return total.cost / total.answers;
}

/** The longest task of the main thread behind a link, until the page there shows something and has come to rest. */
export async function longestTaskBehind(
  page: ColdPage,
  { address, link, sign }: { address: string; link: string; sign: string },
): Promise<number> {
  await follow(page, address, link);
  await page.find({ selectors: [sign] });
  await pause(1500);
  return page.longestTask();
}

export async function firstPaint(page: ColdPage, address: string): Promise<number> {
  await page.open(address);
  return page.firstPaint();
}
