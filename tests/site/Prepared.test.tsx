import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Prepared } from '../../src/site/Prepared.tsx';
import { renderInterview } from '../support/renderInterview.tsx';
import { village } from '../support/uiQuestionnaire.ts';

const show = (pieces: readonly (() => unknown)[]) => {
  const always = () => pieces;
  return renderInterview(
    <Prepared pieces={always}>
      <h1>Ergebnis</h1>
    </Prepared>,
    { questionnaire: village, events: [{ type: 'overview' }] },
  );
};

it('Das Ergebnis erscheint, wenn alles gerechnet ist, der Reihe nach; bis dahin wird darum gebeten zu warten', async () => {
  const seen: string[] = [];
  const onScreen = () => document.querySelector('[role=status], h1')?.textContent;
  show(['a', 'b'].map((name) => () => seen.push(`${name}: ${onScreen()}`)));
  expect(await screen.findByRole('heading', { name: 'Ergebnis' })).toBeDefined();
  expect(seen).toEqual(['a: Einen Augenblick bitte …', 'b: Einen Augenblick bitte …']);
});

it('Wer weitergeht, für den wird nicht weitergerechnet', async () => {
  let counted = 0;
  const { unmount } = show([() => (counted += 1), () => (counted += 1)]);
  unmount();
  await new Promise((next) => setTimeout(next, 20));
  expect(counted).toBe(0);
});
