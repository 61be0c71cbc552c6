/**
 * The one definition of the authoring format of `questionnaires/*.yaml`. From it come the check while
 * building, the types below and the JSON Schema with which editors explain each field.
 */
import * as v from 'valibot';
import { partyKinds, taskRanks } from '../../src/questionnaire/catalogue.ts';
import { documentSections } from '../../src/questionnaire/model.ts';
import { costSchema } from './costSchema.ts';
import { directionSchema, modelSchema, transitionSchema } from './directionSchema.ts';
import { factSchema } from './factSchema.ts';
import { condition, doc, id, reference, sources, text, weight } from './fields.ts';
import { contradictionSchema, findingSchema } from './findingSchema.ts';
import { questionSchema } from './kinds.ts';
import { measureSchema } from './measureSchema.ts';
import { migrationSchema, version } from './migrationSchema.ts';
import { occasionSchema } from './occasionSchema.ts';
import { wordsSchema } from './wordsSchema.ts';

const taskSchema = v.strictObject({
  id,
  name: text('Aufgabe'),
  hint: v.exactOptional(text('Erläuterung in einer Zeile')),
  rank: v.picklist(taskRanks),
  why: text('Warum die Aufgabe zählt'),
  stays: v.exactOptional(text('Was immer bei der Kommune bleibt')),
  remains: v.exactOptional(text('Was bei der Kommune bleibt, auch wenn andere die Aufgabe erledigen')),
  canDelegate: v.exactOptional(text('Was ein Partner übernehmen kann')),
  checks: v.exactOptional(reference('Aufgabe, deren Ergebnis diese prüft')),
  bausteine: v.exactOptional(
    v.array(reference('Baustein, mit dessen Betrieb die Aufgabe meist verbunden ist')),
  ),
  sources,
});
const partySchema = v.strictObject({
  id,
  label: text('Bezeichnung'),
  short: v.exactOptional(text('Ein Wort, über einer Spalte')),
  kind: v.picklist(partyKinds),
});
const sectionSchema = v.strictObject({
  id,
  title: text('Teil des Fragebogens'),
  apart: v.exactOptional(doc(v.literal(true), 'Jede Frage steht auf einer eigenen Seite')),
  intro: v.exactOptional(text('Einleitung')),
  when: condition('Der Teil wird nur gefragt, wenn das zutrifft'),
  questions: v.array(reference('Frage')),
});
const documentSchema = v.strictObject({
  portrait: v.exactOptional(
    doc(
      v.array(reference('Frage')),
      'Fragen, deren Antworten die Kommune beschreiben, in dieser Reihenfolge',
    ),
  ),
  occasion: v.exactOptional(reference('Frage nach dem Anlass der Entscheidungsgrundlage')),
  operation: v.exactOptional(reference('Frage der Art matrix nach dem Betriebsmodell je Baustein')),
  partners: v.exactOptional(reference('Frage der Art multi, wer von außen mitwirkt')),
  mainPartner: v.exactOptional(
    reference('Frage der Art multi über Bausteine, welche beim wichtigsten Partner liegen'),
  ),
  obligation: v.exactOptional(reference('Frage der Art single nach der Bezugspflicht')),
  bound: v.exactOptional(
    doc(
      v.strictObject({
        model: reference('Betriebsmodell, dessen Bausteine gebunden sind'),
        binds: v.array(reference('Antwort, mit der alle gebunden sind')),
        partly: v.array(reference('Antwort, mit der einzelne gebunden sind')),
      }),
      'Welche Bausteine die Bezugspflicht bindet',
    ),
  ),
  member: condition('Wann die Kommune Mitglied ihres kommunalen Partners ist und dort mitentscheidet'),
  workplaces: v.exactOptional(reference('Frage der Art number nach den Bildschirmarbeitsplätzen')),
  caretaker: v.exactOptional(reference('Frage der Art single, wer sich im Haus um die IT kümmert')),
  exit: v.exactOptional(doc(v.array(reference('Frage')), 'Fragen, die sagen, wie schwer der Ausstieg ist')),
  sections: v.exactOptional(
    doc(
      v.array(v.picklist(documentSections)),
      'Abschnitte des Dokuments in ihrer Reihenfolge: zuerst kurzfassung, zuletzt anlage; ohne Angabe alle',
    ),
  ),
});

export const questionnaireSchema = v.strictObject({
  id,
  version: version('Fassung'),
  title: text('Titel'),
  minutes: doc(v.number(), 'Übliche Dauer in Minuten'),
  resultAfter: v.exactOptional(
    doc(
      v.array(reference('Teil')),
      'Das Ergebnis ist zu sehen, sobald in diesen Teilen nichts mehr offen ist; ohne Angabe die ersten beiden',
    ),
  ),
  document: v.exactOptional(doc(documentSchema, 'Welche Rolle einzelne Fragen im Dokument haben')),
  sections: v.array(sectionSchema),
  migrations: v.exactOptional(
    doc(v.array(migrationSchema), 'Wie Antworten früherer Fassungen übernommen werden, älteste zuerst'),
  ),
});
export type AuthoredQuestionnaire = v.InferOutput<typeof questionnaireSchema>;

const list = <S extends v.GenericSchema>(schema: S, explanation: string) =>
  v.exactOptional(doc(v.array(schema), explanation));

/** One YAML file. Every file may hold any of the lists; all files of a folder are merged. */
export const fileSchema = v.strictObject({
  dimensions: list(
    v.strictObject({
      id,
      name: text('Name'),
      short: text('Leitfrage'),
      sign: v.exactOptional(text('Woran man sie merkt')),
      weight,
    }),
    'Dimensionen der Bindung',
  ),
  bausteine: list(
    v.strictObject({
      id,
      name: text('Name'),
      hint: v.exactOptional(text('Erläuterung')),
      weight,
      inHouse: v.exactOptional(
        doc(v.literal(true), 'Steht immer im Haus; nur wer ihn betreut, kann sich ändern'),
      ),
      specialLaw: v.exactOptional(
        doc(v.literal(true), 'Vor dem Betrieb durch eine private Firma ist Fachrecht zu klären'),
      ),
      nameFrom: v.exactOptional(reference('Frage der Art text: Die Kommune benennt ihn selbst')),
    }),
    'Teile der kommunalen IT',
  ),
  parties: list(partySchema, 'Wer eine Aufgabe erledigen kann'),
  tasks: list(taskSchema, 'Aufgaben der Verantwortungsmatrix'),
  questions: list(questionSchema, 'Fragen'),
  findings: list(findingSchema, 'Befunde'),
  measures: list(measureSchema, 'Maßnahmen'),
  directions: list(directionSchema, 'Handlungsrichtungen'),
  models: list(modelSchema, 'Betriebsmodelle und was für sie typisch ist'),
  transitions: list(transitionSchema, 'Was der Weg von einem Betriebsmodell zum anderen bedeutet'),
  contradictions: list(contradictionSchema, 'Antworten, die kaum zusammenpassen'),
  register: list(
    v.strictObject({
      id,
      about: doc(
        v.array(v.string()),
        'Worum es geht, zum Beispiel frage:t_trennbar, baustein:server, schwelle:deutlich',
      ),
      text: text('Was festgelegt wurde und warum, fertige Sätze'),
      sources,
    }),
    'Festlegungen, die kein Fakt sind',
  ),
  facts: list(factSchema, 'Werte und Tage, mit denen das Ergebnis rechnet, jeder mit Quelle und Stand'),
  costs: list(costSchema, 'Posten der Kosten über fünf Jahre, nach Gruppen geordnet'),
  occasions: list(occasionSchema, 'Was zu jedem Anlass zuerst zu klären ist'),
  bidderQuestions: list(
    v.strictObject({ id, text: text('Frage an alle, die anbieten; sie verrät nichts über die Kommune') }),
    'Fragen an alle, die anbieten',
  ),
  mustHaves: list(
    v.strictObject({
      id,
      title: text('Vorgabe in wenigen Worten'),
      measure: text('Woran sie gemessen wird, ein fertiger Satz'),
      when: condition('Wann sie erfüllt ist; ohne Bedingung sagen die Antworten es nicht'),
      check: v.exactOptional(text('Was Antworten nicht sagen und eigens zu prüfen ist')),
      time: v.exactOptional(
        doc(v.literal(true), 'Gemessen am Aufwand im Haus, den die Verwaltung beurteilt'),
      ),
    }),
    'Vorgaben, die für jeden Weg gelten können',
  ),
  contacts: list(
    v.strictObject({
      id,
      label: text('Bezeichnung'),
      partner: v.exactOptional(
        reference('Antwort auf die Frage nach Beteiligten, für die der Kontakt steht'),
      ),
      otherwise: v.exactOptional(reference('Kontakt, den man fragt, wenn niemand von außen beteiligt ist')),
    }),
    'Wen man fragt',
  ),
  glossary: list(v.strictObject({ id, term: text('Begriff'), text: text('Erklärung') }), 'Glossar'),
  sources: list(v.strictObject({ id, title: text('Titel'), date: text('Stand') }), 'Quellen'),
  words: v.exactOptional(
    doc(wordsSchema, 'Wörter der Bewertung; was fehlt, heißt wie im mitgelieferten Ordner'),
  ),
  questionnaire: v.exactOptional(
    doc(questionnaireSchema, 'Ein Fragebogen: nur Teile und Kennungen von Fragen'),
  ),
});
export type AuthoredFile = v.InferOutput<typeof fileSchema>;
