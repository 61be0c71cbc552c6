import example from 'virtual:example/musterhausen';
import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { assess } from '../assessment/assess.ts';
import { compose } from '../entscheidungsgrundlage/compose.ts';
import { read } from '../questionnaire/reading.ts';

const reading = read(questionnaire, example.answers);

/** The Entscheidungsgrundlage of an invented municipality, which the start page shows. */
export const exampleDocument = compose({
  reading,
  assessment: assess(reading),
  notes: example.notes,
  municipality: example.municipality,
  today: example.savedAt.slice(0, 10),
  programVersion: __PROGRAM_VERSION__,
});
