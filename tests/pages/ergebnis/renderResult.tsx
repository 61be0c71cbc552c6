import example from 'virtual:example/musterhausen';
import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { assess } from '../../../src/assessment/assess.ts';
import { contextOf } from '../../../src/entscheidungsgrundlage/context.ts';
import type { ResultPlace } from '../../../src/interview/session.ts';
import ErgebnisPage from '../../../src/pages/ergebnis/ErgebnisPage.tsx';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { newDocument } from '../../../src/workspace/documents.ts';
import { workspace } from '../../../src/workspace/useWorkspace.ts';
import { renderInterview } from '../../support/renderInterview.tsx';

export { questionnaire };
export const { answers } = example;

/** Shows a page of the result for an invented municipality. */
export function renderResult(place: Partial<ResultPlace> = {}, given: Answers = answers) {
  workspace.setState({ active: newDocument(questionnaire, { municipality: 'Gemeinde Müßlingen' }) });
  return renderInterview(<ErgebnisPage />, {
    questionnaire,
    answers: given,
    notes: example.notes,
    events: [{ type: 'conclude', ...place }],
  });
}

/** What the pages of the example are made from, with nothing intended. */
export function contextOfExample() {
  const reading = read(questionnaire, answers);
  return contextOf({
    reading,
    assessment: assess(reading),
    notes: example.notes,
    municipality: 'Gemeinde Müßlingen',
    today: '2026-11-23',
    programVersion: '1.0.0',
    address: 'sie',
  });
}
