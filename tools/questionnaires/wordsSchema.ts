/** The authoring format of the words of the judgement. */
import * as v from 'valibot';
import { criteria, effectNames, gapKinds, levels, severities } from '../../src/questionnaire/catalogue.ts';
import { anchors } from '../../src/questionnaire/question.ts';
import { doc, text } from './fields.ts';

/** A field for each name, all of them voluntary. */
const each = <Name extends string, S extends v.GenericSchema>(names: readonly Name[], schema: S) =>
  v.strictObject(
    Object.fromEntries(names.map((name) => [name, v.exactOptional(schema)])) as Record<
      Name,
      v.ExactOptionalSchema<S, undefined>
    >,
  );
const effects = each([...effectNames, 'ohne_zahlen'], text('Wirkung einer Handlungsrichtung'));
/** All or none: single words of a criterion would mix with those of `effects`. */
const effectsOfCriterion = v.required(effects);

export const wordsSchema = v.strictObject({
  levels: v.exactOptional(each([...levels, 'offen'], text('Stufe der Bindung; offen: noch nichts zu sagen'))),
  severities: v.exactOptional(each(severities, text('Schwere eines Befunds oder einer Lücke'))),
  effects: v.exactOptional(effects),
  effectsBy: v.exactOptional(
    doc(each(criteria, effectsOfCriterion), 'Eigene Wörter einzelner Kriterien; die übrigen nehmen effects'),
  ),
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
  partners: v.exactOptional(
    doc(
      v.record(
        v.string(),
        v.strictObject({
          nom: text('Werfall: „der Dienstleister“'),
          gen: text('Wesfall: „des Dienstleisters“'),
          dat: text('Wemfall: „dem Dienstleister“'),
          akk: text('Wenfall: „den Dienstleister“'),
        }),
      ),
      'Wie die Partner in Sätzen heißen, nach Antwort; mehrere: mehrere Partner, unbekannt: nicht bekannt',
    ),
  ),
});
export type AuthoredWords = v.InferOutput<typeof wordsSchema>;
