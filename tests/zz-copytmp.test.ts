// @vitest-environment jsdom
import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { renderPages } from '../src/site/render.tsx';
import { collect } from '../tools/copy/collect.ts';
import { findingsOf } from '../tools/copy/gate.ts';
import { easeOfUnits } from '../tools/copy/readability.ts';
import { documentOf, examples } from './support/documents.ts';
import { realQuestionnaire } from './support/real.ts';

it('x', () => {
  const passages = collect({
    questionnaire: realQuestionnaire,
    documents: examples.map(({ title, answers, notes }) => ({ name: title, document: documentOf(answers, notes) })),
    pages: renderPages('').map(({ file, html }) => ({ address: `/${file.replace('index.html', '')}`, page: new DOMParser().parseFromString(html, 'text/html') })),
  });
  writeFileSync('/tmp/passages.json', JSON.stringify(passages));
  const f = findingsOf(passages);
  writeFileSync('/tmp/findings.txt', f.map((x) => `${x.rule} | ${x.place} | ${x.text} | ${x.message}`).join('\n'));
  writeFileSync('/tmp/ease.txt', easeOfUnits(passages).map((x) => `${x.unit} w${x.words} s${x.sentences} lix ${x.lix.toFixed(1)} (${x.limit})`).join('\n'));
});
