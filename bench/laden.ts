/**
 * How long somebody waits: the built product beside pages that ask the same, on a slow computer and a slow line.
 * Prints median and minimum of the rounds and ratios paired within each; needs a quiet machine and the built site.
 * Run it with: npm run bench:laden -- [--runden 5] [--json FILE]; ends with 1 if a goal is missed.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { loadQuestionnaire } from '../tools/questionnaires/load.ts';
import { createSiteServer } from '../tools/serve.ts';
import { findTool } from '../tools/systemTools.ts';
import { buildPeer, peerQuestions, writeStaticPeer } from './laden/buildPeers.ts';
import { conditions } from './laden/coldPage.ts';
import { goals, type Measure, measures } from './laden/goals.ts';
import { measureRound, type Sites, storeAssessment } from './laden/rounds.ts';
import { rowOf, tableOf } from './laden/table.ts';

const { values: options } = parseArgs({
  options: { runden: { type: 'string', default: '5' }, json: { type: 'string' } },
});
const rounds = Number(options.runden);
const here = import.meta.dirname;
const folderOf = (peer: string) => join(here, 'dist', peer);

/** SurveyJS is needed here only, so it is installed here only. */
function hasSurvey(): boolean {
  const isThere = () => existsSync(join(here, 'node_modules/survey-react-ui'));
  if (!isThere()) spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
  if (!isThere()) console.log('SurveyJS ließ sich nicht installieren und fehlt im Vergleich.\n');
  return isThere();
}

const servers: Server[] = [];
async function serve(folder: string): Promise<string> {
  const server = createSiteServer(folder).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function serveAll(): Promise<Sites> {
  const questions = peerQuestions(loadQuestionnaire('questionnaires', 'gesamtbetrachtung'));
  const peer = async (name: string, entry: string) => {
    await buildPeer(entry, folderOf(name), questions);
    return serve(folderOf(name));
  };
  writeStaticPeer(folderOf('static'), questions);
  return {
    product: await serve('dist'),
    static: await serve(folderOf('static')),
    vanilla: await peer('vanilla', 'vanilla.ts'),
    react: await peer('react', 'react.tsx'),
    ...(hasSurvey() ? { survey: await peer('surveyjs', 'surveyjs.tsx') } : {}),
  };
}

const sites = await serveAll();
const browser = await chromium.launch({
  executablePath: findTool('chromium') ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const values: Partial<Record<Measure, number[]>> = {};
try {
  const stored = await storeAssessment(browser, sites.product);
  console.log(
    `Rechner ${conditions.cpuSlowdown}-fach verlangsamt, 1,6 Mbit/s, ${conditions.network.latency} ms je Anfrage, leerer Zwischenspeicher.\n` +
      `Runden: ${rounds}. Median und in Klammern Minimum; das Verhältnis ist der Median der Verhältnisse je Runde.\n` +
      'Ohne gespeicherte Einschätzung ist die Adresse der ersten Frage /fragen/#/beginnen. Aufgaben unter 50 ms zählen 0.\n',
  );
  // The first round fills the servers' memory and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const taken = await measureRound(browser, sites, stored);
    if (round === 0) continue;
    for (const measure of measures)
      values[measure] = [...(values[measure] ?? []), taken[measure] ?? Number.NaN];
  }
} finally {
  await browser.close();
  for (const server of servers) server.close();
}

const rows = goals
  .filter(({ against }) => sites.survey || against?.measure !== 'surveyUsable')
  .map((goal) => rowOf(goal, values));
console.log(tableOf(rows));
if (options.json) writeFileSync(options.json, `${JSON.stringify({ conditions, values, rows }, null, 2)}\n`);
process.exitCode = rows.every(({ isReached }) => isReached) ? 0 : 1;
