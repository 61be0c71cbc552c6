import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { planOf } from '../../src/assessment/exact/plan.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { findQuestion } from '../../src/questionnaire/items.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { secondQuestionnaire } from '../support/secondEdition.ts';

const questionnaire = secondQuestionnaire();
const named = (name: string, more: Answers = {}) =>
  read(questionnaire, { bausteine: ['server'], weitere: ['eigen1'], b_eigen1: name, ...more }).questionnaire;
const labelsIn = (of: typeof questionnaire, id: string): string[] => {
  const question = findQuestion(of, id);
  if (question?.kind === 'matrix') return question.rows.map(({ label }) => label);
  return question?.kind === 'multi' ? question.options.map(({ label }) => label) : [];
};

describe('Eigene Bausteine', () => {
  it('heißen überall so, wie die Kommune sie nennt', () => {
    const own = named(' Friedhof ');
    expect(own.bausteine.at(-1)?.name).toBe('Friedhof');
    expect(labelsIn(own, 'betrieb')).toEqual(['Server', 'Netz', 'Finanzen', 'Friedhof']);
    expect(labelsIn(own, 'haupt')).toContain('Friedhof');
    expect(labelsIn(own, 'weitere')).toEqual(['Friedhof']);
  });

  it('heißen ohne Namen wie vorgesehen, auch wenn sie nicht mehr angekreuzt sind', () => {
    expect(named('')).toBe(questionnaire);
    expect(named('Friedhof', { weitere: [] })).toBe(questionnaire);
  });

  it('bringen keine Verweise und keine Platzhalter in die Texte', () => {
    expect(named('**Bad** [hier](/weg/) {angaben}').bausteine.at(-1)?.name).toBe(
      'Bad (hier)(/weg/) (angaben)',
    );
  });

  it('ändern nichts an der Rechnung und kosten keine neue Vorbereitung', () => {
    const answers = { bausteine: ['server'], weitere: ['eigen1'], betrieb: { eigen1: 'fremd' } };
    expect(named('Bad', answers)).toBe(named('Bad', answers));
    expect(planOf(named('Bad', answers))).toBe(planOf(questionnaire));
    expect(assess(read(questionnaire, { ...answers, b_eigen1: 'Bad' })).bausteine).toEqual(
      assess(read(questionnaire, answers)).bausteine,
    );
  });
});
