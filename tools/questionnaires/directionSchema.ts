/** The authoring format of directions, and of the models of operation they lead to. */
import * as v from 'valibot';
import { criteria } from '../../src/questionnaire/catalogue.ts';
import { condition, conditionSchema, doc, id, reference, text } from './fields.ts';

const effectSize = v.picklist([-2, -1, 0, 1, 2]);
const effect = v.strictObject({
  base: doc(v.nullable(effectSize), '−2 belastet deutlich … +2 entlastet deutlich; null: wird berechnet'),
  reason: text('Begründung als fertiger Satz'),
});
export const reasonSchema = v.strictObject({
  text: text('Grund'),
  when: condition('Grund gilt nur, wenn das zutrifft'),
  variants: v.exactOptional(
    doc(
      v.array(v.strictObject({ when: doc(conditionSchema, 'Wann diese Worte gelten'), text: text('Grund') })),
      'Genauere Worte für einzelne Antworten; sonst gilt text',
    ),
  ),
});

/** From–to, in order. */
const span = {
  from: v.pipe(v.number(), v.minValue(0)),
  to: v.pipe(v.number(), v.minValue(0)),
};

const assumptionSchema = v.strictObject({
  question: reference('Frage, oder frage@* für die Zeilen der betroffenen Bausteine'),
  oneOf: doc(
    v.pipe(v.array(v.union([v.string(), v.array(v.string())])), v.minLength(1)),
    'Antworten, von denen jede möglich ist; bei multi die Kreuze als Liste',
  ),
  reason: text('Warum das typisch ist, als fertiger Satz'),
  ofPartner: v.exactOptional(
    doc(v.literal(true), 'Gilt nur, wenn Bausteine des wichtigsten Partners betroffen sind'),
  ),
});

export const modelSchema = v.strictObject({
  id: doc(v.string(), 'Kennung: zugleich die Antwort der Frage nach dem Betriebsmodell'),
  name: text('Name auf den Seiten'),
  phrase: text('Im Satz: „bei einem externen Rechenzentrum“'),
  inHouse: v.exactOptional(doc(v.literal(true), 'Die Technik steht im Haus')),
  external: v.exactOptional(doc(v.literal(true), 'Jemand von außen wirkt mit')),
  private: v.exactOptional(doc(v.literal(true), 'Dieser Jemand ist eine private Firma')),
  mixed: v.exactOptional(doc(v.literal(true), 'Auf mehrere Arten zugleich betrieben')),
  apart: v.exactOptional(doc(v.literal(true), 'Jeder Baustein liegt bei einem eigenen Anbieter')),
  partner: v.exactOptional(reference('Antwort der Frage nach Partnern, die dieses Modell braucht')),
  typical: doc(v.array(assumptionSchema), 'Welche Antworten nach dem Wechsel typisch sind'),
});

export const transitionSchema = v.strictObject({
  from: reference('Betriebsmodell heute'),
  to: reference('Betriebsmodell danach'),
  organisation: effectSize,
  zustaendigkeiten: effectSize,
  umstellung: effectSize,
  reasons: v.strictObject({
    organisation: text('Fertiger Satz; {bausteine} steht für die betroffenen'),
    zustaendigkeiten: text('Fertiger Satz; {bausteine} steht für die betroffenen'),
    umstellung: text('Fertiger Satz; {bausteine} steht für die betroffenen'),
  }),
});

const moves = v.strictObject({
  from: v.array(reference('Betriebsmodell, aus dem die Richtung wegführen kann')),
  to: v.exactOptional(reference('Betriebsmodell danach; fehlt, wenn sich keines ändert')),
  inHouse: v.exactOptional(reference('Betriebsmodell danach für Bausteine, die im Haus bleiben')),
  preset: doc(v.picklist(['all', 'none']), 'Welche Bausteine zu Beginn angekreuzt sind'),
});

/** What a direction that is computed from today has beside the rest. */
const computed = {
  moves: v.exactOptional(doc(moves, 'Von welchen Betriebsmodellen zu welchem')),
  measures: v.exactOptional(
    doc(v.array(reference('Maßnahme')), 'Woraus die Richtung außer dem Absichern besteht'),
  ),
  assumes: v.exactOptional(doc(v.array(assumptionSchema), 'Antworten, die sich mit ihr ändern')),
  concerns: condition('Anlass, zu dem die Richtung gehört; dann steht sie nie zugeklappt'),
  procedure: v.exactOptional(
    text(
      'Wie die Verwaltung vorgeht, wenn das Gremium den Weg weiterverfolgt; ohne Satzanfang, zum Beispiel „eine Vergabe vorbereiten“',
    ),
  ),
  duration: v.exactOptional(doc(v.strictObject(span), 'Monate bis zum Abschluss')),
  unsuitable: v.exactOptional(doc(v.array(reasonSchema), 'Wann sie derzeit nicht sinnvoll ist')),
  clarify: v.exactOptional(doc(v.array(reasonSchema), 'Wann zuerst etwas zu klären ist')),
  creates: v.exactOptional(
    doc(
      v.array(
        v.strictObject({
          finding: v.exactOptional(reference('Befund, der entstehen kann')),
          task: v.exactOptional(reference('Aufgabe, bei der eine Lücke entstehen kann')),
          text: text('Was sie mit sich bringen kann, fertiger Satz'),
          when: condition('Nur, wenn das zutrifft'),
        }),
      ),
      'Was sie Neues mit sich bringen kann',
    ),
  ),
  time: v.exactOptional(
    doc(v.strictObject({ ...span, text: text('Wofür, fertiger Satz') }), 'Zeit im Haus, Stunden je Woche'),
  ),
  security: v.exactOptional(text('Was sich bei Ausfall und Sicherheit ändert, ohne Vorzeichen')),
  staff: v.exactOptional(doc(reasonSchema, 'Was zu bedenken ist, wenn eine Stelle betroffen ist')),
  variants: v.exactOptional(
    doc(
      v.array(
        v.strictObject({
          when: doc(conditionSchema, 'Wann diese Worte gelten'),
          title: v.exactOptional(text('Handlungsrichtung')),
          summary: v.exactOptional(text('Worum es geht')),
          firstStep: v.exactOptional(text('Erster Schritt')),
          security: v.exactOptional(text('Was sich bei Ausfall und Sicherheit ändert')),
        }),
      ),
      'Andere Worte: jeder Text aus dem ersten Eintrag, der passt und ihn hat',
    ),
  ),
};

export const directionSchema = v.strictObject({
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
      by: effectSize,
      when: conditionSchema,
      reason: text('Begründung als fertiger Satz'),
    }),
  ),
  preconditions: v.array(v.strictObject({ id, text: text('Voraussetzung'), when: conditionSchema })),
  pros: v.array(reasonSchema),
  cons: v.array(reasonSchema),
  firstStep: text('Erster Schritt'),
  ...computed,
});
