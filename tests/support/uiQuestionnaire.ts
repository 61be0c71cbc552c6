import type { Questionnaire } from '../../src/questionnaire/model.ts';
import type { Section } from '../../src/questionnaire/question.ts';
import {
  matrix,
  multi,
  number,
  questionnaireOf,
  row,
  section,
  single,
  task,
  tasks,
  text,
} from './builders.ts';

/** One question after the other: pages of several have tests of their own. */
const apart = (sections: readonly Section[]): Section[] => sections.map((each) => ({ ...each, apart: true }));

/** A small questionnaire whose words resemble those a municipality reads, with every kind of question. */
export const village: Questionnaire = questionnaireOf(
  apart([
    section('kommune', [
      single('rolle', ['leitung', 'kasse'], {
        title: 'Welche Rolle haben Sie?',
        short: 'Rolle',
        help: 'Ein [Server](glossar:server) spielt **keine** Rolle.',
      }),
      multi('partner', ['dienstleister', 'rechenzentrum'], {
        title: 'Wer ist beteiligt?',
        short: 'Beteiligte',
        none: { label: 'Niemand von außen' },
      }),
    ]),
    section('teile', [
      multi('bausteine', ['email', 'website', 'server'], { title: 'Was gehört dazu?', short: 'Teile' }),
      matrix(
        'betrieb',
        ['email', 'website', 'server'].map((id) =>
          row(id, { when: { question: 'bausteine', includes: id } }),
        ),
        ['haus', 'extern'],
        { title: 'Wie wird dieser Teil betrieben?', short: 'Betrieb' },
      ),
    ]),
    section('zustaendigkeiten', [
      tasks('aufgaben', ['a01', 'a02', 'a03'], { title: 'Wer erledigt diese Aufgaben?', short: 'Aufgaben' }),
    ]),
    section('kosten', [
      number('ausgaben', { title: 'Was zahlen Sie im Jahr?', short: 'Ausgaben', max: 5000, optional: true }),
      number('plaetze', { title: 'Wie viele Arbeitsplätze gibt es?', short: 'Plätze', max: 5000 }),
      text('sonst', { title: 'Was sollte sonst bekannt sein?', short: 'Sonstiges' }),
    ]),
    section('vertraege', [single('laufzeit', ['kurz', 'lang'], { title: 'Wie lange läuft der Vertrag?' })], {
      question: 'partner',
      atLeast: 1,
    }),
  ]),
  {
    tasks: [
      task('a01', { stays: 'Die Kommune entscheidet.', canDelegate: 'Ein Partner richtet ein.' }),
      task('a02'),
      task('a03'),
    ],
    glossary: [{ id: 'server', term: 'Server', text: 'Rechner, der Daten für viele bereitstellt.' }],
  },
);
