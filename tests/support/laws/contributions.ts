import type { Contribution } from '../../../src/assessment/model.ts';
import { questionsOf } from '../../../src/questionnaire/items.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { stored } from '../answers.ts';
import { assessPartial, hasOpenGate, type Property } from './case.ts';
import { isNear, judged, must, show, tolerance } from './checks.ts';

/** Contributions, rounding and clarifications add up. */
export const contributionLaws: readonly Property[] = [
  {
    id: 'E07',
    title: 'die Beiträge ergeben die Spanne, die Anteile ergeben 1',
    check: (engine, example) => {
      for (const { id, interval, contributions } of judged(assessPartial(engine, example))) {
        const sum = (part: (contribution: Contribution) => number): number =>
          contributions.reduce((total, contribution) => total + part(contribution), 0);
        must(
          isNear(
            sum(({ share }) => share),
            1,
          ),
          () => `${id}: Anteile ${sum(({ share }) => share)}`,
        );
        must(
          isNear(
            sum((each) => each.interval[0]),
            interval[0],
          ),
          () => `${id}: unteres Ende`,
        );
        must(
          isNear(
            sum((each) => each.interval[1]),
            interval[1],
          ),
          () => `${id}: oberes Ende`,
        );
      }
    },
  },
  {
    id: 'E11',
    title: 'ohne offene Tore ergeben die Breiten der Klärungen die Breite des Ganzen',
    check: (engine, example) => {
      if (hasOpenGate(example)) return;
      const { clarifications, total } = assessPartial(engine, example);
      const sum = clarifications.reduce((width, clarification) => width + clarification.width, 0);
      const [low = 0, high = 0] = total.interval ?? [];
      must(isNear(sum, high - low), () => show([sum, total.interval]));
    },
  },
  {
    id: 'E11b',
    title: 'jede offene Angabe steht genau einmal bei den Klärungen, Entscheidendes zuerst',
    check: (engine, example) => {
      const { clarifications, coverage } = assessPartial(engine, example);
      const { items } = read(example.questionnaire, stored(example.questionnaire, example.partial));
      const behindGates = items.filter(
        ({ asked, visible, status, item, given }) =>
          asked &&
          visible === 'open' &&
          status !== 'answered' &&
          (item.question.optional === undefined || given !== undefined),
      );
      const keys = clarifications.map(({ question, row }) => `${question}@${row ?? ''}`);
      must(new Set(keys).size === keys.length, () => show(keys));
      must(keys.length === coverage.open + coverage.unknown - behindGates.length, () =>
        show([keys, coverage]),
      );
      must(coverage.asked === coverage.answered + coverage.unknown + coverage.open, () => show(coverage));
      const decisive = clarifications.map(({ decides }) => decides.length > 0);
      must(!decisive.slice(decisive.indexOf(false)).includes(true) || !decisive.includes(false), () =>
        show(decisive),
      );
      const gain = (index: number): number => {
        const question = clarifications[index]?.question;
        return clarifications
          .filter((each) => each.question === question)
          .reduce((sum, { narrowing: [sure], effort }) => sum + sure / effort, 0);
      };
      clarifications.slice(1).forEach((_, index) => {
        if (decisive[index] === decisive[index + 1]) {
          must(gain(index) >= gain(index + 1) - tolerance, () => show(keys));
        }
      });
    },
  },
  {
    id: 'E16',
    title: 'gerundete Teile ergeben die gerundete Summe',
    check: (engine, example) => {
      for (const { contributions, interval } of judged(assessPartial(engine, example))) {
        const values = contributions.map((each) => each.interval[1]);
        const rounded = engine.roundToSum(values, interval[1]);
        must(rounded.reduce((sum, value) => sum + value, 0) === Math.round(interval[1]), () =>
          show([values, rounded]),
        );
        must(
          rounded.every((value, index) => Math.abs(value - (values[index] ?? 0)) < 1 + tolerance),
          () => show(rounded),
        );
      }
    },
  },
  {
    id: 'E26',
    title: 'eine ausdrückliche leere Auswahl ist eine Antwort, die schlechteste',
    check: (engine, example) => {
      const { questionnaire, partial } = example;
      for (const question of questionsOf(questionnaire)) {
        if (question.kind !== 'multi' || !question.score) continue;
        const answers = stored(questionnaire, new Map([...partial, [question.id, [] as string[]]]));
        for (const { contributions } of engine.assess(questionnaire, answers).dimensions) {
          for (const { question: id, open, points } of contributions) {
            const worst = question.pointsByCount?.[0];
            if (id === question.id)
              must(!open && points[0] === worst && points[1] === worst, () => show([id, open, points]));
          }
        }
      }
    },
  },
];
