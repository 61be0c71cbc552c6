/** The programs of the operating system that tests need. One list, one way to find or install them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

type SystemTool = {
  /** Names to look for on the PATH, best first. */
  commands: string[];
  /** Usual places outside the PATH. */
  places?: string[];
  /** Environment variable that overrides the search. */
  variable?: string;
  /** Debian package. */
  apt: string;
  label: string;
};

const systemTools = {
  chromium: {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    variable: 'E2E_BROWSER',
    apt: 'chromium',
    label: 'Chromium, Chrome oder Edge (Umgebungsvariable E2E_BROWSER)',
  },
  pdftotext: { commands: ['pdftotext'], apt: 'poppler-utils', label: 'pdftotext aus poppler-utils' },
  hunspell: { commands: ['hunspell'], apt: 'hunspell', label: 'hunspell' },
  germanDictionary: {
    commands: [],
    places: [
      '/usr/share/hunspell/de_DE.dic',
      '/Library/Spelling/de_DE.dic',
      join(homedir(), 'Library/Spelling/de_DE.dic'),
    ],
    apt: 'hunspell-de-de',
    label: 'das deutsche Wörterbuch hunspell-de-de (de_DE.dic)',
  },
  java: {
    commands: ['java'],
    apt: 'default-jre-headless',
    label: 'Java ab Version 17 (default-jre-headless)',
  },
} satisfies Record<string, SystemTool>;

export type SystemToolName = keyof typeof systemTools;

/** Path of an installed tool, or undefined. */
export function findTool(name: SystemToolName): string | undefined {
  const tool: SystemTool = systemTools[name];
  const named = tool.variable ? process.env[tool.variable] : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = tool.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...(named ? [named] : []), ...onPath, ...(tool.places ?? [])].find((path) => existsSync(path));
}

const apt = (...words: string[]) =>
  spawnSync('apt-get', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

function install(packages: string[]): void {
  console.log(`Es fehlen Programme für die Tests; installiert wird: ${packages.join(', ')} …`);
  const words = ['install', '-y', '--no-install-recommends', ...packages];
  if (!apt(...words)) {
    apt('update');
    apt(...words);
  }
}

const canInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Makes sure that all system tools are there: finds them, or as root installs them through apt.
 * @throws Error naming what is missing; tests never skip silently
 */
export function ensureSystemTools(): void {
  const missing = () => (Object.keys(systemTools) as SystemToolName[]).filter((name) => !findTool(name));
  if (missing().length > 0 && canInstall()) install(missing().map((name) => systemTools[name].apt));
  const still = missing();
  if (still.length > 0) {
    const labels = still.map((name) => systemTools[name].label).join('; ');
    throw new Error(
      `Für die Tests fehlt: ${labels}. Bitte installieren Sie das Fehlende und starten Sie erneut.`,
    );
  }
}

/** Output of a tool that reads `input`, as text. @throws if the tool is missing or fails */
export function pipeTool(name: SystemToolName, input: string, ...words: string[]): string {
  const path = findTool(name);
  if (!path) throw new Error(`Es fehlt: ${systemTools[name].label}.`);
  return execFileSync(path, words, { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

/** Output of a tool as text. @throws if the tool is missing or fails */
export const runTool = (name: SystemToolName, ...words: string[]): string => pipeTool(name, '', ...words);
