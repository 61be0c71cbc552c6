import { expect, it } from 'vitest';
import { severityLegend } from '../../src/entscheidungsgrundlage/legend.ts';
import { words } from '../support/words.ts';

it('erklärt die Gewichte mit den Wörtern der Daten', () => {
  const own = { ...words, severities: { kritisch: 'dringlich', wichtig: 'nötig', hinweis: 'am Rande' } };
  expect(severityLegend(own)).toMatch(/^„Dringlich“ heißt: .*„Nötig“ heißt: .*„Am Rande“ heißt: /);
});
