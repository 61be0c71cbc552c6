import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import manifest from '../../package.json' with { type: 'json' };
import { assess } from '../../src/assessment/assess.ts';
import { compose } from '../../src/entscheidungsgrundlage/compose.ts';
import { counted } from '../../src/entscheidungsgrundlage/german.ts';
import type { Entscheidungsgrundlage } from '../../src/entscheidungsgrundlage/model.ts';
import { renderText } from '../../src/entscheidungsgrundlage/text.ts';
import { contradictionsOf } from '../../src/questionnaire/contradictions.ts';
import { checkFolder, loadQuestionnaire } from '../questionnaires/load.ts';
import { formatProblem, hasErrors } from '../questionnaires/problem.ts';
import { readAnswers } from './answers.ts';
import type { AssessCommand, CheckCommand, DocumentCommand } from './command.ts';
import { writeOutFile } from './outFile.ts';
import { assessmentJson } from './output.ts';

/** Checks a data folder, prints every problem in German. Returns the exit code. */
export function runCheck({ data }: CheckCommand): number {
  const { bank, problems } = checkFolder(data);
  const failed = hasErrors(problems);
  for (const problem of problems) {
    if (problem.severity === 'error') console.error(formatProblem(problem));
    else console.log(formatProblem(problem));
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const summary = [
    counted(bank.questions.length, 'Frage', 'Fragen'),
    counted(bank.findings.length, 'Befund', 'Befunde'),
    counted(bank.questionnaires.length, 'Fragebogen', 'Fragebögen'),
  ].join(', ');
  console.log(failed ? `${summary}: ${errors} Fehler.` : `${summary}: in Ordnung.`);
  return failed ? 1 : 0;
}

/** Assesses an answers file and prints one JSON object. @throws CommandError, DataError */
export function runAssess({ data, questionnaire: id, answers: file }: AssessCommand): void {
  const questionnaire = loadQuestionnaire(data, id);
  const { reading, choices } = readAnswers(file, questionnaire, data);
  const result = assessmentJson(questionnaire, assess(reading, choices));
  console.log(JSON.stringify({ ...result, contradictions: contradictionsOf(reading) }, null, 2));
}

type PdfModule = { renderPdf: (document: Entscheidungsgrundlage) => Promise<Uint8Array> };

/** Composes the document and writes it as PDF or plain text. @throws CommandError, DataError */
export async function runDocument(command: DocumentCommand): Promise<void> {
  const questionnaire = loadQuestionnaire(command.data, command.questionnaire);
  const { municipality, notes, choices, matters, example, reading } = readAnswers(
    command.answers,
    questionnaire,
    command.data,
  );
  const document = compose({
    reading,
    assessment: assess(reading, choices),
    notes,
    choices,
    matters,
    municipality,
    isExample: example === true,
    today: command.today,
    programVersion: manifest.version,
  });
  writeOutFile(command.out, command.format === 'text' ? renderText(document) : await renderPdf(document));
}

/** The PDF code is written in TSX, which Node does not run by itself; Vite translates it as for the browser. */
async function renderPdf(document: Entscheidungsgrundlage): Promise<Uint8Array> {
  const { module } = await runnerImport<PdfModule>(
    resolve(import.meta.dirname, '../../src/pdf/renderPdf.ts'),
  );
  return module.renderPdf(document);
}
