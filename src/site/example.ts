import example from 'virtual:example/musterhausen';
import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { assess } from '../assessment/assess.ts';
import { compose } from '../entscheidungsgrundlage/compose.ts';
import { exampleHref } from '../interview/location.ts';
import { read } from '../questionnaire/reading.ts';
import type { Path } from './navigation.ts';

const questionnairePage: Path = '/fragen/';

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

/** Where the same example opens in the questionnaire. */
export const exampleAddress = `${questionnairePage}${exampleHref('musterhausen')}`;
