/** The authoring format of questions, one entry per kind. */
import * as v from 'valibot';
import { isCalendarDate } from '../../src/questionnaire/kinds/calendarDate.ts';
import type { Question } from '../../src/questionnaire/question.ts';
import {
  condition,
  doc,
  id,
  option,
  points,
  questionBase,
  reference,
  score,
  someBausteine,
  text,
  weight,
} from './fields.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const derivation = v.strictObject({
  counts: reference('Frage der Art multi, deren Kreuze gezählt werden'),
  steps: doc(
    v.array(
      v.strictObject({
        option: reference('Antwort, die dann gilt'),
        atMost: v.exactOptional(doc(count, 'Höchstens so viele Kreuze')),
        atMostShare: v.exactOptional(
          doc(
            v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
            'Höchstens dieser Anteil der angebotenen, 0 bis 1',
          ),
        ),
        allBut: v.exactOptional(doc(count, 'Alle angebotenen bis auf höchstens so viele')),
      }),
    ),
    'Die erste Stufe, die passt, gilt; eine ohne Grenze passt immer',
  ),
});

const single = v.strictObject({
  ...questionBase,
  kind: v.literal('single'),
  options: v.array(option),
  score: v.exactOptional(score),
  derive: v.exactOptional(
    doc(derivation, 'Wird nie gefragt: Die Antwort folgt aus den Kreuzen einer anderen Frage'),
  ),
});

const multi = v.strictObject({
  ...questionBase,
  kind: v.literal('multi'),
  options: doc(
    v.union([v.literal('bausteine'), v.array(option), someBausteine]),
    'Liste, „bausteine“ oder {bausteine: [kennung, …]}',
  ),
  optionWhen: condition('Ein Baustein wird nur angeboten, solange das zutreffen kann; „*“ steht für ihn'),
  none: v.strictObject({
    label: text('Wortlaut der leeren Antwort'),
    hint: v.exactOptional(text('Erläuterung in einer Zeile')),
  }),
  score: v.exactOptional(score),
  pointsByCount: v.exactOptional(doc(v.array(points), 'Punkte nach Anzahl der Kreuze, von keinem bis alle')),
  tickAll: v.exactOptional(doc(v.literal(true), '„Alle ankreuzen“ auch über einer kurzen Liste')),
});

const ownRow = v.strictObject({
  id,
  label: text('Zeile'),
  hint: v.exactOptional(text('Erläuterung')),
  weight: v.exactOptional(weight),
});
const settling = v.strictObject({
  title: text('Die eine Frage, ein Satz'),
  help: v.exactOptional(text('Hinweis unter der Frage')),
  options: doc(
    v.pipe(
      v.array(
        v.strictObject({
          label: text('Antwort'),
          hint: v.exactOptional(text('Erläuterung in einer Zeile')),
          to: v.exactOptional(reference('Antwort, die dann für die Zeilen gilt')),
        }),
      ),
      v.minLength(2, 'Nennen Sie mindestens zwei Antworten'),
    ),
    'Ohne „to“: Zeile für Zeile',
  ),
});
const matrix = v.strictObject({
  ...questionBase,
  kind: v.literal('matrix'),
  titleForAll: v.exactOptional(text('Die Frage nach allen Zeilen zusammen, ein Satz')),
  rows: doc(
    v.union([v.literal('bausteine'), v.array(ownRow), someBausteine]),
    'Zeilen: „bausteine“, {bausteine: [kennung, …]} oder eine eigene Liste',
  ),
  rowWhen: condition('Die Zeile wird nur gefragt, wenn das zutrifft; „*“ steht für die Zeile'),
  options: v.array(option),
  score: v.exactOptional(score),
  settle: v.exactOptional(
    doc(settling, 'Klärt mit einer Frage alle Zeilen, deren Antwort eine Überführung offen ließ'),
  ),
});

const tasks = v.strictObject({
  ...questionBase,
  kind: v.literal('tasks'),
  rows: v.literal('tasks'),
  deputy: condition('Trifft zu, wenn die Ansprechperson wirklich vertreten wird'),
});

const number = v.strictObject({
  ...questionBase,
  kind: v.literal('number'),
  unit: text('Einheit'),
  min: v.number(),
  max: v.number(),
});

const freeText = v.strictObject({
  ...questionBase,
  kind: v.literal('text'),
  maxLength: doc(v.pipe(v.number(), v.integer(), v.minValue(1)), 'Höchstzahl der Zeichen'),
});

const money = v.strictObject({
  ...questionBase,
  kind: v.literal('money'),
  periods: doc(
    v.pipe(
      v.array(v.picklist(['einmalig', 'monat', 'jahr'])),
      v.minLength(1, 'Nennen Sie mindestens einen Zeitraum'),
      v.check((periods) => new Set(periods).size === periods.length, 'Jeden Zeitraum nur einmal nennen'),
    ),
    'Wofür der Betrag gelten kann: einmalig, monat, jahr; bei mehreren wählt die Nutzerin oder der Nutzer',
  ),
});

const calendarDate = (explanation: string) =>
  v.exactOptional(
    doc(
      v.pipe(v.string(), v.check(isCalendarDate, 'Tag als "2027-12-31" oder Monat als "2027-12" schreiben')),
      explanation,
    ),
  );
const date = v.strictObject({
  ...questionBase,
  kind: v.literal('date'),
  precision: v.exactOptional(
    doc(
      v.picklist(['day', 'month', 'either']),
      'Wie genau: day Tag, month Monat, either beides möglich (üblich)',
    ),
  ),
  min: calendarDate('Frühester Tag "2027-12-31" oder Monat "2027-12"'),
  max: calendarDate('Spätester Tag "2027-12-31" oder Monat "2027-12"'),
});

const kinds = { single, multi, matrix, tasks, number, money, date, text: freeText } satisfies Record<
  Question['kind'],
  v.GenericSchema
>;

export const questionSchema = v.variant('kind', Object.values(kinds));
export type AuthoredQuestion = v.InferOutput<typeof questionSchema>;
