import fc from 'fast-check';
import type { Direction, EffectSize, Finding, Measure } from '../../src/questionnaire/catalogue.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import type {
  Condition,
  MatrixQuestion,
  Points,
  Question,
  Row,
  Weight,
} from '../../src/questionnaire/question.ts';
import {
  finding,
  matrix,
  multi,
  number,
  questionnaireOf,
  section,
  single,
  task,
  tasks,
  text,
} from './builders.ts';

/**
 * Random small questionnaires that obey the rules of the data: gates never score, scored questions never gate,
 * gates come first, every finding is an upper set in scored answers.
 */
type Leaf = fc.Arbitrary<Condition>;

const weight = fc.constantFrom<Weight>(1, 2, 3);
const when = (condition: Condition | undefined) => (condition === undefined ? {} : { when: condition });

/** A condition made of leaves, at most two levels deep. */
function conditionOver(leaves: readonly Leaf[], negatable = true): fc.Arbitrary<Condition> {
  const leaf = fc.oneof(...leaves);
  const maybeNot = negatable
    ? fc.oneof(
        { weight: 3, arbitrary: leaf },
        leaf.map((not): Condition => ({ not })),
      )
    : leaf;
  const several = fc.array(maybeNot, { minLength: 1, maxLength: 3 });
  const group = fc.oneof(
    several.map((all): Condition => ({ all })),
    several.map((any): Condition => ({ any })),
  );
  const mixed = fc.tuple(maybeNot, group, fc.boolean());
  return fc.oneof(
    maybeNot,
    group,
    mixed.map(([a, b, all]): Condition => (all ? { all: [a, b] } : { any: [a, b] })),
  );
}

const gateLeaves: Record<string, Leaf> = {
  tor_einzel: fc.oneof(
    fc.constantFrom('a', 'b', 'c').map((is): Condition => ({ question: 'tor_einzel', is })),
    fc
      .subarray(['a', 'b', 'c'], { minLength: 1 })
      .map((ids): Condition => ({ question: 'tor_einzel', in: ids })),
  ),
  tor_mehrfach: fc.oneof(
    fc.constantFrom('x', 'y', 'z').map((includes): Condition => ({ question: 'tor_mehrfach', includes })),
    fc.integer({ min: 1, max: 3 }).map((atLeast): Condition => ({ question: 'tor_mehrfach', atLeast })),
  ),
  tor_zahl: fc.integer({ min: 1, max: 20 }).map((atLeast): Condition => ({ question: 'tor_zahl', atLeast })),
  tor_spaet: fc.constantFrom('ja', 'nein').map((is): Condition => ({ question: 'tor_spaet', is })),
};

const rowIds = ['email', 'netz', 'website'];
const rowGate = (row: string): Leaf =>
  fc.oneof(
    fc.constantFrom('lokal', 'extern').map((is): Condition => ({ question: `tor_matrix@${row}`, is })),
    gateLeaves.tor_mehrfach ?? fc.constant({ question: 'tor_mehrfach', includes: 'x' }),
  );

const anyGate = conditionOver(Object.values(gateLeaves));
const optionalGate = fc.option(anyGate, { nil: undefined, freq: 2 });

/** Rows for all Bausteine; each with the weight of its Baustein and perhaps a gate of its own. */
const rowsWith = (weights: readonly Weight[]): fc.Arbitrary<Row[]> =>
  fc
    .tuple(...rowIds.map((id) => fc.option(conditionOver([rowGate(id)]), { nil: undefined, freq: 2 })))
    .map((gates) =>
      rowIds.map((id, index) => ({ id, label: id, weight: weights[index] ?? 1, ...when(gates[index]) })),
    );

/** Points from good to bad: best 0, worst at least 50. */
const pointList = (length: number): fc.Arbitrary<Points[]> =>
  fc
    .tuple(
      fc.constantFrom<Points>(50, 75, 100),
      fc.array(fc.constantFrom<Points>(0, 25, 50, 75, 100), { minLength: length - 2, maxLength: length - 2 }),
    )
    .map(([worst, between]) => [
      0,
      ...between.map((points) => Math.min(points, worst) as Points).sort((a, b) => a - b),
      worst,
    ]);

const byId = (points: readonly Points[]): Record<string, Points> =>
  Object.fromEntries(points.map((each, index) => [`o${index}`, each]));

function scoredQuestion(id: string, weights: readonly Weight[]): fc.Arbitrary<Question> {
  const score = fc.record({ dimension: fc.constantFrom('daten', 'technik', 'vertrag'), weight });
  const points = fc.integer({ min: 2, max: 4 }).chain(pointList);
  const effort = weight;
  const asked = fc.oneof(
    fc
      .record({ score, points, gate: optionalGate, effort })
      .map((it) => single(id, byId(it.points), { score: it.score, effort: it.effort, ...when(it.gate) })),
    fc.record({ score, points: pointList(4), gate: optionalGate, effort }).map((it) =>
      multi(id, ['m0', 'm1', 'm2'], {
        score: it.score,
        pointsByCount: [...it.points].reverse(),
        effort: it.effort,
        ...when(it.gate),
      }),
    ),
    fc
      .record({ score, points, gate: optionalGate, rows: rowsWith(weights), effort })
      .map((it) =>
        matrix(id, it.rows, byId(it.points), { score: it.score, effort: it.effort, ...when(it.gate) }),
      ),
  );
  return fc
    .tuple(asked, fc.integer({ min: 0, max: 3 }))
    .map(([question, chance]) =>
      chance === 0 ? { ...question, mayNotApply: { hint: 'Wo es das nicht gibt.' } } : question,
    );
}

const sourceOptions = ['s0', 's1', 's2'];

/**
 * A multiple choice, some of whose options are only offered if a row says so, and a scored question that counts its
 * ticks. Nothing else reads the rows, so that what is offered hangs on nothing else.
 */
const derivation: fc.Arbitrary<Question[]> = fc
  .record({
    offered: fc.subarray(sourceOptions),
    gate: optionalGate,
    dimension: fc.constantFrom('daten', 'technik', 'vertrag'),
    weight,
    points: pointList(3),
    first: fc.oneof(
      fc.constantFrom(0, 1).map((atMost) => ({ atMost })),
      fc.constantFrom(0.34, 0.5).map((atMostShare) => ({ atMostShare })),
    ),
    second: fc.oneof(fc.constant({ allBut: 1 }), fc.constant({ atMost: 2 })),
  })
  .map((it) => {
    const rows = it.offered.map((id) => ({ id, label: id, weight: 1 as const }));
    const source = multi('zaehl', sourceOptions, when(it.gate));
    const options = source.options.map((option) => ({
      ...option,
      ...when(it.offered.includes(option.id) ? { question: `angebot@${option.id}`, is: 'da' } : undefined),
    }));
    const counting = single('abgeleitet', byId(it.points), {
      score: { dimension: it.dimension, weight: it.weight },
      derive: {
        counts: 'zaehl',
        steps: [{ option: 'o0', ...it.first }, { option: 'o1', ...it.second }, { option: 'o2' }],
      },
    });
    return [matrix('angebot', rows, ['da', 'fort']), { ...source, options }, counting];
  });

/** Leaves that stay true when the answer of a scored question gets worse. */
function upperLeaves(question: Question): Leaf[] {
  if (question.kind === 'multi') {
    // Ticks of options that are not always offered are counted by what is derived alone.
    if (!question.score) return [];
    return [1, 2, 3].map((atLeast) => fc.constant<Condition>({ not: { question: question.id, atLeast } }));
  }
  if (question.kind !== 'single' && question.kind !== 'matrix') return [];
  const keys =
    question.kind === 'matrix' ? question.rows.map(({ id }) => `${question.id}@${id}`) : [question.id];
  const thresholds = [...new Set(question.options.map(({ points }) => points ?? 0))].filter(
    (points) => points > 0,
  );
  return keys.flatMap((key) =>
    thresholds.map((least) =>
      fc.constant<Condition>({
        question: key,
        in: question.options.filter(({ points }) => (points ?? 0) >= least).map(({ id }) => id),
      }),
    ),
  );
}

/** Findings of the whole, or one case per Baustein. */
function findingOver(id: string, scored: readonly Question[]): fc.Arbitrary<Finding> {
  const upper = scored.flatMap(upperLeaves);
  const matrices = scored.filter((question): question is MatrixQuestion => question.kind === 'matrix');
  const conditions = conditionOver([...upper, anyGate], false);
  const extra = fc.record({
    severity: fc.constantFrom('kritisch' as const, 'wichtig' as const, 'hinweis' as const),
    floor: fc.constantFrom('erhoeht' as const, 'hoch' as const),
    dimension: fc.constantFrom('daten', 'technik', 'vertrag'),
    measures: fc.subarray(['m1', 'm2', 'm3']),
    floored: fc.boolean(),
  });
  const perRow = matrices.map((question) => {
    const worst = question.options.at(-1)?.points;
    const ids = question.options.filter(({ points }) => points === worst).map(({ id }) => id);
    return fc.constant(
      question.rows.map(({ id: row }) => ({ row, when: { question: `${question.id}@${row}`, in: ids } })),
    );
  });
  const cases = fc.oneof({ weight: 3, arbitrary: conditions.map((each) => [{ when: each }]) }, ...perRow);
  return fc.tuple(cases, extra).map(([all, { severity, floor, dimension, measures, floored }]) => ({
    ...finding(id, { all: [] }, { severity, measures, ...(floored ? { dimension, floor } : {}) }),
    cases: all,
  }));
}

const effect = fc.constantFrom<EffectSize>(-2, -1, 0, 1, 2);
const directionOver = (id: string, always: boolean): fc.Arbitrary<Direction> =>
  fc
    .record({
      bases: fc.array(fc.option(effect, { nil: null }), { minLength: 6, maxLength: 6 }),
      adjustments: fc.array(fc.record({ by: effect, gate: anyGate }), { maxLength: 3 }),
      preconditions: fc.array(anyGate, { maxLength: 2 }),
      pro: anyGate,
    })
    .map(({ bases, adjustments, preconditions, pro }): Direction => {
      const base = (index: number) => ({
        base: bases[index] ?? null,
        reason: 'Das liegt in der Richtung selbst.',
      });
      return {
        id,
        title: id,
        summary: 'Eine Richtung.',
        ...(always ? { always: true as const } : {}),
        effects: {
          organisation: base(0),
          kosten: base(1),
          zustaendigkeiten: base(2),
          bindung: base(3),
          ausstieg: base(4),
          umstellung: base(5),
        },
        adjustments: adjustments.map(({ by, gate }) => ({
          criterion: 'bindung' as const,
          by,
          when: gate,
          reason: 'Das kommt hinzu.',
        })),
        preconditions: preconditions.map((gate, index) => ({
          id: `v${index}`,
          text: 'Voraussetzung',
          when: gate,
        })),
        pros: [{ text: 'Ein Grund dafür.' }, { text: 'Noch einer.', when: pro }],
        cons: [{ text: 'Ein Grund dagegen.' }],
        firstStep: 'Ein Gespräch.',
      };
    });

/** What a measure can lead one scored question to, from its best answer to a middling one; rows each for itself. */
function targetsOver(question: Question, pick: number): Measure['sets'] {
  // Measures set neither what is derived nor what it is derived from.
  if (question.kind === 'single' && question.derive) return [];
  if (!('score' in question && question.score)) return [];
  if (question.kind === 'multi') {
    const ids = question.options.map(({ id }) => id);
    return [{ question: question.id, to: ids.slice(pick % ids.length) }];
  }
  if (question.kind !== 'single' && question.kind !== 'matrix') return [];
  const to = question.options[pick % Math.max(1, question.options.length - 1)]?.id ?? '';
  const keys =
    question.kind === 'matrix'
      ? question.rows.slice(pick % 2).map(({ id }) => `${question.id}@${id}`)
      : [question.id];
  return keys.map((key) => ({ question: key, to }));
}

/** Three measures with questions of their own, and one that shares some; one may need consent, one may close gaps. */
const measuresOver = (scored: readonly Question[]): fc.Arbitrary<Measure[]> =>
  fc
    .record({ picks: fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), consent: fc.boolean() })
    .map(({ picks, consent }) =>
      ['m1', 'm2', 'm3', 'm4'].map((id, index) => ({
        id,
        title: id,
        who: 'Hauptamt',
        firstStep: 'Ein Brief.',
        effort: ([1, 2, 3, 1] as const)[index] ?? 1,
        sets: scored.flatMap((question, place) =>
          index === 3
            ? place % 2
              ? targetsOver(question, 0)
              : []
            : place % 3 === index
              ? targetsOver(question, picks[place] ?? 0)
              : [],
        ),
        ...(index === 1 && consent ? { consent: true as const } : {}),
        ...(index === 2 ? { gaps: { kinds: ['niemand' as const, 'nicht_geregelt' as const] } } : {}),
        sources: ['quelle'],
      })),
    );

const taskList = fc.tuple(
  ...['a1', 'a2', 'a3'].map((id, index) =>
    fc
      .record({
        rank: fc.constantFrom('normal' as const, 'wichtig' as const, 'zentral' as const),
        stays: fc.boolean(),
      })
      .map(({ rank, stays }) =>
        task(id, {
          rank,
          ...(stays ? { stays: 'Das bleibt bei der Kommune.' } : {}),
          ...(index === 1 ? { checks: 'a1' } : {}),
        }),
      ),
  ),
);

const frame = fc.record({
  weights: fc.tuple(weight, weight, weight),
  dimensionWeights: fc.tuple(weight, weight, weight),
  lateGate: conditionOver(
    [gateLeaves.tor_einzel, gateLeaves.tor_mehrfach].filter((leaf) => leaf !== undefined),
  ),
  sectionGate: optionalGate,
  deputy: anyGate,
  tasks: taskList,
  directions: fc.tuple(directionOver('r1', true), directionOver('r2', false), directionOver('r3', false)),
});

function assemble(
  { weights, dimensionWeights, lateGate, sectionGate, deputy, tasks: allTasks, directions }: FrameValue,
  scored: readonly Question[],
  findings: readonly Finding[],
  measures: readonly Measure[],
): Questionnaire {
  const rows: Row[] = rowIds.map((id) => ({ id, label: id, weight: 1 }));
  // What is offered hangs on no gate: behind the same one as other answers, only an enclosure is promised.
  const [offers, others] = [true, false].map((isOffer) =>
    scored.filter(({ id }) => (id === 'angebot') === isOffer),
  ) as [Question[], Question[]];
  const split = Math.ceil(others.length / 2);
  return questionnaireOf(
    [
      section('tore', [
        single('tor_einzel', ['a', 'b', 'c']),
        multi('tor_mehrfach', ['x', 'y', 'z']),
        number('tor_zahl', { max: 20 }),
        single('tor_spaet', ['ja', 'nein'], { when: lateGate }),
        matrix('tor_matrix', rows, ['lokal', 'extern']),
        ...offers,
      ]),
      section('fragen', [...others.slice(0, split), number('freiwillig', { optional: true })]),
      section('mehr', [...others.slice(split), text('notiz', { optional: true })], sectionGate),
      section('zustaendig', [tasks('aufgaben', ['a1', 'a2', 'a3'], { deputy })]),
    ],
    {
      dimensions: ['daten', 'technik', 'vertrag'].map((id, index) => ({
        id,
        name: id,
        short: id,
        weight: dimensionWeights[index] ?? 1,
      })),
      bausteine: rowIds.map((id, index) => ({ id, name: id, weight: weights[index] ?? 1 })),
      tasks: [...allTasks],
      findings: [...findings],
      measures: [...measures],
      directions: [...directions],
    },
  );
}

type FrameValue = typeof frame extends fc.Arbitrary<infer Value> ? Value : never;

/** Small random questionnaires with gates, matrices, multiple choice, numbers, tasks, findings and directions. */
export const anyQuestionnaire: fc.Arbitrary<Questionnaire> = frame.chain((framed) =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((count) =>
      fc.tuple(
        fc.tuple(...Array.from({ length: count }, (_, i) => scoredQuestion(`q${i}`, framed.weights))),
        fc.option(derivation, { nil: [], freq: 2 }),
      ),
    )
    .map(([asked, derived]) => [...asked, ...derived])
    .chain((scored) =>
      fc
        .integer({ min: 0, max: 3 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => findingOver(`b${i}`, scored))))
        .chain((findings) =>
          measuresOver(scored).map((measures) => assemble(framed, scored, findings, measures)),
        ),
    ),
);
