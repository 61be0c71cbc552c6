import type { Change, Placement, PreconditionResult } from '../assessment/model.ts';
import type { Criterion, Dimension } from '../questionnaire/catalogue.ts';
import type { Effort } from '../questionnaire/question.ts';

/** Criteria in the order in which they are always shown. */
export const criterionWords: Record<Criterion, string> = {
  organisation: 'Organisation',
  kosten: 'Kosten',
  zustaendigkeiten: 'Zuständigkeiten',
  bindung: 'Bindung',
  ausstieg: 'Ausstieg',
  umstellung: 'Umstellung',
};

export const placementWords: Record<Placement, string> = {
  entspricht_heute: 'entspricht dem heutigen Stand',
  in_betracht: 'kommt in Betracht',
  nach_klaerung: 'erst nach Klärung',
  voraussetzung_fehlt: 'eine Voraussetzung fehlt derzeit',
  nicht_sinnvoll: 'derzeit nicht sinnvoll',
};

export const preconditionWords: Record<PreconditionResult['state'], string> = {
  met: 'erfüllt',
  open: 'noch offen',
  missing: 'fehlt derzeit',
};

/** A dimension inside a sentence: „durch Verträge“ for „Bindung durch Verträge“. */
export const dimensionPhrase = ({ name }: Dimension): string =>
  name.startsWith('Bindung ') ? name.slice('Bindung '.length) : `bei „${name}“`;

/** How much work a measure is. */
export const effortWords: Record<Effort, string> = {
  1: 'Brief oder Nachfrage',
  2: 'einige Tage',
  3: 'Vorhaben',
};

/** From how many points on a change is one, and from how many on a clear one (docs/verfahren.md, Abschnitt 8). */
const noticeable = 5;
const clear = 15;

/** What a measure changes in words: only what is so in every completion is said without reserve. */
export function changeWords([most, least]: Change): string {
  if (least <= -clear) return 'sinkt deutlich';
  if (least <= -noticeable) return 'sinkt';
  if (most <= -clear) return least < 0 ? 'sinkt, vielleicht deutlich' : 'kann deutlich sinken';
  if (most <= -noticeable) return least < 0 ? 'sinkt etwas, vielleicht mehr' : 'kann sinken';
  return least < 0 ? 'sinkt etwas' : 'kann etwas sinken';
}

/** A dimension as the topic of a line: „Verträge“ for „Bindung durch Verträge“. */
export const dimensionTopic = ({ name }: Dimension): string =>
  name.replace(/^Bindung durch (?:de[nmrs] |die |das )?/, '');

/** How much something counts beside others of its kind. */
export const weightWords = (weight: number, of = 'Gewicht'): string => `${of}\u00a0${weight} von\u00a03`;
