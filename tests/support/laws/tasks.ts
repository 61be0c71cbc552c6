import { deepStrictEqual } from 'node:assert/strict';
import { assessCompleted, assessPartial, type Property } from './case.ts';
import { gapKeys, isSubset, isWithin, must, show } from './checks.ts';

/** The severity table of the method, written down a second time on purpose. */
const severities: Record<string, Record<string, string>> = {
  niemand: { normal: 'wichtig', wichtig: 'kritisch', zentral: 'kritisch' },
  nicht_abgebbar: { normal: 'wichtig', wichtig: 'kritisch', zentral: 'kritisch' },
  unklar: { normal: 'hinweis', wichtig: 'wichtig', zentral: 'kritisch' },
  mehrfach_ohne_fuehrung: { normal: 'hinweis', wichtig: 'wichtig', zentral: 'wichtig' },
  nicht_geregelt: { normal: 'hinweis', wichtig: 'wichtig', zentral: 'wichtig' },
  ohne_vertretung: { normal: 'hinweis', wichtig: 'wichtig', zentral: 'wichtig' },
  prueft_sich_selbst: { normal: 'hinweis', wichtig: 'hinweis', zentral: 'wichtig' },
};

/** Responsibilities and directions. */
export const taskLaws: readonly Property[] = [
  {
    id: 'E14',
    title: 'geklärte Aufgaben und Lücken schachteln sich bei jeder Vervollständigung',
    check: (engine, example) => {
      const [before, after] = [assessPartial(engine, example), assessCompleted(engine, example)];
      const { settled, total } = before.responsibilities;
      must(isWithin(after.responsibilities.settled, settled) && settled[1] <= total, () =>
        show([settled, after.responsibilities.settled, total]),
      );
      must(
        after.responsibilities.settled[0] === after.responsibilities.settled[1],
        () => 'Aufgaben trotz aller Antworten offen',
      );
      must(isSubset(gapKeys(before, ['holds']), gapKeys(after, ['holds'])), () => 'Lücke verschwunden');
      const isKnown = (key: string): boolean => {
        const answer = example.partial.get(`aufgaben@${key.split('@')[0]}`);
        return typeof answer === 'object' && 'parties' in answer;
      };
      must(isSubset(gapKeys(after).filter(isKnown), gapKeys(before)), () => 'Lücke aus dem Nichts');
    },
  },
  {
    id: 'E14b',
    title: 'die Schwere einer Lücke kommt aus der Tabelle',
    check: (engine, example) => {
      for (const { task, kind, severity } of assessPartial(engine, example).responsibilities.gaps) {
        const rank = example.questionnaire.tasks.find(({ id }) => id === task)?.rank ?? 'normal';
        must(severity === severities[kind]?.[rank], () => show([task, kind, rank, severity]));
      }
    },
  },
  {
    id: 'E15',
    title: 'Richtungen stehen in fester Folge, mit Gründen dafür und dagegen, ohne Rang',
    check: (engine, example) => {
      const { directions } = assessPartial(engine, example);
      deepStrictEqual(
        directions.map(({ id }) => id),
        example.questionnaire.directions.map(({ id }) => id),
      );
      example.questionnaire.directions.forEach(({ always }, index) => {
        if (always) must(directions[index]?.placement === 'in_betracht', () => 'Belassen fehlt');
      });
      for (const { pros, cons, effects, ...rest } of directions) {
        must(pros.length > 0 && cons.length > 0, () => show(rest));
        must(!('rank' in rest) && !('score' in rest) && !('points' in rest), () => show(rest));
        must(
          effects.every(({ reasons, words }) => reasons.length > 0 && words !== ''),
          () => show(effects),
        );
      }
    },
  },
];
