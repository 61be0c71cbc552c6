import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/model.ts';
import { beschluss } from '../../src/entscheidungsgrundlage/beschluss.ts';
import { questionnaireOf, single } from '../support/builders.ts';
import {
  clarification,
  contextFor,
  direction,
  directionResult,
  gap,
  responsibilities,
} from '../support/contexts.ts';
import { blocksOf } from '../support/documents.ts';

const nothing = {
  clarifications: [],
  directions: [],
  responsibilities: responsibilities(),
} satisfies Partial<Assessment>;
const plain = questionnaireOf([single('frage', ['ja', 'nein'])], {
  directions: [direction('a', { title: 'Belassen und absichern', always: true }), direction('b')],
});
const ranked = questionnaireOf([single('frage', ['ja', 'nein'])], { directions: [direction('b')] });

const itemsOf = (assessment: Partial<Assessment>, today = '2026-11-23', questionnaire = plain) =>
  blocksOf(
    beschluss(contextFor(questionnaire, { assessment: { ...nothing, ...assessment }, today })),
    'resolution',
  ).flatMap(({ items }) => items);

const toKnow =
  'Der Gemeinderat nimmt die Entscheidungsgrundlage zum IT-Betrieb vom 23. November 2026 zur Kenntnis.';
const toPrepare =
  'Er beauftragt die Verwaltung, die nächsten Schritte vorzubereiten und bis zum 28. Februar 2027 zu berichten.';
const toClarify = 'Er beauftragt die Verwaltung, die offenen Punkte bis zum 28. Februar 2027 zu klären.';
const toFill =
  'Er beauftragt die Verwaltung, bis zum 28. Februar 2027 für Aufgaben mit Lücken Zuständige und Vertretung vorzuschlagen.';

describe('Beschlussvorschlag', () => {
  it.each<[string, Partial<Assessment>, string[]]>([
    ['nichts offen, keine Lücke, keine Richtung', {}, [toKnow, toPrepare]],
    ['etwas zu klären', { clarifications: [clarification('frage')] }, [toKnow, toClarify, toPrepare]],
    ['Aufgaben ohne Lücke', { responsibilities: responsibilities([1, 1], 2, []) }, [toKnow, toPrepare]],
    [
      'eine Lücke',
      { responsibilities: responsibilities([1, 1], 2, [gap('a', 'niemand')]) },
      [toKnow, toFill, toPrepare],
    ],
    [
      'offene Punkte und Lücken',
      {
        clarifications: [clarification('frage')],
        responsibilities: responsibilities([1, 1], 2, [gap('a', 'niemand')]),
      },
      [toKnow, toClarify, toFill, toPrepare],
    ],
  ])('beauftragt nur, was es zu tun gibt: %s', (_case, assessment, expected) => {
    expect(itemsOf(assessment)).toEqual(expected);
  });

  it.each<[string, string[], string, typeof plain]>([
    [
      'mehrere Richtungen, eine gilt immer',
      ['a', 'b'],
      'Er beauftragt die Verwaltung, die Handlungsrichtungen einschließlich „Belassen und absichern“ mit ihren Folgen für Organisation, Kosten und Zuständigkeiten bis zum 31. Mai 2027 gegenüberzustellen. Eine Festlegung ist damit nicht verbunden.',
      plain,
    ],
    [
      'mehrere Richtungen, keine gilt immer',
      ['b', 'c'],
      'Er beauftragt die Verwaltung, die Handlungsrichtungen mit ihren Folgen für Organisation, Kosten und Zuständigkeiten bis zum 31. Mai 2027 gegenüberzustellen. Eine Festlegung ist damit nicht verbunden.',
      ranked,
    ],
    [
      'eine Richtung',
      ['b'],
      'Er beauftragt die Verwaltung, die Handlungsrichtung mit ihren Folgen für Organisation, Kosten und Zuständigkeiten bis zum 31. Mai 2027 darzustellen. Eine Festlegung ist damit nicht verbunden.',
      ranked,
    ],
  ])('lässt vergleichen, ohne etwas festzulegen: %s', (_case, ids, expected, questionnaire) => {
    const directions = ids.map((id) => directionResult(id));
    expect(itemsOf({ directions }, undefined, questionnaire)).toEqual([toKnow, toPrepare, expected]);
  });

  it.each([
    [
      'Monatsende vor einem kurzen Monat',
      '2026-11-30',
      '30. November 2026',
      '28. Februar 2027',
      '31. Mai 2027',
    ],
    ['vor einem Schaltjahr', '2027-11-30', '30. November 2027', '29. Februar 2028', '31. Mai 2028'],
    ['letzter Tag des Jahres', '2026-12-31', '31. Dezember 2026', '31. März 2027', '30. Juni 2027'],
    ['erster Tag des Jahres', '2027-01-01', '1. Januar 2027', '30. April 2027', '31. Juli 2027'],
    ['Schalttag', '2028-02-29', '29. Februar 2028', '31. Mai 2028', '31. August 2028'],
    ['September, Frist im Dezember', '2026-09-01', '1. September 2026', '31. Dezember 2026', '31. März 2027'],
  ])(
    'setzt Fristen auf das Ende des dritten und des sechsten Monats: %s',
    (_case, today, day, soon, later) => {
      const [first, second, third] = itemsOf({ directions: [directionResult('b')] }, today, ranked);
      expect(first).toContain(` vom ${day} zur Kenntnis.`);
      expect(second).toContain(` bis zum ${soon} zu berichten.`);
      expect(third).toContain(` bis zum ${later} darzustellen.`);
    },
  );

  it('sagt, dass es ein Entwurf ist und was vorher zu prüfen ist', () => {
    const [resolution] = blocksOf(beschluss(contextFor(plain)), 'resolution');
    expect(beschluss(contextFor(plain)).title).toBe('Beschlussvorschlag');
    expect(resolution?.intro).toBe('Entwurf:');
    expect(resolution?.note).toBe(
      'Fristen sind Vorschläge. Gremium, Fristen und Zuständige sind anzupassen. Welche Angaben nichtöffentlich bleiben müssen, ist nach dem Recht des Landes zu prüfen, bevor die Unterlage ins Ratsinformationssystem gelangt.',
    );
  });
});
