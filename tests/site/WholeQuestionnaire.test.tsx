import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useQuestionnaire } from '../../src/interview/useInterview.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { interviewPart, resultPart, wholeOf } from '../../src/questionnaire/parts.ts';
import { chunk } from '../../src/site/chunk.ts';
import { WholeQuestionnaire } from '../../src/site/WholeQuestionnaire.tsx';
import { realQuestionnaire } from '../support/real.ts';
import { renderInterview } from '../support/renderInterview.tsx';

const asked = interviewPart(realQuestionnaire);
const Result = () => <p>{useQuestionnaire().findings.length} Befunde sind bekannt.</p>;

it('zeigt das Ergebnis erst mit dem ganzen Fragebogen und lässt das Laden wiederholen', async () => {
  const load = vi
    .fn<() => Promise<Questionnaire>>()
    .mockRejectedValueOnce(new TypeError('offline'))
    .mockImplementation(async () => wholeOf(asked, resultPart(realQuestionnaire)));
  const { user, session } = renderInterview(
    <WholeQuestionnaire chunk={chunk(load)}>
      <Result />
    </WholeQuestionnaire>,
    { questionnaire: asked, events: [{ type: 'overview' }] },
  );
  expect(screen.queryByText(/Befunde/)).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Erneut versuchen' }));
  const { findings } = realQuestionnaire;
  expect(await screen.findByText(`${findings.length} Befunde sind bekannt.`)).toBeDefined();
  expect(session().questionnaire).toEqual(realQuestionnaire);
});
