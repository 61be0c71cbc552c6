// @vitest-environment jsdom
import { it } from 'vitest';
import { renderPages } from '../src/site/render.tsx';
import { unexplainedInQuestion, unexplainedOnPage } from '../tools/copy/terms.ts';
import { realQuestionnaire } from './support/real.ts';

it('x', () => {
  for (const { file, html } of renderPages()) {
    const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main')!;
    for (const r of unexplainedOnPage(main))
      console.log(file, '|', r.message.slice(41), '|', r.text.slice(0, 160));
  }
  for (const s of realQuestionnaire.sections)
    for (const q of s.questions)
      for (const r of unexplainedInQuestion(q)) console.log(q.id, '|', r.message, '|', r.text.slice(0, 120));
});
