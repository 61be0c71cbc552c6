import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../src/questionnaire/items.ts';
import { documentSections } from '../../src/questionnaire/model.ts';
import { rolesOf } from '../../src/questionnaire/roles.ts';
import { questionnaireOf, section, single } from '../support/builders.ts';
import { realQuestionnaire } from '../support/real.ts';

describe('Rollen', () => {
  const parts = ['eins', 'zwei', 'drei'].map((id) => section(id, [single(`frage_${id}`, ['a', 'b'])]));

  it('fehlen sie, gibt es ein Ergebnis nach den ersten beiden Teilen und alle Abschnitte', () => {
    expect(rolesOf(questionnaireOf(parts))).toEqual({
      portrait: [],
      documentSections,
      resultAfter: ['eins', 'zwei'],
    });
  });

  it('gelten so, wie der Bogen sie nennt', () => {
    const document = {
      portrait: ['frage_drei'],
      occasion: 'frage_eins',
      sections: ['kurzfassung' as const, 'anlage' as const],
    };
    expect(rolesOf(questionnaireOf(parts, { resultAfter: ['drei'], document }))).toEqual({
      portrait: ['frage_drei'],
      occasion: 'frage_eins',
      documentSections: ['kurzfassung', 'anlage'],
      resultAfter: ['drei'],
    });
  });
});

/** Words that are ids of questions and, in these files, something else. */
const homonyms: Record<string, string[]> = {
  bausteine: [
    // What a conversation is to be about: all of the IT, or some Bausteine.
    'pages/erstgespraech/draft.ts',
    'pages/erstgespraech/TopicFields.tsx',
    // A place on the page.
    'pages/info/content/faq.ts',
    // The list of Bausteine in the questionnaire.
    'questionnaire/pack.ts',
  ],
};

describe('Programm', () => {
  it('nennt keine Frage der Gesamtbetrachtung beim Namen', () => {
    const ids = new Set(questionsOf(realQuestionnaire).map(({ id }) => id));
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.tsx?$/.test(name));
    const named = files.flatMap((name) => {
      // Attributes of markup (`id="aufgaben"`) name places of a page or words of the glossary.
      const code = readFileSync(join('src', name), 'utf8').replace(/\s[\w-]+="[^"]*"/g, '');
      return [...code.matchAll(/(['"`])(\w+)(?:@[^'"`]*)?\1/g)]
        .map(([, , id = '']) => id)
        .filter((id) => ids.has(id) && !homonyms[id]?.includes(name))
        .map((id) => `${name}: ${id}`);
    });
    expect(files.length).toBeGreaterThan(100);
    expect(named).toEqual([]);
  });
});
