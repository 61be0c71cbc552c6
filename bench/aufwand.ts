/**
 * How much work the questionnaire is: a person that follows a script answers it for a municipality with 17 Bausteine.
 * Prints counts and estimated minutes for three ways of working, and the goals beside them; needs the built site.
 * Run it with: npm run bench:aufwand -- [--seiten]; ends with 1 if a goal is missed.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { createSiteServer } from '../tools/serve.ts';
import { findTool } from '../tools/systemTools.ts';
import { type Measured, measure, runs } from './aufwand/measure.ts';
import { assumptionsText, goalsText, isReached, screensTable, tableOf } from './aufwand/table.ts';
import { wantedReading } from './aufwand/wanted.ts';

const { values: options } = parseArgs({ options: { seiten: { type: 'boolean', default: false } } });
const wanted = wantedReading();
const server = createSiteServer('dist').listen(0, '127.0.0.1');
await once(server, 'listening');
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: findTool('chromium') ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const measured: [name: string, Measured][] = [];
try {
  for (const run of Object.values(runs)) {
    const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin' });
    measured.push([run.name, await measure(await context.newPage(), run, site, wanted)]);
    await context.close();
  }
} finally {
  await browser.close();
  server.close();
}

console.log(tableOf(measured.map(([name, { effort }]) => [name, effort])));
console.log(`\n${assumptionsText}\n`);
const [[, first] = []] = measured;
if (first) console.log(goalsText(first.effort));
if (options.seiten)
  for (const [name, { perScreen }] of measured) console.log(`\n${name}\n${screensTable(perScreen)}`);
const wrong = measured.flatMap(([name, { differences }]) => differences.map((each) => `${name}: ${each}`));
if (wrong.length > 0) console.error(`\nGespeichert ist etwas anderes:\n${wrong.join('\n')}`);
process.exitCode = wrong.length === 0 && first && isReached(first.effort) ? 0 : 1;
