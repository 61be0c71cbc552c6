import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { normalizePath, type Plugin, type ViteDevServer } from 'vite';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { pack, packResult } from '../../src/questionnaire/pack.ts';
import { interviewPart, resultPart } from '../../src/questionnaire/parts.ts';
import { withFixedSpaces } from '../wording/typography.ts';
import { compile } from './compile.ts';
import { checkFolder } from './load.ts';
import { formatProblem, type Problem } from './problem.ts';
import type { Bank } from './read.ts';

const pluginName = 'questionnaires';
const registryId = 'virtual:questionnaires';
const examplesId = 'virtual:examples';
const questionnairePrefix = 'virtual:questionnaire/';
const interviewPrefix = 'virtual:interview/';
const resultPrefix = 'virtual:result/';
/** Ends the name of a result part, and so of its file, which lies beside the one of the interview. */
const resultEnding = '-ergebnis';
const examplePrefix = 'virtual:example/';

const unpacking = normalizePath(resolve('src/questionnaire/pack.ts'));
const joining = normalizePath(resolve('src/questionnaire/parts.ts'));

/** A JSON string parses faster than an object literal of this size. */
const parsed = (json: string): string => `JSON.parse(${JSON.stringify(json)})`;
const exampleModule = (json: string): string => `export default ${parsed(json)};`;
const importOf = (name: string, file: string): string => `import { ${name} } from ${JSON.stringify(file)};`;
const questionnaireModule = (questionnaire: Questionnaire): string =>
  [
    importOf('unpack', unpacking),
    `export default unpack(${parsed(JSON.stringify(pack(questionnaire)))});`,
  ].join('\n');

/** Exports what makes the whole questionnaire of the part for the interview. */
function resultModule(questionnaire: Questionnaire): string {
  const packed = JSON.stringify(packResult(resultPart(questionnaire), questionnaire.bausteine));
  return [
    importOf('unpackResult', unpacking),
    importOf('wholeOf', joining),
    `export default (asked) => wholeOf(asked, unpackResult(${parsed(packed)}, asked.bausteine));`,
  ].join('\n');
}

const exampleEnding = '.kompass.json';
const exampleFile = (folder: string, id: string): string =>
  join(folder, 'beispiele', `${id}${exampleEnding}`);

function example(folder: string, id: string): string | undefined {
  const file = exampleFile(folder, id);
  return existsSync(file) ? exampleModule(readFileSync(file, 'utf8')) : undefined;
}

const loading = (address: string): string => `async () => (await import(${JSON.stringify(address)})).default`;

/** Every example of the folder by what a choice among them shows, and how to load it. */
function examples(folder: string): string {
  const place = join(folder, 'beispiele');
  const names = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith(exampleEnding)) : [];
  const entries = names.sort().map((name) => {
    const id = name.slice(0, -exampleEnding.length);
    const { municipality = '', label = '' } = JSON.parse(readFileSync(exampleFile(folder, id), 'utf8'));
    const facts = JSON.stringify({ id, municipality, label });
    return `{ ...${facts}, load: ${loading(examplePrefix + id)} }`;
  });
  return `export default [${entries.join(', ')}];`;
}

/** Modules made of one questionnaire, by the beginning of their address. */
const modules: Readonly<Record<string, (questionnaire: Questionnaire) => string>> = {
  [questionnairePrefix]: questionnaireModule,
  [interviewPrefix]: (whole) => questionnaireModule(interviewPart(whole)),
  [resultPrefix]: resultModule,
};
const prefixOf = (address: string): string | undefined =>
  Object.keys(modules).find((prefix) => address.startsWith(prefix));

function questionnaire(bank: Bank, prefix: string, id: string): string | undefined {
  const authored = bank.questionnaires.find((questionnaire) => questionnaire.id === id);
  return authored && modules[prefix]?.(compile(authored, bank));
}

/** Every questionnaire of the folder by what a choice among them shows, and how to load it. */
function registry(bank: Bank): string {
  const entries = bank.questionnaires.map(({ id, version, title, minutes }) => {
    const facts = JSON.stringify({ id, version, title: withFixedSpaces(title), minutes });
    const loadResult = loading(`${resultPrefix}${id}${resultEnding}`);
    return `{ ...${facts}, load: ${loading(interviewPrefix + id)}, loadResult: ${loadResult} }`;
  });
  return `export default [${entries.join(', ')}];`;
}

/** All errors as one text, or undefined if the data can be used. */
function errorText(problems: readonly Problem[]): string | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem);
  if (errors.length === 0) return undefined;
  return `Der Fragenbestand hat ${errors.length} Fehler:\n${errors.join('\n')}`;
}

/** Shows errors in the terminal and over the page, and reloads the page once the data are in order. */
function follow({ config, moduleGraph, watcher, ws }: ViteDevServer, folder: string): void {
  watcher.add(folder);
  watcher.on('all', (_event, file) => {
    if (!normalizePath(file).startsWith(`${normalizePath(folder)}/`)) return;
    moduleGraph.invalidateAll();
    const text = errorText(checkFolder(folder).problems);
    if (text === undefined) return ws.send({ type: 'full-reload' });
    config.logger.error(text, { timestamp: true });
    ws.send({ type: 'error', err: { message: text, stack: '', plugin: pluginName } });
  });
}

/**
 * Makes `import questionnaire from 'virtual:questionnaire/<id>'` yield the compiled questionnaire as plain JSON,
 * `virtual:questionnaires` the list of all of them, each loaded when it is asked for in two parts – what an interview
 * needs, and what a result needs beside it –, `virtual:example/<id>` the example
 * answers of `beispiele/<id>.kompass.json`, and `virtual:examples` the list of them, loaded in the same way.
 * Problems are printed in German. An error fails the build; in development it covers the page until it is mended,
 * and a changed file reloads the page.
 */
export function questionnaires(dir: string): Plugin {
  const folder = resolve(dir);
  let isServing = false;
  return {
    name: pluginName,
    configResolved({ command }) {
      isServing = command === 'serve';
    },
    buildStart() {
      const { problems } = checkFolder(folder);
      for (const problem of problems.filter(({ severity }) => severity === 'warning')) {
        this.warn(formatProblem(problem));
      }
      const text = errorText(problems);
      if (text === undefined) return;
      if (isServing) this.environment.logger.error(text);
      else this.error(text);
    },
    resolveId(id) {
      const isOwn =
        id === registryId || id === examplesId || prefixOf(id) !== undefined || id.startsWith(examplePrefix);
      return isOwn ? `\0${id}` : undefined;
    },
    load(id) {
      const name = id.slice(id.indexOf('/') + 1);
      if (id.startsWith(`\0${examplePrefix}`)) {
        return example(folder, name) ?? this.error(`Das Beispiel „${name}“ gibt es in ${dir} nicht.`);
      }
      if (id === `\0${examplesId}`) return examples(folder);
      const isRegistry = id === `\0${registryId}`;
      const prefix = prefixOf(id.slice(1)) ?? '';
      if (!isRegistry && (!id.startsWith('\0') || prefix === '')) return undefined;
      const { bank, problems } = checkFolder(folder);
      const text = errorText(problems);
      if (text !== undefined) this.error({ message: text, stack: '' });
      if (isRegistry) return registry(bank);
      const asked = prefix === resultPrefix ? name.slice(0, -resultEnding.length) : name;
      return (
        questionnaire(bank, prefix, asked) ?? this.error(`Den Fragebogen „${asked}“ gibt es in ${dir} nicht.`)
      );
    },
    configureServer(server) {
      follow(server, folder);
    },
  };
}
