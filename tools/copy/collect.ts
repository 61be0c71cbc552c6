import { readdirSync, readFileSync } from 'node:fs';
import type { Entscheidungsgrundlage } from '../../src/entscheidungsgrundlage/model.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import type { Area, Passage } from '../wording/passage.ts';
import { passagesOfDocument } from './collect/document.ts';
import { passagesOfPage } from './collect/html.ts';
import { passagesOfQuestionnaire } from './collect/questionnaire.ts';
import { passagesOfSource } from './collect/sourceCode.ts';

/** Everything that people read, in the form the product shows it. Pages are parsed HTML. */
export type Copy = {
  questionnaire: Questionnaire;
  documents: readonly { name: string; document: Entscheidungsgrundlage }[];
  pages: readonly { address: string; page: Document; area: Area }[];
};

/** Folders whose texts are read on the rendered pages. */
const onPages = /^src\/pages\/(info|start)\//;

function areaOf(file: string): Area {
  if (/^src\/(assessment|costs|entscheidungsgrundlage|html|pdf|docx|pages\/ergebnis)\//.test(file))
    return 'ergebnis';
  return file.startsWith('src/site/') ? 'seite' : 'fragebogen';
}

/** Texts of the program itself: labels, hints and messages of the wizard, sentences of the documents. */
const passagesOfProgram = (): Passage[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !onPages.test(file))
    .sort()
    .flatMap((file) =>
      passagesOfSource(readFileSync(file, 'utf8'), file, areaOf(file), file.replace(/\/[^/]*$/, '')),
    );

/** Every German text of the product. The working directory is the root of the project. */
export const collect = ({ questionnaire, documents, pages }: Copy): Passage[] => [
  ...passagesOfQuestionnaire(questionnaire),
  ...documents.flatMap(({ document, name }) => passagesOfDocument(document, name)),
  ...pages.flatMap(({ page, address, area }) => passagesOfPage(page, address, area)),
  ...passagesOfProgram(),
];
