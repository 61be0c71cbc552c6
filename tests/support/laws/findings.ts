import { deepStrictEqual } from 'node:assert/strict';
import { levelRank } from '../../../src/assessment/level.ts';
import type { Assessment, FindingResult } from '../../../src/assessment/model.ts';
import { measuresFor } from '../../../src/assessment/possibleMeasures.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { completed, stored } from '../answers.ts';
import { assessCompleted, assessPartial, betterAndWorse, type Case, type Property } from './case.ts';
import { findingKeys, isSubset, isWithin, must, paired, show } from './checks.ts';

/** The levels that findings lift, each with its floor. */
const floorsOf = ({ questionnaire }: Case, result: Assessment, results: readonly FindingResult[]) =>
  results.flatMap(({ id, row }) => {
    const finding = questionnaire.findings.find((each) => each.id === id);
    const floor = finding?.floor;
    if (!floor) return [];
    return [
      ...result.dimensions.filter((dimension) => dimension.id === finding.dimension),
      ...result.bausteine.filter((baustein) => baustein.id === row),
    ].map((lifted) => ({ floor, lifted }));
  });

/** Findings, measures and everything decided stays decided. */
export const findingLaws: readonly Property[] = [
  {
    id: 'E12',
    title: 'kein Mittel verdeckt einen Befund mit Mindeststufe',
    check: (engine, example) => {
      const [before, after] = [assessPartial(engine, example), assessCompleted(engine, example)];
      const certain = before.findings.filter(({ verdict }) => verdict === 'holds');
      for (const { floor, lifted } of floorsOf(example, before, certain)) {
        must(levelRank(lifted.level.from) >= levelRank(floor), () => show([floor, lifted.id, lifted.level]));
      }
      // What may hold lifts a level only where something is scored; a completion that scores nothing says nothing.
      const pairs = paired(before, after);
      for (const { floor, lifted } of floorsOf(example, after, after.findings)) {
        must(levelRank(lifted.level.from) >= levelRank(floor), () => show([floor, lifted.id, lifted.level]));
        const open = pairs.find(([, closed]) => closed === lifted)?.[0];
        must(open !== undefined && levelRank(open.level.to) >= levelRank(floor), () => show([floor, open]));
      }
    },
  },
  {
    id: 'E13',
    title: 'was feststeht, bleibt bei jeder Vervollständigung',
    check: (engine, example) => {
      const { questionnaire, partial, full } = example;
      const [before, after] = [assessPartial(engine, example), assessCompleted(engine, example)];
      must(
        isSubset(findingKeys(before, ['holds']), findingKeys(after, ['holds'])),
        () => 'Befund verschwunden',
      );
      must(isSubset(findingKeys(after), findingKeys(before)), () => 'Befund aus dem Nichts');
      must(findingKeys(after, ['possible']).length === 0, () => 'Befund trotz aller Antworten offen');
      const [open, closed] = [partial, completed(partial, full)].map((each) =>
        read(questionnaire, stored(questionnaire, each)),
      );
      for (const { item, visible } of open?.items ?? []) {
        if (visible !== 'open') must(closed?.state(item.key)?.visible === visible, () => item.key);
      }
      // A direction is looked at for what is known to be affected; with the same Bausteine it says no more than later.
      const scopes = Object.fromEntries(
        before.directions.flatMap(({ id, computed }) => (computed ? [[id, computed.scope.affected]] : [])),
      );
      const sameScope = engine.assess(questionnaire, stored(questionnaire, completed(partial, full)), scopes);
      sameScope.directions.forEach((direction, index) => {
        // An answer may bind Bausteine to where they are; what is left is another direction than before.
        const intended = scopes[direction.id] ?? [];
        const bound = direction.computed?.scope.excluded.map(({ baustein }) => baustein) ?? [];
        const affected = direction.computed?.scope.affected ?? intended;
        deepStrictEqual(
          affected,
          intended.filter((id) => !bound.includes(id)),
        );
        if (affected.length < intended.length) return;
        direction.preconditions.forEach(({ state }, place) => {
          const earlier = before.directions[index]?.preconditions[place]?.state;
          must(state !== 'open' && (earlier === 'open' || earlier === state), () =>
            show([direction.id, earlier, state]),
          );
        });
        direction.effects.forEach(({ range }, place) => {
          const earlier = before.directions[index]?.effects[place]?.range;
          must(range && earlier ? isWithin(range, earlier) : range === earlier, () =>
            show([direction.id, earlier, range]),
          );
        });
      });
    },
  },
  {
    id: 'E22',
    title: 'eine schlechtere Antwort lässt keinen Befund verschwinden',
    check: (engine, example) => {
      const pair = betterAndWorse(example);
      if (!pair) return;
      const [better, worse] = pair.map((answers) => engine.assess(example.questionnaire, answers));
      if (!better || !worse) return;
      must(isSubset(findingKeys(better), findingKeys(worse)), () => show([better.findings, worse.findings]));
      must(
        isSubset(findingKeys(better, ['holds']), findingKeys(worse, ['holds'])),
        () => 'Befund nur noch möglich',
      );
    },
  },
  {
    id: 'E27',
    title: 'jede Maßnahme folgt aus etwas, das Schwerste zuerst',
    check: (engine, example) => {
      const { measures, findings } = assessPartial(engine, example);
      must(
        measures.every(({ because }) => because.length > 0),
        () => show(measures),
      );
      const order = measures.map(({ severity }) => ['kritisch', 'wichtig', 'hinweis'].indexOf(severity));
      deepStrictEqual(
        order,
        order.toSorted((a, b) => a - b),
      );
      const { questionnaire, partial } = example;
      const possible = measuresFor(read(questionnaire, stored(questionnaire, partial))).map(({ id }) => id);
      const due = findings
        .flatMap(({ id }) => questionnaire.findings.find((finding) => finding.id === id)?.measures ?? [])
        .filter((id) => possible.includes(id));
      must(
        isSubset(
          due,
          measures.map(({ id }) => id),
        ),
        () => show([due, measures]),
      );
    },
  },
];
