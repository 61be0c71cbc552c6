import type { Placement, PreconditionResult, Verdict } from '../assessment/model.ts';
import type { Criterion, Dimension } from '../questionnaire/catalogue.ts';

export const verdictWords: Record<Verdict, string> = {
  holds: 'nach Ihren Angaben',
  possible: 'nicht auszuschließen, weil Angaben fehlen',
};

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
