/**
 * Draws the icons and the preview image in public/ anew from public/favicon.svg and tools/site/social.html.
 * To be run by hand after one of them changed: `node tools/identity.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { icoOf } from './site/ico.ts';
import { findTool } from './systemTools.ts';

const mark = readFileSync('public/favicon.svg', 'utf8');
const petrol = '#17566b';

/** The mark in a square. `ground` fills the square, so that home screens can cut it to any shape. */
async function square(page: Page, size: number, markSize: number, ground?: string): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${ground ?? 'none'}}svg{width:${markSize}px}</style>${mark}`,
  );
  return page.screenshot({ omitBackground: true });
}

const executablePath = findTool('chromium');
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
try {
  const page = await browser.newPage();
  writeFileSync('public/favicon.ico', icoOf(await square(page, 32, 32), 32));
  for (const [file, size] of [
    ['apple-touch-icon', 180],
    ['icon-192', 192],
    ['icon-512', 512],
  ] as const) {
    writeFileSync(`public/${file}.png`, await square(page, size, Math.round(size * 0.8), petrol));
  }
  await page.setViewportSize({ width: 1200, height: 630 });
  await page.goto(pathToFileURL(resolve('tools/site/social.html')).href);
  await page.evaluate('document.fonts.ready');
  writeFileSync('public/social.png', await page.screenshot());
} finally {
  await browser.close();
}
