import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packResult, unpackResult } from '../../src/questionnaire/pack.ts';
import { interviewPart, resultPart, wholeOf } from '../../src/questionnaire/parts.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { anyAnswers, stored } from '../support/answers.ts';
import { firstQuestionnaire, realQuestionnaire } from '../support/real.ts';
import { village } from '../support/uiQuestionnaire.ts';

describe.each([
  ['ausgelieferter Fragebogen', realQuestionnaire],
  ['erste Fassung', firstQuestionnaire],
  ['kleiner Fragebogen', village],
])('%s in zwei Teilen', (_name, questionnaire) => {
  const asked = interviewPart(questionnaire);

  it('ergibt zusammen wieder den ganzen, auch nach der Reise', () => {
    const packed = JSON.parse(JSON.stringify(packResult(resultPart(questionnaire), questionnaire.bausteine)));
    expect(wholeOf(asked, unpackResult(packed, asked.bausteine))).toEqual(questionnaire);
  });

  it('stellt im Interview dieselben Fragen, mit Gründen und erklärten Wörtern', () => {
    expect(asked.sections).toEqual(questionnaire.sections);
    const links = [...JSON.stringify(asked.sections).matchAll(/glossar:(\w+)/g)].map(([, id]) => id);
    expect(links.filter((id) => !asked.glossary.some((entry) => entry.id === id))).toEqual([]);
    const sources = asked.sections.flatMap(({ questions }) => questions.flatMap((each) => each.sources));
    expect(sources.filter((id) => !asked.sources.some((entry) => entry.id === id))).toEqual(
      sources.filter((id) => !questionnaire.sources.some((entry) => entry.id === id)),
    );
  });

  it('liest Antworten mit dem Teil für das Interview wie mit dem ganzen', () => {
    const statesIn = (part: typeof questionnaire, answers: Parameters<typeof read>[1]) =>
      read(part, answers).items.map(({ item, visible, asked: isAsked, status, answer }) => ({
        key: item.key,
        visible,
        isAsked,
        status,
        answer,
      }));
    fc.assert(
      fc.property(anyAnswers(questionnaire, 2), (byItem) => {
        const answers = stored(questionnaire, byItem);
        expect(statesIn(asked, answers)).toEqual(statesIn(questionnaire, answers));
      }),
      { numRuns: 20 },
    );
  });

  it('trägt ins Interview nichts, was nur das Ergebnis braucht', () => {
    const { dimensions, findings, measures, directions, models, transitions, register, facts } = asked;
    expect([dimensions, findings, measures, directions].flat()).toEqual([]);
    expect([models, transitions, register, facts]).toEqual([undefined, undefined, undefined, undefined]);
    expect(asked.tasks.filter((task) => 'remains' in task || 'checks' in task)).toEqual([]);
  });
});
