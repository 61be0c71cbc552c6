import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/model.ts';
import { quellen, verfahren } from '../../src/entscheidungsgrundlage/verfahren.ts';
import { finding, questionnaireOf, single } from '../support/builders.ts';
import {
  contextFor,
  dimensionResult,
  directionResult,
  responsibilities,
  sentencesOf,
} from '../support/contexts.ts';

const bare = questionnaireOf([single('frage', ['ja', 'nein'])]);
const withFinding = { ...bare, findings: [finding('k', { question: 'frage', is: 'ja' })] };
const rules = (assessment: Partial<Assessment>, questionnaire = bare) =>
  sentencesOf({ blocks: verfahren(contextFor(questionnaire, { assessment })) });

const unknown =
  '„Weiß ich nicht“. Eine fehlende Angabe senkt keinen Wert und hebt keinen. Gerechnet wird mit der günstigsten und mit der ungünstigsten Antwort; so entsteht eine Spanne. Jede Klärung macht sie schmaler.';
const limits =
  'Grenzen. Gewichte und Bedeutungen sind eigene fachliche Setzungen. Es findet keine technische oder rechtliche Prüfung statt, und es gibt keinen Vergleich mit anderen Kommunen. Maßgeblich bleibt das Recht des jeweiligen Landes.';

describe('Verfahren', () => {
  it.each<[string, Partial<Assessment>, typeof bare, string[]]>([
    ['nichts davon', {}, bare, []],
    [
      'Bindung',
      { dimensions: [dimensionResult('d')] },
      bare,
      [
        'Anker. Jede Antwort zur Bindung hat eine von fünf Bedeutungen, in jeder Frage dieselben. Kein Hindernis: Dem Wechsel steht hier nichts im Weg. Kleines Hindernis: Mit eigenen Mitteln in Wochen zu lösen. Spürbares Hindernis: Kostet Geld oder Monate, lässt sich aber planen. Großes Hindernis: Nur zum Vertragsende oder mit Hilfe des Anbieters zu lösen. Derzeit kein gangbarer Weg: Im Augenblick ist kein Weg bekannt.',
        'Stufen. Die Stufe einer Dimension folgt aus dem gewichteten Mittel ihrer Antworten. „Niedrig“ liegt näher bei „kleines Hindernis“ als bei „spürbares Hindernis“, „hoch“ näher bei „großes Hindernis“ als bei „spürbares Hindernis“, „erhöht“ dazwischen. Nahe an einer Grenze stehen beide Worte da. Fehlen Angaben, sagen „mindestens“ und „höchstens“, was trotzdem feststeht.',
      ],
    ],
    [
      'Befunde',
      {},
      withFinding,
      [
        'Befunde. Einzelne gewichtige Umstände sollen in keinem Mittel verschwinden. Ein solcher Befund hebt die Stufe seiner Dimension deshalb auf eine Mindeststufe.',
      ],
    ],
    [
      'Aufgaben',
      { responsibilities: responsibilities([0, 1], 1) },
      bare,
      [
        'Zuständigkeiten. Aufgaben werden gezählt, nicht benotet. Wie gewichtig eine Lücke ist, hängt von der Aufgabe und der Art der Lücke ab.',
      ],
    ],
    [
      'Richtungen',
      { directions: [directionResult('r')] },
      bare,
      [
        'Richtungen. Für jede Richtung sind Wirkungen und Gründe festgelegt, die sich nach den Angaben der Verwaltung ändern können. Ob eine Richtung in Betracht kommt, hängt allein an ihren Voraussetzungen. Es gibt keine Rangfolge und keine Gesamtnote. Aussagen zu Kosten brauchen Zahlen.',
      ],
    ],
  ])('erklärt nur, was der Fragebogen hat: %s', (_case, assessment, questionnaire, own) => {
    const expected = ['Verfahren', ...own, unknown, limits];
    const sentences = rules(assessment, questionnaire);
    expect(sentences.toSorted()).toEqual(expected.toSorted());
  });

  it('erklärt in fester Folge', () => {
    const all: Partial<Assessment> = {
      dimensions: [dimensionResult('d')],
      responsibilities: responsibilities([0, 1], 1),
      directions: [directionResult('r')],
    };
    expect(rules(all, withFinding).map((text) => text.split('. ')[0])).toEqual([
      'Verfahren',
      'Anker',
      'Stufen',
      '„Weiß ich nicht“',
      'Befunde',
      'Zuständigkeiten',
      'Richtungen',
      'Grenzen',
    ]);
  });
});

describe('Quellen', () => {
  it('stehen mit ihrem Stand da, ohne Auszeichnungen', () => {
    const questionnaire = questionnaireOf([single('frage', ['ja'])], {
      sources: [
        { id: 'a', title: '**GWB** § 97', date: '**Stand** 11/2026' },
        { id: 'b', title: 'Handbuch', date: '2025' },
      ],
    });
    expect(sentencesOf({ blocks: quellen(contextFor(questionnaire)) })).toEqual([
      'Quellen und Stand',
      '[1] GWB § 97 (Stand 11/2026)',
      '[2] Handbuch (2025)',
    ]);
  });

  it('fehlen mit Überschrift, wenn der Fragebogen keine nennt', () => {
    expect(quellen(contextFor({ ...bare, sources: [] }))).toEqual([]);
  });
});
