/** The parts of which entries in `questionnaires/*.yaml` are made, each with the German words an editor shows. */
import * as v from 'valibot';
import type { Condition } from '../../src/questionnaire/question.ts';

export const doc = <S extends v.GenericSchema>(schema: S, text: string) =>
  v.pipe(schema, v.description(text));

export const text = (explanation: string) => doc(v.pipe(v.string(), v.trim(), v.minLength(1)), explanation);
const idPattern = v.regex(
  /^[a-zA-Z][a-zA-Z0-9_]*$/,
  'Kennungen beginnen mit einem Buchstaben und bestehen aus Buchstaben ohne Umlaute, Ziffern und _',
);
export const id = doc(v.pipe(v.string(), idPattern), 'Kennung; wird nie umbenannt und nie neu belegt');
export const reference = (what: string) => doc(v.string(), `Kennung: ${what}`);
export const weight = doc(v.picklist([1, 2, 3]), 'Gewicht 1 bis 3');
export const effort = doc(v.picklist([1, 2, 3]), 'Aufwand: 1 nachsehen, 2 nachfragen, 3 ermitteln');
export const points = doc(
  v.number(),
  'Punkte: 0 kein Hindernis, 25 klein, 50 spürbar, 75 groß, 100 derzeit kein gangbarer Weg',
);
export const sources = doc(
  v.array(reference('Quelle')),
  'Worauf die Angabe beruht (Kennungen aus quellen.yaml)',
);

export const conditionSchema: v.GenericSchema<Condition> = v.lazy(() =>
  v.union([
    v.strictObject({ question: v.string(), is: doc(v.string(), 'Antwort ist genau diese') }),
    v.strictObject({ question: v.string(), in: doc(v.array(v.string()), 'Antwort ist eine von diesen') }),
    v.strictObject({ question: v.string(), includes: doc(v.string(), 'Diese Auswahl ist angekreuzt') }),
    v.strictObject({
      question: v.string(),
      atLeast: doc(v.number(), 'Zahl mindestens so groß, oder mindestens so viele Kreuze'),
    }),
    v.strictObject({ all: doc(v.array(conditionSchema), 'Alle diese Bedingungen treffen zu') }),
    v.strictObject({ any: doc(v.array(conditionSchema), 'Mindestens eine dieser Bedingungen trifft zu') }),
    v.strictObject({ not: doc(conditionSchema, 'Die Bedingung trifft nicht zu') }),
  ]),
);
export const condition = (explanation: string) => v.exactOptional(doc(conditionSchema, explanation));

export const option = v.strictObject({
  id,
  label: text('Antwort, höchstens zwölf Wörter'),
  hint: v.exactOptional(text('Erläuterung in einer Zeile')),
  points: v.exactOptional(points),
  when: condition('Die Antwort wird nur angeboten, solange das zutreffen kann'),
  party: v.exactOptional(reference('Beteiligte, die dann meist die Aufgaben erledigen')),
});
export const score = v.strictObject({ dimension: reference('Dimension'), weight });

export const questionBase = {
  id,
  title: text('Die Frage, ein Satz'),
  short: text('Stichwort für Listen, Tabellen und das Dokument'),
  why: text('Wofür wir das fragen und was die Antwort im Ergebnis ändert'),
  help: v.exactOptional(text('Hinweis unter der Frage; Glossar: [Wort](glossar:kennung)')),
  when: condition('Die Frage wird nur gestellt, wenn das zutrifft'),
  askWhom: reference('Kontakt, der die Antwort meist kennt'),
  effort,
  sources,
  optional: v.exactOptional(doc(v.literal(true), 'Freiwillige Angabe')),
  noUnknown: v.exactOptional(
    doc(v.literal(true), '„Weiß ich nicht“ wird nicht angeboten, weil jede Kommune das weiß'),
  ),
  mayNotApply: v.exactOptional(
    doc(
      v.strictObject({ hint: text('Wann „Trifft nicht zu“ passt, eine Zeile') }),
      '„Trifft nicht zu, weil …“ wird angeboten; die Frage zählt dann nicht. Nie bei Torfragen',
    ),
  ),
};

/** Some of the Bausteine, by id. */
export const someBausteine = doc(
  v.strictObject({ bausteine: v.pipe(v.array(reference('Baustein')), v.minLength(1)) }),
  'Nur diese Bausteine',
);
