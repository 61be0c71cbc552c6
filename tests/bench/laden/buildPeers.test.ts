import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { peerQuestions } from '../../../bench/laden/buildPeers.ts';
import { loadQuestionnaire } from '../../../tools/questionnaires/load.ts';

const manifest = (folder: string) => JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));

describe('Vergleichsseiten', () => {
  it('stellen sechzig verschiedene Fragen mit den Texten des Fragebogens', () => {
    const questions = peerQuestions(loadQuestionnaire('questionnaires', 'gesamtbetrachtung'));
    expect(new Set(questions.map(({ id }) => id)).size).toBe(60);
    expect(questions[0]?.title).toBe('Wie viele Menschen leben in Ihrer Kommune?');
    expect(questions.every(({ options, hint }) => options.length >= 2 && hint !== '')).toBe(true);
  });

  it('benutzen dieselben Fassungen wie das Produkt, und genaue', () => {
    const own: Record<string, string> = manifest('bench/').dependencies;
    const shared = ['react', 'react-dom', 'xstate', '@xstate/react'];
    const product: Record<string, string> = manifest('').dependencies;
    for (const name of shared) expect(own[name]).toBe(product[name]);
    expect(Object.values(own).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
