// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/questionnaire/question.ts';
import { terms, unexplainedInQuestion, unexplainedOnPage } from '../../../tools/wording/terms.ts';
import { realQuestionnaire } from '../../support/real.ts';

const onPage = (html: string) => {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  return unexplainedOnPage(page.body).map(({ text }) => text);
};
const link = '<a href="/glossar/#server">Server</a>';

describe('Fachwörter', () => {
  it('stehen alle im Glossar', () => {
    const known = realQuestionnaire.glossary.map(({ id }) => id);
    expect(Object.keys(terms).filter((id) => !known.includes(id))).toEqual([]);
  });

  it('werden auf einer Seite bei der ersten Nennung verlinkt', () => {
    expect(onPage(`<p>Ein ${link} läuft.</p><p>Der Server steht im Haus.</p>`)).toEqual([]);
    expect(onPage(`<p>Der Server steht im Haus.</p><p>Ein ${link} läuft.</p>`)).toEqual([
      'Der Server steht im Haus.',
    ]);
    expect(onPage('<ul><li>neue Server</li></ul>')).toEqual(['neue Server']);
  });

  it('dürfen stattdessen in Klammern erklärt sein', () => {
    expect(onPage('<p>Ein Server (Rechner für viele) läuft.</p>')).toEqual([]);
    expect(onPage('<p>Das Gesetz gegen Wettbewerbsbeschränkungen (GWB) gilt.</p>')).toEqual([]);
  });

  it('dürfen in Überschriften und anderen Verweisen vor der Erklärung stehen', () => {
    expect(onPage(`<h2>Server</h2><p><a href="/angebot/">Server</a></p><p>Ein ${link} läuft.</p>`)).toEqual(
      [],
    );
  });

  it('werden in Zusammensetzungen nicht gesucht', () => {
    expect(onPage('<p>Der Serverbetrieb und die Cloud-Nutzung</p>')).toEqual([]);
  });

  const question = (fields: Partial<Question>): Question => ({
    id: 'q',
    kind: 'text',
    title: 'Wo steht der Server?',
    short: 'Ort',
    why: 'Danach richtet sich viel.',
    askWhom: 'x',
    effort: 1,
    sources: [],
    maxLength: 100,
    ...(fields as object),
  });

  it('werden bei einer Frage im Hinweis verlinkt', () => {
    expect(unexplainedInQuestion(question({}))).toHaveLength(1);
    expect(
      unexplainedInQuestion(question({ help: 'Ein [Server](glossar:server) ist ein Rechner.' })),
    ).toEqual([]);
  });
});
