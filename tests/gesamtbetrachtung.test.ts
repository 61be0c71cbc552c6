import { describe, expect, it } from 'vitest';
import { models } from '../src/pages/info/content/betriebsmodelle.ts';
import type { Answers } from '../src/questionnaire/answers.ts';
import { contradictionsOf } from '../src/questionnaire/contradictions.ts';
import { questionsOf } from '../src/questionnaire/items.ts';
import { read } from '../src/questionnaire/reading.ts';
import { readBank } from '../tools/questionnaires/read.ts';
import { examples, musterhausen } from './support/documents.ts';
import { realQuestionnaire } from './support/real.ts';

const question = (id: string) => questionsOf(realQuestionnaire).find((each) => each.id === id);
const optionsOf = (id: string) => {
  const found = question(id);
  return found && 'options' in found ? found.options : [];
};
const rowsOf = (id: string): string[] => {
  const found = question(id);
  return found && 'rows' in found ? found.rows.map((row) => row.id) : [];
};

describe('Der ausgelieferte Fragebogen', () => {
  it('verlangt von Musterhausen mit seinen 15 Bausteinen höchstens 110 Angaben', () => {
    const reading = read(realQuestionnaire, musterhausen?.answers ?? {});
    const asked = reading.items.filter(({ asked, item }) => asked && !item.question.optional);
    expect(reading.answers.bausteine).toHaveLength(15);
    expect(asked.length).toBeLessThanOrEqual(110);
    expect(asked.length).toBeGreaterThan(90);
  });

  it('nennt die Betriebsmodelle wie die Seite', () => {
    expect(optionsOf('betrieb').map(({ label }) => label)).toEqual(models.map(({ name }) => name));
  });

  it('fragt nach Programm und Daten nur, wo es welche gibt', () => {
    for (const row of [
      'netz',
      'telefonie',
      'datensicherung',
      'arbeitsplatz',
      'mobilgeraete',
      'gebaeudetechnik',
    ]) {
      expect(rowsOf('t_trennbar')).not.toContain(row);
      expect(rowsOf('d_export')).not.toContain(row);
    }
    for (const row of ['finanzwesen', 'personal', 'eigen1']) {
      expect(rowsOf('t_trennbar')).toContain(row);
      expect(rowsOf('d_export')).toContain(row);
    }
  });

  it('versteckt „trifft nicht zu“ in keiner Antwort', () => {
    const hints = questionsOf(realQuestionnaire).flatMap((each) =>
      'options' in each ? each.options.map(({ hint = '' }) => hint) : [],
    );
    expect(hints.filter((hint) => /Wählen Sie das auch|auch, wenn (Sie|es|er|kein)/.test(hint))).toEqual([]);
  });

  it('kündigt beim Grund einer Frage kein Urteil an', () => {
    const announcing = questionsOf(realQuestionnaire).filter(({ why }) =>
      /Befund|Mangel|vorrangig/.test(why),
    );
    expect(announcing.map(({ id }) => id)).toEqual([]);
  });

  it('bietet „Weiß ich nicht“ nicht an, wo niemand es meinen kann', () => {
    for (const id of ['p_rolle', 'p_kuemmerer', 'g_ueberblick', 'vertiefung', 'pl_notiz'])
      expect(question(id)?.noUnknown, id).toBe(true);
    expect(question('t_zugaenge')?.noUnknown).toBeUndefined();
  });

  it('hat mindestens fünfzehn Widersprüche, jeder mit zwei Antworten und einem Beispiel dafür und dagegen', () => {
    const { contradictions } = readBank('questionnaires').bank;
    expect(contradictions.length).toBeGreaterThanOrEqual(15);
    for (const { id, questions, examples: cases } of contradictions) {
      const found = (answers: unknown) =>
        contradictionsOf(read(realQuestionnaire, answers as Answers)).filter((each) => each.id === id);
      expect(
        found(cases.holds).map(({ items }) => items.length),
        id,
      ).toEqual([2]);
      expect(found(cases.fails), id).toEqual([]);
      expect(questions).toHaveLength(2);
    }
  });
});

describe.each(examples)('Beispiel $municipality', ({ answers, questionnaire: { version } }) => {
  const reading = read(realQuestionnaire, answers);

  it('ist vollständig beantwortet und widerspricht sich nicht', () => {
    expect(version).toBe(realQuestionnaire.version);
    const open = reading.items.filter(
      ({ asked, given, item }) => asked && given === undefined && !item.question.optional,
    );
    expect(open.map(({ item }) => item.key)).toEqual([]);
    expect(reading.dormant).toEqual([]);
    expect(contradictionsOf(reading)).toEqual([]);
  });
});
