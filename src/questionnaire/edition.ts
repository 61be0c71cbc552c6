import type { QuestionnaireRef } from './model.ts';

/** How answers relate to the questionnaires at hand; `unknown` also if their version is no version. */
export type Edition = 'same' | 'older' | 'newer' | 'unknown';

const partsOf = (version: string): number[] | undefined =>
  /^\d+(\.\d+)*$/.test(version) ? version.split('.').map(Number) : undefined;

/**
 * Compares two versions number by number; missing numbers count as 0.
 * @returns negative if `a` is older, positive if it is newer, 0 if they are equal; undefined if one is no version
 */
export function compareVersions(a: string, b: string): number | undefined {
  const [first, second] = [partsOf(a), partsOf(b)];
  if (!first || !second) return undefined;
  for (let at = 0; at < Math.max(first.length, second.length); at += 1) {
    const difference = (first[at] ?? 0) - (second[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** How the edition that answers were given under relates to the one of the same questionnaire at hand. */
export function editionOf(
  { id, version }: QuestionnaireRef,
  questionnaires: readonly QuestionnaireRef[],
): Edition {
  const own = questionnaires.find((questionnaire) => questionnaire.id === id);
  if (!own) return 'unknown';
  if (own.version === version) return 'same';
  const order = compareVersions(version, own.version);
  if (order === undefined) return 'unknown';
  return order === 0 ? 'same' : order < 0 ? 'older' : 'newer';
}

/** What is said about answers whose questionnaire is not at hand at all. */
export const foreignNotice =
  'Dieser Stand gehört zu einem Fragebogen, den diese Fassung nicht kennt. Er bleibt unverändert gespeichert.';

/**
 * What a reader must know before answers are read with this questionnaire, as a German sentence: that they belong to
 * another one, or to an edition that is not known here. Undefined if there is nothing to say.
 */
export function editionNotice(
  given: QuestionnaireRef,
  questionnaire: QuestionnaireRef & { title: string },
): string | undefined {
  const edition = editionOf(given, [questionnaire]);
  if (edition === 'same' || edition === 'older') return undefined;
  const rest = 'Antworten, die hier zu keiner Frage passen, bleiben gespeichert und zählen nicht.';
  if (given.id !== questionnaire.id) {
    return `Die Antworten gehören zum Fragebogen „${given.id}“, der hier nicht vorliegt. Gelesen werden sie mit „${questionnaire.title}“. ${rest}`;
  }
  const found = edition === 'newer' ? 'der neueren Fassung' : 'der unbekannten Fassung';
  return `Die Antworten stammen aus ${found} ${given.version} des Fragebogens, hier liegt Fassung ${questionnaire.version} vor. ${rest}`;
}
