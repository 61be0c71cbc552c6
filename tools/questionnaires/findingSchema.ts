/** The authoring format of findings and contradictions: what follows from answers while a condition holds. */
import * as v from 'valibot';
import { severities } from '../../src/questionnaire/catalogue.ts';
import { isRecord } from '../../src/questionnaire/isRecord.ts';
import { conditionSchema, doc, id, reference, sources, text } from './fields.ts';

/** Not `v.record`: that leaves out keys such as `constructor`, which are ids like any other. */
const example = v.custom<Record<string, unknown>>(
  (value) => isRecord(value) && !Object.hasOwn(value, '__proto__'),
  ({ input }) =>
    isRecord(input)
      ? 'Hier stehen Antworten nach Frage; „__proto__“ ist keine Kennung.'
      : 'Hier stehen Antworten nach Frage, zum Beispiel {d_kopie: nein}.',
);
const examples = (what: string) =>
  doc(
    v.strictObject({ holds: example, fails: example }),
    `Je ein Beispiel, in dem ${what} trifft und sicher nicht trifft; läuft als Test`,
  );
const forEach = v.exactOptional(
  doc(v.literal('bausteine'), 'Je Baustein prüfen; „*“ steht für den Baustein'),
);

export const findingSchema = v.strictObject({
  id,
  severity: doc(v.picklist(severities), 'Schwere'),
  title: text('Überschrift des Befunds'),
  text: text('Fertiger Satz: was die Antworten sagen und warum es zählt'),
  when: doc(conditionSchema, 'Wann der Befund trifft'),
  forEach,
  dimension: v.exactOptional(reference('Dimension, deren Stufe der Befund anhebt')),
  floor: v.exactOptional(doc(v.picklist(['erhoeht', 'hoch']), 'Mindeststufe der Dimension')),
  variants: v.exactOptional(
    doc(
      v.array(
        v.strictObject({
          when: doc(conditionSchema, 'Wann diese Worte gelten'),
          title: v.exactOptional(text('Überschrift des Befunds')),
          text: v.exactOptional(text('Fertiger Satz')),
        }),
      ),
      'Andere Worte; die ersten, deren Bedingung zutrifft',
    ),
  ),
  sources,
  measures: v.array(reference('Maßnahme')),
  examples: examples('der Befund'),
});
export type AuthoredFinding = v.InferOutput<typeof findingSchema>;

export const contradictionSchema = v.strictObject({
  id,
  when: doc(conditionSchema, 'Wann die Antworten kaum zusammenpassen'),
  forEach,
  text: text('Höflicher fertiger Satz: was nicht zusammenpasst'),
  questions: doc(
    v.array(reference('Frage, frage@zeile oder frage@*')),
    'Welche Antworten sich ändern lassen',
  ),
  examples: examples('der Widerspruch'),
});
export type AuthoredContradiction = v.InferOutput<typeof contradictionSchema>;
