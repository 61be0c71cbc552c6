import { levelOf } from '../../src/assessment/level.ts';
import type { Assessment, Gap, Intended } from '../../src/assessment/model.ts';
import type { Answers, ItemAnswer } from '../../src/questionnaire/answers.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import type { Points, Question } from '../../src/questionnaire/question.ts';
import { type ItemState, read } from '../../src/questionnaire/reading.ts';
import { stored } from './answers.ts';
import { type Engine, sound } from './laws/case.ts';

/** An engine with one plausible mistake, and the law that must notice it. */
export type Mutant = { mistake: string; caughtBy: string; engine: Engine };

/** Lies to the sound engine about its input. */
const misreading = (
  change: (questionnaire: Questionnaire, answers: Answers) => [Questionnaire, Answers],
): Engine => ({
  ...sound,
  assess: (questionnaire, answers) => sound.assess(...change(questionnaire, answers)),
});
/** Spoils what the sound engine says. */
const misreporting = (
  change: (assessment: Assessment, questionnaire: Questionnaire) => Assessment,
): Engine => ({
  ...sound,
  assess: (questionnaire, answers) => change(sound.assess(questionnaire, answers), questionnaire),
});

/** Spoils what the sound engine says of intended measures. */
const misintending = (change: (intended: Intended) => Intended): Engine => ({
  ...sound,
  intend: (questionnaire, answers, measures) => change(sound.intend(questionnaire, answers, measures)),
});

/** Answers some items differently from what was said. */
function rewriting(answerFor: (state: ItemState) => ItemAnswer | undefined): Engine {
  return misreading((questionnaire, answers) => {
    const entries = read(questionnaire, answers).items.flatMap((state): [string, ItemAnswer][] => {
      const answer = answerFor(state);
      return answer === undefined ? [] : [[state.item.key, answer]];
    });
    return [questionnaire, stored(questionnaire, new Map(entries))];
  });
}

/** The best or worst option in place of every missing answer of a scored choice. */
const guessing = (end: 'best' | 'worst') =>
  rewriting(({ item: { question }, given, status }) => {
    if (status === 'answered' || (question.kind !== 'single' && question.kind !== 'matrix')) return given;
    if (!question.score) return given;
    return (end === 'best' ? question.options[0] : question.options.at(-1))?.id;
  });

const withoutWhen = <T extends { when?: unknown }>({ when: _when, ...rest }: T) => rest;

/** Removes conditions of questions and rows that `drops` names. */
const ungated = (questionnaire: Questionnaire, drops: (key: string) => boolean): Questionnaire => ({
  ...questionnaire,
  sections: questionnaire.sections.map((section) => ({
    ...withoutWhen(section),
    questions: section.questions.map((question): Question => {
      if (question.kind !== 'matrix')
        return drops(question.id) ? (withoutWhen(question) as Question) : question;
      return {
        ...question,
        rows: question.rows.map((row) => (drops(`${question.id}@${row.id}`) ? withoutWhen(row) : row)),
      };
    }),
  })),
});

const reversed = (questionnaire: Questionnaire): Questionnaire => ({
  ...questionnaire,
  sections: questionnaire.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question): Question => {
      if (question.kind !== 'single' && question.kind !== 'matrix') return question;
      const options = question.options.map(({ points, ...option }) =>
        points === undefined ? option : { ...option, points: (100 - points) as Points },
      );
      return { ...question, options };
    }),
  })),
});

const swapped: Record<Gap['severity'], Gap['severity']> = {
  kritisch: 'hinweis',
  wichtig: 'kritisch',
  hinweis: 'wichtig',
};
const halve = (value: number): number => value / 2;
const effectOnBindung = ({ effects }: Assessment['directions'][number]): number =>
  effects[3]?.range?.[0] ?? 0;

export const mutants: readonly Mutant[] = [
  { mistake: '„Weiß ich nicht“ zählt als beste Antwort', caughtBy: 'E03', engine: guessing('best') },
  { mistake: '„Weiß ich nicht“ zählt als schlechteste Antwort', caughtBy: 'E03', engine: guessing('worst') },
  {
    mistake: 'ruhende Antworten zählen mit',
    caughtBy: 'E05',
    engine: misreading((questionnaire, answers) => [ungated(questionnaire, () => true), answers]),
  },
  {
    mistake: 'ein offenes Tor gilt als offen stehend',
    caughtBy: 'E04',
    engine: misreading((questionnaire, answers) => {
      const { state } = read(questionnaire, answers);
      return [ungated(questionnaire, (key) => state(key)?.visible === 'open'), answers];
    }),
  },
  {
    mistake: 'ein Mittel verdeckt schwere Befunde',
    caughtBy: 'E12',
    engine: misreading((questionnaire, answers) => [
      { ...questionnaire, findings: questionnaire.findings.map(({ floor: _floor, ...rest }) => rest) },
      answers,
    ]),
  },
  {
    mistake: 'Anteile sind nicht auf 1 gebracht',
    caughtBy: 'E07',
    engine: misreporting(({ dimensions, ...rest }) => ({
      ...rest,
      dimensions: dimensions.map((dimension) => ({
        ...dimension,
        contributions: dimension.contributions.map((each) => ({ ...each, share: halve(each.share) })),
      })),
    })),
  },
  {
    mistake: 'die ausdrückliche leere Auswahl gilt als nicht beantwortet',
    caughtBy: 'E26',
    engine: rewriting(({ given }) => (Array.isArray(given) && given.length === 0 ? undefined : given)),
  },
  {
    mistake: 'die Punkte sind verkehrt herum',
    caughtBy: 'E02',
    engine: misreading((questionnaire, answers) => [reversed(questionnaire), answers]),
  },
  {
    mistake: 'statt der Spanne wird die Mitte genannt',
    caughtBy: 'E03',
    engine: misreporting(({ dimensions, ...rest }) => ({
      ...rest,
      dimensions: dimensions.map((dimension) => {
        const middle = halve(dimension.interval[0] + dimension.interval[1]);
        return { ...dimension, interval: [middle, middle] as const };
      }),
    })),
  },
  {
    mistake: 'der Grenzbereich um die Schwellen fehlt',
    caughtBy: 'E24',
    engine: misreporting(({ dimensions, ...rest }) => ({
      ...rest,
      dimensions: dimensions.map((dimension) => {
        if (dimension.raisedBy.length + dimension.raisedByOneOf.length > 0) return dimension;
        const [from, to] = [levelOf(dimension.interval[0]), levelOf(dimension.interval[1])];
        return { ...dimension, level: { from, to } };
      }),
    })),
  },
  {
    mistake: 'nur die ersten Antworten werden gelesen',
    caughtBy: 'E06',
    engine: misreading((questionnaire, answers) => [
      questionnaire,
      Object.fromEntries(Object.entries(answers).slice(0, 4)),
    ]),
  },
  {
    mistake: 'was nur möglich ist, wird verschwiegen',
    caughtBy: 'E13',
    engine: misreporting(({ findings, ...rest }) => ({
      ...rest,
      findings: findings.filter(({ verdict }) => verdict === 'holds'),
    })),
  },
  {
    mistake: 'eine unbekannte Aufgabe gilt als von niemandem erledigt',
    caughtBy: 'E14',
    engine: rewriting(({ item: { question }, given, status }) =>
      question.kind === 'tasks' && status !== 'answered' ? { parties: ['niemand'] } : given,
    ),
  },
  {
    mistake: 'die Schwere der Lücken ist vertauscht',
    caughtBy: 'E14b',
    engine: misreporting(({ responsibilities, ...rest }) => ({
      ...rest,
      responsibilities: {
        ...responsibilities,
        gaps: responsibilities.gaps.map((gap) => ({ ...gap, severity: swapped[gap.severity] })),
      },
    })),
  },
  {
    mistake: 'Klärungen stehen in der Folge des Fragebogens',
    caughtBy: 'E11b',
    engine: misreporting(({ clarifications, ...rest }, questionnaire) => {
      const order = questionnaire.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
      return {
        ...rest,
        clarifications: clarifications.toSorted(
          (a, b) => order.indexOf(a.question) - order.indexOf(b.question),
        ),
      };
    }),
  },
  {
    mistake: 'Richtungen stehen nach ihrer Wirkung auf die Bindung',
    caughtBy: 'E15',
    engine: misreporting(({ directions, ...rest }) => ({
      ...rest,
      directions: directions.toSorted((a, b) => effectOnBindung(b) - effectOnBindung(a)),
    })),
  },
  {
    mistake: 'alle Maßnahmen werden immer genannt',
    caughtBy: 'E27',
    engine: misreporting((assessment, { measures }) => ({
      ...assessment,
      measures: measures.map(({ id, effort }) => ({
        id,
        effort,
        because: [],
        severity: 'hinweis',
        verdict: 'holds',
      })),
    })),
  },
  {
    mistake: 'jeder Teil wird für sich gerundet',
    caughtBy: 'E16',
    engine: { ...sound, roundToSum: (values) => values.map(Math.round) },
  },
  {
    mistake: 'was offen ist, gilt bei Maßnahmen als schlecht',
    caughtBy: 'E29',
    engine: misintending(({ dimensions, ...rest }) => ({
      ...rest,
      dimensions: dimensions.map((each) => ({ ...each, change: [each.change[0], each.change[0]] })),
    })),
  },
  {
    mistake: 'Maßnahmen mit Zustimmung gelten als erreicht',
    caughtBy: 'E29',
    engine: {
      ...sound,
      intend: (questionnaire, answers, measures) =>
        sound.intend(
          {
            ...questionnaire,
            measures: questionnaire.measures.map(({ consent: _consent, ...measure }) => measure),
          },
          answers,
          measures,
        ),
    },
  },
  {
    mistake: 'ein Paket ist die Summe seiner Maßnahmen, auch wo sie dasselbe verbessern',
    caughtBy: 'E29',
    engine: {
      ...sound,
      intend: (questionnaire, answers, measures) => {
        const { levers } = sound.assess(questionnaire, answers);
        const { dimensions, ...rest } = sound.intend(questionnaire, answers, measures);
        const sum = (id: string, end: 0 | 1): number =>
          levers
            .filter((lever) => measures.includes(lever.id))
            .flatMap((lever) => lever.dimensions.filter((each) => each.id === id))
            .reduce((total, { change }) => total + change[end], 0);
        return {
          ...rest,
          dimensions: dimensions.map((each) => ({ ...each, change: [sum(each.id, 0), sum(each.id, 1)] })),
        };
      },
    },
  },
  {
    mistake: 'Maßnahmen wirken auch, wo die Antwort schon besser ist',
    caughtBy: 'E10',
    engine: misintending(({ dimensions, ...rest }) => ({
      ...rest,
      dimensions: dimensions.map((each) => ({ ...each, after: { ...each.after, interval: [25, 100] } })),
    })),
  },
  {
    mistake: 'jede Stellschraube gilt für zwei',
    caughtBy: 'E28',
    engine: misreporting((assessment) => ({
      ...assessment,
      levers: assessment.levers.map((lever) => ({
        ...lever,
        dimensions: lever.dimensions.map(({ id, change: [low, high] }) => ({ id, change: [2 * low, high] })),
      })),
    })),
  },
  {
    mistake: 'was bleibt, gilt als geschlossen',
    caughtBy: 'E29',
    engine: misintending(({ keeps, closes, ...rest }) => ({
      ...rest,
      keeps: [],
      closes: [...closes, ...keeps],
    })),
  },
];
