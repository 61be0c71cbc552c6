import { describe, expect, it, vi } from 'vitest';
import * as steps from '../../src/questionnaire/migrationSteps.ts';
import { newDocument } from '../../src/workspace/documents.ts';
import { openWith } from '../../src/workspace/opening.ts';
import { questionnaireOf, single } from '../support/builders.ts';

const questionnaire = {
  ...questionnaireOf([single('neu', ['a', 'b'])]),
  version: '2.0.0',
  migrations: [{ from: '1.0.0', to: '2.0.0', steps: [{ renamed: 'alt', to: 'neu' }] }],
};
const given = (version: string, id = questionnaire.id) =>
  newDocument({ id, version }, { municipality: 'Dorf' }, { answers: { alt: 'a' }, at: 'alt' });

describe('Eine Einschätzung mit dem Fragebogen öffnen', () => {
  it('überführt Antworten einer früheren Fassung und sagt, was aus ihnen wurde', () => {
    const before = given('1.0.0');
    const { document, changes, notice } = openWith(questionnaire, before);
    expect(document).toEqual({
      ...before,
      answers: { neu: 'a' },
      at: 'neu',
      questionnaire: { id: questionnaire.id, version: '2.0.0' },
    });
    expect(changes).toMatchObject([{ kind: 'renamed', key: 'alt', now: 'neu' }]);
    expect(notice).toBeUndefined();
  });

  it('nimmt mit, worauf eine Angabe beruht und was die Kommune vorhat', () => {
    const evidence = { sections: { teil: 'muendlich' }, questions: { alt: 'schriftlich' } } as const;
    const choices = { measures: ['M01'], scopes: {}, compared: [] };
    const { document } = openWith(questionnaire, { ...given('1.0.0'), evidence, choices, example: true });
    expect(document).toMatchObject({
      evidence: { sections: { teil: 'muendlich' }, questions: { neu: 'schriftlich' } },
      choices,
      example: true,
    });
  });

  it.each([
    ['derselben Fassung', given('2.0.0'), undefined],
    ['einer Fassung, von der kein Weg herführt', given('0.5.0'), undefined],
    ['einer neueren Fassung', given('3.0.0'), /neueren Fassung 3\.0\.0/],
    ['einem anderen Fragebogen', given('1.0.0', 'andererbogen'), /Fragebogen „andererbogen“/],
  ])('lässt Antworten %s, wie sie sind', (_which, before, expected) => {
    const { document, changes, notice } = openWith(questionnaire, before);
    expect(document).toBe(before);
    expect(changes).toEqual([]);
    if (expected) expect(notice).toMatch(expected);
    else expect(notice).toBeUndefined();
  });

  it('ändert nichts und sagt es, wenn ein Schritt misslingt', () => {
    vi.spyOn(steps, 'takeStep').mockImplementation(() => {
      throw new Error('Probe');
    });
    const before = given('1.0.0');
    const { document, changes, notice } = openWith(questionnaire, before);
    expect(document).toBe(before);
    expect(changes).toEqual([]);
    expect(notice).toMatch(/ließen sich nicht übernehmen\. Sie sind unverändert gespeichert\.$/);
  });
});
