import type { Page } from '@playwright/test';
import { resize } from './resize.ts';

/** Things that are only drawn as a filled area or in a colour of our own, and vanish when the reader sets the colours. */
export async function forcedColorProblems(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    // What is drawn by its background alone, in normal colours.
    for (const element of document.body.querySelectorAll('*')) {
      const { backgroundColor, width } = getComputedStyle(element);
      const isDrawing = element.textContent?.trim() === '' && !element.matches('svg *, input, textarea, img');
      if (isDrawing && backgroundColor !== 'rgba(0, 0, 0, 0)' && width !== '0px')
        element.setAttribute('data-drawn', '');
    }
  });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const found = await page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    const light = (color: string) => {
      const channels = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((text) => Number(text) / 255);
      const [r = 0, g = 0, b = 0] = channels.map((c) =>
        c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: string, b: string) => {
      const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
      return (high + 0.05) / (low + 0.05);
    };
    const isGone = (element: Element) => {
      const { backgroundColor, borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(element);
      const hasBorder = borderTopStyle !== 'none' && borderTopWidth !== '0px';
      return backgroundColor === canvas && !hasBorder && outlineStyle === 'none';
    };
    // What has exactly the colour of the ground is cut out of something on purpose.
    const isFaint = (shape: Element) => {
      const paints = [getComputedStyle(shape).fill, getComputedStyle(shape).stroke].filter(
        (paint) => paint !== 'none',
      );
      return !paints.includes(canvas) && paints.every((paint) => contrast(paint, canvas) < 3);
    };
    const drawn = [...document.querySelectorAll('[data-drawn]')].filter(
      (e) => e.checkVisibility() && isGone(e),
    );
    const shapes = [
      ...document.querySelectorAll('svg :is(path, circle, rect, line, polyline, polygon)'),
    ].filter((e) => e.checkVisibility() && isFaint(e));
    return [...drawn, ...shapes].map(
      (element) => `Kontrastmodus: verschwindet: ${element.outerHTML.slice(0, 120)}`,
    );
  });
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  return found;
}

/** Movement although the reader asked for none. */
export async function motionProblems(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found = await page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map((element) => `Bewegung: ${element.outerHTML.slice(0, 120)}`),
  );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  return found;
}

/**
 * What is wrong on paper: navigation and buttons, closed disclosures that stay closed, text that is only readable on
 * a filled area (browsers leave areas out), content wider than the sheet.
 */
export async function printProblems(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = false;
  });
  await resize(page, 700, 1000);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const found = await page.evaluate(() => {
    const content = document.querySelector('main') ?? document.body;
    const visible = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility());
    // Explained words and the names of rows are text as well as buttons.
    const controls =
      ':is(header, footer) nav, :is(header, footer) nav a, .skip-link, .button, button, input[type=file]';
    const onPaper = visible(`:is(${controls}):not(.term, .row-list *)`).map(
      (element) => `Druck: gehört nicht aufs Papier: ${element.outerHTML.slice(0, 120)}`,
    );
    const closed = [...content.querySelectorAll('details > :not(summary)')]
      .filter(
        (element) =>
          !element.checkVisibility({ contentVisibilityAuto: true }) && !element.closest('.no-print'),
      )
      .map((element) => `Druck: bleibt zugeklappt: ${element.outerHTML.slice(0, 120)}`);
    const brightness = (color: string) =>
      (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, text) => sum + Number(text), 0) / 3;
    const pale = [...content.querySelectorAll('*')]
      .filter((element) => element.checkVisibility())
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      )
      .filter(
        (element) =>
          !element.closest('.visually-hidden') && brightness(getComputedStyle(element).color) > 140,
      )
      .map((element) => `Druck: zu blass ohne Fläche: ${element.outerHTML.slice(0, 120)}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...onPaper,
      ...closed,
      ...pale,
      ...(scrollWidth > clientWidth ? ['Druck: breiter als das Blatt'] : []),
    ];
  });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  return found;
}
