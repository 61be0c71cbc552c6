import { describe, expect, it } from 'vitest';
import {
  contradictionBlocks,
  furtherContradictions,
} from '../../src/entscheidungsgrundlage/widersprueche.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { questionnaireOf, single } from '../support/builders.ts';
import { contextFor } from '../support/contexts.ts';
import { documentOf, sectionOf, textsOf } from '../support/documents.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];
/** Each question contradicts the first where both say „ja“. */
const questionnaire: Questionnaire = {
  ...questionnaireOf(letters.map((id) => single(id, ['ja', 'nein']))),
  contradictions: letters.slice(1).map((id) => ({
    id: `W${id}`,
    text: `Mit ${id} passt das nicht.`,
    questions: ['a', id],
    cases: [
      {
        when: {
          all: [
            { question: 'a', is: 'ja' },
            { question: id, is: 'ja' },
          ],
        },
      },
    ],
  })),
};
const contextWith = (yes: string) =>
  contextFor(questionnaire, { answers: Object.fromEntries([...yes].map((id) => [id, 'ja'])) });
const statements = (blocks: ReturnType<typeof contradictionBlocks>) =>
  blocks.flatMap((block) => (block.kind === 'statement' ? [block] : []));

describe('Widersprüche im Dokument', () => {
  it('stehen mit Satz und beiden Angaben da, damit sich jede ändern lässt', () => {
    const [one, ...others] = statements(contradictionBlocks(contextWith('ab')));
    expect(others).toEqual([]);
    expect(one?.text).toBe('Mit b passt das nicht.');
    expect(one?.evidence.map(({ question, answer }) => [question, answer])).toEqual([
      ['a', 'Antwort ja'],
      ['b', 'Antwort ja'],
    ]);
  });

  it('fehlen, wo nichts einander widerspricht', () => {
    expect(contradictionBlocks(contextWith('bcd'))).toEqual([]);
    expect(furtherContradictions(contextWith('ab'))).toEqual([]);
  });

  it('stehen ab dem vierten in der Anlage, und vorn steht, wie viele', () => {
    const context = contextWith('abcde');
    const blocks = contradictionBlocks(context);
    expect(statements(blocks)).toHaveLength(3);
    expect(JSON.stringify(blocks)).toContain('1 weiterer Punkt steht in der Anlage.');
    expect(statements(furtherContradictions(context)).map(({ text }) => text)).toEqual([
      'Mit e passt das nicht.',
    ]);
    expect(JSON.stringify(contradictionBlocks(contextWith('abcd')))).not.toContain('Anlage');
  });

  it('nennen im ausgelieferten Fragebogen die Bausteine, für die sie gelten', () => {
    const answers: Answers = {
      p_partner: [],
      bausteine: ['server', 'email'],
      bausteine_weitere: [],
      betrieb: { server: 'hosting', email: 'lokal_betreut' },
    };
    const text = textsOf(sectionOf(documentOf(answers), 'offen')).join(' ');
    expect(text).toContain('Das gilt für Server und E-Mail und Kalender.');
    expect(text).toContain('gerechnet ist mit beiden');
  });
});
