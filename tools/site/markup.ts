import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { findTool } from '../systemTools.ts';

/** Rules of html-validate that do not fit, each with its reason. */
const rules: ConfigData['rules'] = {
  // React writes `<br/>`, Vite `<!doctype html>`; both mean the same to every browser.
  'void-style': 'off',
  'doctype-style': 'off',
  // Some browsers forget the roles of a table whose rows are laid out as cards; saying them again does no harm.
  'no-redundant-role': 'off',
  // Only files of our own, with a hash in their name.
  'require-sri': 'off',
  // The style sheet keeps phone numbers in one line.
  'tel-non-breaking': 'off',
};

/** Further rules that do not fit what a browser says about a page that a program has built. */
const rulesOfDump: ConfigData['rules'] = {
  // How the browser writes attributes and white space is its own matter.
  'attribute-empty-style': 'off',
  'attribute-boolean-style': 'off',
  'no-trailing-whitespace': 'off',
  // React begins its ids with an underscore.
  'valid-id': ['error', { relaxed: true }],
  // The title says the whole question, and where in the questionnaire it stands.
  'long-title': 'off',
  // Boxes of one group share a name; the form is never sent.
  'form-dup-name': 'off',
  'no-implicit-input-type': 'off',
  // The summary of errors comes before the heading of the page on purpose.
  'heading-level': 'off',
};

const validatorWith = (chosen: ConfigData['rules']): HtmlValidate =>
  new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: { ...chosen },
    }),
  );
const validators = { file: validatorWith(rules), dump: validatorWith({ ...rules, ...rulesOfDump }) };

/**
 * What html-validate finds in a document, one line each. `name` stands before every line; `kind` says whether the
 * HTML was written by the build or read out of a running page.
 */
export async function validateHtml(
  html: string,
  name: string,
  kind: keyof typeof validators = 'file',
): Promise<string[]> {
  const { results } = await validators[kind].validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${name}: ${ruleId}: ${message} (${selector})`);
}

/** Errors of the Nu Html Checker that are none, each with its reason. */
const notErrors = [
  // As above: the roles of tables laid out as cards.
  /^The “role” attribute must not be used on a “(tr|th|td)” element which has a “table” ancestor/,
  // Its CSS checker does not know container queries yet.
  /^CSS: (“container-type”: Property “container-type” doesn't exist|Unrecognized at-rule “@container”)/,
];

type NuMessage = { type: string; url: string; message: string; lastLine?: number; lastColumn?: number };

/**
 * What the Nu Html Checker finds in files, one line each; all files in one call, because it starts slowly.
 * @throws if Java is missing or the checker does not answer
 */
export function checkFiles(files: readonly string[]): string[] {
  const java = findTool('java');
  if (!java) throw new Error('Für den Nu Html Checker fehlt Java.');
  const jar = fileURLToPath(new URL('build/dist/vnu.jar', import.meta.resolve('vnu-jar')));
  const words = ['-jar', jar, '--errors-only', '--format', 'json', '--stdout', ...files];
  const { stdout, stderr } = spawnSync(java, words, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (!stdout.startsWith('{')) throw new Error(`Der Nu Html Checker antwortet nicht: ${stderr}`);
  const { messages } = JSON.parse(stdout) as { messages: NuMessage[] };
  return messages
    .filter(({ message }) => !notErrors.some((pattern) => pattern.test(message)))
    .map(({ url, lastLine, lastColumn, message }) => `${url}:${lastLine}:${lastColumn}: ${message}`);
}
