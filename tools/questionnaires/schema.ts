/**
 * The one definition of the authoring format of `questionnaires/*.yaml`. From it come the check while
 * building, the types below and the JSON Schema with which editors explain each field.
 */
import * as v from 'valibot';
import {
  criteria,
  effectNames,
  gapKinds,
  levels,
  partyKinds,
  severities,
  taskRanks,
} from '../../src/questionnaire/catalogue.ts';
import { isRecord } from '../../src/questionnaire/isRecord.ts';
import { documentSections } from '../../src/questionnaire/model.ts';
import { anchors } from '../../src/questionnaire/question.ts';
import { condition, conditionSchema, doc, id, reference, sources, text, weight } from './fields.ts';
import { questionSchema } from './kinds.ts';
import { migrationSchema, version } from './migrationSchema.ts';

const severity = doc(v.picklist(severities), 'Schwere');
/** Not `v.record`: that leaves out keys such as `constructor`, which are ids like any other. */
const example = v.custom<Record<string, unknown>>(
  (value) => isRecord(value) && !Object.hasOwn(value, '__proto__'),
  ({ input }) =>
    isRecord(input)
      ? 'Hier stehen Antworten nach Frage; „__proto__“ ist keine Kennung.'
      : 'Hier stehen Antworten nach Frage, zum Beispiel {d_kopie: nein}.',
);
export const findingSchema = v.strictObject({
  id,
  severity,
  title: text('Überschrift des Befunds'),
  text: text('Fertiger Satz: was die Antworten sagen und warum es zählt'),
  when: doc(conditionSchema, 'Wann der Befund trifft'),
  forEach: v.exactOptional(doc(v.literal('bausteine'), 'Je Baustein prüfen; „*“ steht für den Baustein')),
  dimension: v.exactOptional(reference('Dimension, deren Stufe der Befund anhebt')),
  floor: v.exactOptional(doc(v.picklist(['erhoeht', 'hoch']), 'Mindeststufe der Dimension')),
  sources,
  measures: v.array(reference('Maßnahme')),
  examples: doc(
    v.strictObject({ holds: example, fails: example }),
    'Je ein Beispiel, in dem der Befund trifft und sicher nicht trifft; läuft als Test',
  ),
});
export type AuthoredFinding = v.InferOutput<typeof findingSchema>;

const measureSchema = v.strictObject({
  id,
  title: text('Maßnahme'),
  who: text('Wer sie meist erledigt'),
  firstStep: text('Was in diesem Monat möglich ist'),
  effort: doc(v.picklist([1, 2, 3]), 'Aufwand: 1 Brief oder Nachfrage, 2 einige Tage, 3 Vorhaben'),
  sets: doc(
    v.array(v.strictObject({ question: v.string(), to: v.union([v.string(), v.array(v.string())]) })),
    'Antworten, die sie verbessern kann',
  ),
  gaps: v.exactOptional(
    v.strictObject({
      kinds: v.exactOptional(v.array(v.picklist(gapKinds))),
      tasks: v.exactOptional(v.array(reference('Aufgabe'))),
    }),
  ),
  sources,
});

const effectBase = v.picklist([-2, -1, 0, 1, 2]);
const effect = v.strictObject({
  base: doc(v.nullable(effectBase), '−2 belastet deutlich … +2 entlastet deutlich; null: nur mit Zahlen'),
  reason: text('Begründung als fertiger Satz'),
});
const reason = v.strictObject({ text: text('Grund'), when: condition('Grund gilt nur, wenn das zutrifft') });
const directionSchema = v.strictObject({
  id,
  title: text('Handlungsrichtung'),
  summary: text('Worum es geht, ein bis zwei Sätze'),
  always: v.exactOptional(v.literal(true)),
  effects: v.strictObject({
    organisation: effect,
    kosten: effect,
    zustaendigkeiten: effect,
    bindung: effect,
    ausstieg: effect,
    umstellung: effect,
  }),
  adjustments: v.array(
    v.strictObject({
      criterion: v.picklist(criteria),
      by: effectBase,
      when: conditionSchema,
      reason: text('Begründung als fertiger Satz'),
    }),
  ),
  preconditions: v.array(v.strictObject({ id, text: text('Voraussetzung'), when: conditionSchema })),
  pros: v.array(reason),
  cons: v.array(reason),
  firstStep: text('Erster Schritt'),
});

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
  sources,
});
const partySchema = v.strictObject({
  id,
  label: text('Bezeichnung'),
  kind: v.picklist(partyKinds),
});
const sectionSchema = v.strictObject({
  id,
  title: text('Teil des Fragebogens'),
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

/** A field for each name, all of them voluntary. */
const each = <Name extends string, S extends v.GenericSchema>(names: readonly Name[], schema: S) =>
  v.strictObject(
    Object.fromEntries(names.map((name) => [name, v.exactOptional(schema)])) as Record<
      Name,
      v.ExactOptionalSchema<S, undefined>
    >,
  );
const wordsSchema = v.strictObject({
  levels: v.exactOptional(each([...levels, 'offen'], text('Stufe der Bindung; offen: noch nichts zu sagen'))),
  severities: v.exactOptional(each(severities, text('Schwere eines Befunds oder einer Lücke'))),
  effects: v.exactOptional(each([...effectNames, 'ohne_zahlen'], text('Wirkung einer Handlungsrichtung'))),
  points: v.exactOptional(
    each(
      anchors.map((points) => String(points) as `${typeof points}`),
      v.strictObject({ what: text('Was die Punkte bedeuten'), meaning: text('Was das heißt, als Satz') }),
    ),
  ),
  gaps: v.exactOptional(
    each(
      gapKinds,
      v.strictObject({
        what: text('Woran die Lücke zu erkennen ist, als Satz'),
        step: text('Was sie schließt'),
      }),
    ),
  ),
});
export type AuthoredWords = v.InferOutput<typeof wordsSchema>;

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
    v.strictObject({ id, name: text('Name'), hint: v.exactOptional(text('Erläuterung')), weight }),
    'Teile der kommunalen IT',
  ),
  parties: list(partySchema, 'Wer eine Aufgabe erledigen kann'),
  tasks: list(taskSchema, 'Aufgaben der Verantwortungsmatrix'),
  questions: list(questionSchema, 'Fragen'),
  findings: list(findingSchema, 'Befunde'),
  measures: list(measureSchema, 'Maßnahmen'),
  directions: list(directionSchema, 'Handlungsrichtungen'),
  contacts: list(v.strictObject({ id, label: text('Bezeichnung') }), 'Wen man fragt'),
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
