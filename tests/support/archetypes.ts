import type { Answers, ItemAnswer } from '../../src/questionnaire/answers.ts';
import { type Item, itemsOf } from '../../src/questionnaire/items.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { stored } from './answers.ts';

/**
 * An invented kind of municipality: mean points per dimension and who is involved.
 * Source: docs/verfahren.md, Abschnitt 11.
 */
type Archetype = {
  name: string;
  means: Record<string, number>;
  partners: string[];
  /** Options that occur among these municipalities, where not all do: who looks after IT, how it is operated. */
  among: Record<string, string[]>;
};

export const archetypes: readonly Archetype[] = [
  {
    name: 'lokal nebenbei',
    means: { technik: 40, vertrag: 40, daten: 50, wissen: 78, geld: 48, markt: 38 },
    partners: ['dienstleister'],
    among: { p_kuemmerer: ['nebenbei'], betrieb: ['lokal_selbst', 'lokal_selbst', 'lokal_betreut'] },
  },
  {
    name: 'ein Anbieter für alles',
    means: { technik: 70, vertrag: 68, daten: 66, wissen: 76, geld: 64, markt: 78 },
    partners: ['dienstleister', 'hersteller'],
    among: { p_kuemmerer: ['nebenbei', 'niemand'], betrieb: ['lokal_betreut', 'hosting', 'hersteller'] },
  },
  {
    name: 'Zweckverband-Rechenzentrum',
    means: { technik: 60, vertrag: 52, daten: 34, wissen: 45, geld: 48, markt: 66 },
    partners: ['rechenzentrum'],
    among: { p_kuemmerer: ['nebenbei', 'mehrere'], betrieb: ['kommunal', 'kommunal', 'lokal_selbst'] },
  },
  {
    name: 'hybrid, gut geregelt',
    means: { technik: 22, vertrag: 16, daten: 14, wissen: 16, geld: 22, markt: 24 },
    partners: ['dienstleister', 'rechenzentrum'],
    among: {
      p_kuemmerer: ['stelle', 'mehrere'],
      betrieb: ['lokal_selbst', 'lokal_betreut', 'hosting', 'kommunal'],
    },
  },
];

/** Reproducible numbers in [0, 1). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The indices whose points come closest to a value; several where options have the same points. */
function nearest(points: readonly number[], value: number): number[] {
  const distance = Math.min(...points.map((each) => Math.abs(each - value)));
  return points.flatMap((each, index) => (Math.abs(each - value) === distance ? [index] : []));
}

/** A fully answered municipality of an archetype: scored answers scatter around its means, others are even. */
export function municipality(
  questionnaire: Questionnaire,
  { means, partners, among }: Archetype,
  seed: number,
): Answers {
  const random = randomNumbers(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const whole = normal() * 8;
  const perDimension = new Map(questionnaire.dimensions.map(({ id }) => [id, normal() * 8]));
  const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(random() * values.length)];
  const answer = ({ question }: Item): ItemAnswer | undefined => {
    const score = 'score' in question ? question.score : undefined;
    const aim =
      score &&
      (means[score.dimension] ?? 50) + whole + (perDimension.get(score.dimension) ?? 0) + normal() * 20;
    if (question.id === 'p_partner') return partners;
    if (question.kind === 'multi') {
      const count = nearest(question.pointsByCount ?? [], aim ?? 50)[0] ?? 0;
      return question.options
        .filter((_, index) => (aim === undefined ? random() < 0.6 : index < count))
        .map(({ id }) => id);
    }
    if (question.kind !== 'single' && question.kind !== 'matrix') return undefined;
    if (aim === undefined) {
      const known = among[question.id]?.filter((id) => question.options.some((option) => option.id === id));
      return pick(known?.length ? known : question.options.map(({ id }) => id));
    }
    const points = question.options.map((option) => option.points ?? 0);
    return question.options[pick(nearest(points, aim)) ?? 0]?.id;
  };
  const entries = itemsOf(questionnaire).flatMap((item): [string, ItemAnswer][] => {
    const given = answer(item);
    return given === undefined ? [] : [[item.key, given]];
  });
  return stored(questionnaire, new Map(entries));
}
