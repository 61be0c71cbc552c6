import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { pack } from '../../src/questionnaire/pack.ts';
import { compile } from './compile.ts';
import { checkFolder } from './load.ts';
import { formatProblem, hasErrors } from './problem.ts';

const questionnairePrefix = 'virtual:questionnaire/';
const examplePrefix = 'virtual:example/';

const unpacking = normalizePath(resolve('src/questionnaire/pack.ts'));

/** A JSON string parses faster than an object literal of this size. */
const parsed = (json: string): string => `JSON.parse(${JSON.stringify(json)})`;
const exampleModule = (json: string): string => `export default ${parsed(json)};`;
const questionnaireModule = (packed: string): string =>
  [`import { unpack } from ${JSON.stringify(unpacking)};`, `export default unpack(${parsed(packed)});`].join(
    '\n',
  );

function questionnaire(folder: string, id: string): string | undefined {
  const { bank } = checkFolder(folder);
  const authored = bank.questionnaires.find((questionnaire) => questionnaire.id === id);
  return authored && questionnaireModule(JSON.stringify(pack(compile(authored, bank))));
}

function example(folder: string, id: string): string | undefined {
  const file = join(folder, 'beispiele', `${id}.kompass.json`);
  return existsSync(file) ? exampleModule(readFileSync(file, 'utf8')) : undefined;
}

/**
 * Makes `import questionnaire from 'virtual:questionnaire/<id>'` yield the compiled questionnaire as plain JSON,
 * and `virtual:example/<id>` the example answers of `beispiele/<id>.kompass.json`.
 * Problems are printed in German; an error fails the build. In development a changed YAML file reloads the page.
 */
export function questionnaires(dir: string): Plugin {
  const folder = resolve(dir);
  return {
    name: 'questionnaires',
    buildStart() {
      const { problems } = checkFolder(folder);
      for (const problem of problems.filter(({ severity }) => severity === 'warning')) {
        this.warn(formatProblem(problem));
      }
      if (hasErrors(problems)) {
        const errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem);
        this.error(`Der Fragenbestand hat ${errors.length} Fehler:\n${errors.join('\n')}`);
      }
    },
    resolveId(id) {
      return id.startsWith(questionnairePrefix) || id.startsWith(examplePrefix) ? `\0${id}` : undefined;
    },
    load(id) {
      const name = id.slice(id.indexOf('/') + 1);
      const code = id.startsWith(`\0${questionnairePrefix}`)
        ? questionnaire(folder, name)
        : id.startsWith(`\0${examplePrefix}`)
          ? example(folder, name)
          : null;
      if (code === null) return undefined;
      if (code === undefined) this.error(`„${name}“ gibt es in ${dir} nicht.`);
      return code;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(folder)) return;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
