import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { sheetOf } from '../../../src/pages/info/ausfuellen/sheet.ts';
import { FragebogenPage } from '../../../src/pages/info/FragebogenPage.tsx';
import type { Questionnaire } from '../../../src/questionnaire/model.ts';
import { plain } from '../../../src/questionnaire/richText.ts';
import { date, money, questionnaireOf, section } from '../../support/builders.ts';
import { violations } from '../accessibility.ts';
import { deadLinks, flaws, rowsOf, show } from './infoPage.tsx';

const asked = sheetOf(questionnaire).flatMap(({ number: part, questions }) =>
  questions.map(({ question, number }) => ({ part, count: questions.length, question, number })),
);
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
/** Everything that stands at a question. */
const at = (title: string): HTMLElement => {
  const block = screen.getByRole('heading', { level: 3, name: title }).parentElement;
  if (!block) throw new Error(title);
  return block;
};
/** What can be ticked, by the first line of its words. */
const choices = (block: HTMLElement): string[] =>
  within(block)
    .queryAllByRole('listitem')
    .map((item) => item.firstChild?.textContent?.trim() ?? '');
const columns = (block: HTMLElement): (string | null)[] =>
  within(block)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);

let markup = '';
const showSheet = (of: Questionnaire) => {
  markup = show(<FragebogenPage questionnaire={of} />);
};

describe('Fragebogen zum Ausfüllen', () => {
  beforeEach(() => showSheet(questionnaire));

  it('ist fertiges, gültig verlinktes HTML mit einer Hauptüberschrift', async () => {
    expect(flaws(markup)).toEqual([]);
    expect(deadLinks()).toEqual([]);
    expect(await violations(document.body)).toEqual([]);
  });

  it('stellt jede Frage genau einmal, in der Reihenfolge des Fragebogens', () => {
    expect(titles()).toEqual(asked.map(({ question }) => question.title));
    expect(new Set(titles()).size).toBe(asked.length);
  });

  it('nennt zu jeder Frage ihren Platz, wer sie meist beantworten kann, und ihren Hinweis', () => {
    for (const { question, part, number, count } of asked) {
      const words = at(question.title).textContent;
      const contact = questionnaire.contacts.find(({ id }) => id === question.askWhom);
      expect(words).toContain(`Teil ${part} – Frage ${number} von ${count}`);
      expect(words).toContain(`Wer es meist weiß: ${contact?.label}`);
      expect(words).toContain(plain(question.help ?? ''));
    }
  });

  it('bietet „Weiß ich nicht“ überall dort an, wo es der Fragebogen tut', () => {
    for (const { question } of asked) {
      const block = at(question.title);
      const offered = 'rows' in question ? columns(block) : choices(block);
      expect(offered.filter((words) => words === 'Weiß ich nicht')).toHaveLength(question.noUnknown ? 0 : 1);
    }
  });

  it('hat für jede Antwort ein Feld', () => {
    for (const { question } of asked) {
      const block = at(question.title);
      const labels = 'options' in question ? question.options.map(({ label }) => label) : [];
      if (question.kind === 'single') expect(choices(block).slice(0, labels.length)).toEqual(labels);
      if (question.kind === 'multi')
        expect(choices(block).slice(0, labels.length + 1)).toEqual([...labels, question.none.label]);
      if (question.kind === 'number') expect(block.textContent).toContain(question.unit);
      if (question.mayNotApply) expect(block.textContent).toContain(question.mayNotApply.hint);
    }
  });

  it('hat in Tabellen je Zeile ein leeres Kästchen für jede Spalte', () => {
    for (const { question } of asked) {
      if (!('rows' in question)) continue;
      const table = within(at(question.title)).getByRole('table', { name: question.title });
      const rows = rowsOf(table);
      expect(rows).toHaveLength(question.rows.length);
      for (const [index, [head, ...cells]] of rows.entries()) {
        expect(head).toContain(question.rows[index]?.label);
        expect(cells).toEqual(Array.from({ length: columns(table).length - 1 }, () => ''));
      }
    }
  });

  it('lässt in der Tabelle der Aufgaben alle Beteiligten und einen Namen eintragen', () => {
    const tasks = asked.find(({ question }) => question.kind === 'tasks');
    const heads = columns(at(tasks?.question.title ?? ''));
    expect(heads).toEqual(expect.arrayContaining(questionnaire.parties.map(({ label }) => label)));
    expect(heads.at(-1)).toBe('Name oder Stelle');
  });

  it('sagt, wovon eine Frage abhängt', () => {
    for (const { question } of asked)
      expect(at(question.title).textContent.includes('Nur ausfüllen, wenn bei')).toBe(!!question.when);
    const last = questionnaire.sections.at(-1);
    const part = screen.getByRole('region', {
      name: `Teil ${sheetOf(questionnaire).length}: ${last?.title}`,
    });
    expect(part.textContent).toContain('Nur ausfüllen, wenn bei');
  });

  it('warnt vor Passwörtern, führt zum Fragebogen und erklärt die verlinkten Wörter am Ende', () => {
    const guide = screen.getByRole('region', { name: 'Bevor Sie beginnen' });
    expect(guide.textContent).toContain('keine Passwörter');
    expect(within(guide).getByRole('link', { name: 'Fragebogen' }).getAttribute('href')).toBe('/beginnen/');
    const words = screen.getByRole('region', { name: 'Wörter auf diesem Bogen' });
    const explained = within(words)
      .getAllByRole('term')
      .map(({ textContent }) => textContent);
    const linked = [...document.querySelectorAll('a[href^="/glossar/#"]')].map((link) =>
      link.getAttribute('href')?.replace('/glossar/#', ''),
    );
    const terms = questionnaire.glossary.filter(({ id }) => linked.includes(id)).map(({ term }) => term);
    expect(explained).toEqual(terms);
  });
});

describe('Fragebogen zum Ausfüllen, mit anderen Antwortarten', () => {
  it('lässt Platz für Beträge, Tage und Monate und sagt, wofür ein Betrag gilt', () => {
    const kinds = [
      money('jahr', { title: 'Was kostet das?' }),
      money('offen', { title: 'Wie viel ist es?', periods: ['einmalig', 'monat'] }),
      date('tag', { title: 'Ab wann?' }),
      date('monat', { title: 'Bis wann?', precision: 'month' }),
    ];
    showSheet(questionnaireOf([section('alles', kinds)]));
    expect(at('Was kostet das?').textContent).toContain('Betrag oder Spanne:  bis  Euro im Jahr');
    expect(choices(at('Wie viel ist es?'))).toEqual(['einmalig', 'im Monat', 'Weiß ich nicht']);
    expect(at('Ab wann?').textContent).toContain('Tag, Monat und Jahr:');
    expect(at('Bis wann?').textContent).toContain('Monat und Jahr:');
  });
});
