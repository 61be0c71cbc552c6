import { judgeTogether } from '../assessment/directions/together.ts';
import { listWords } from '../questionnaire/germanList.ts';
import { namesOf } from '../questionnaire/placeholders.ts';
import { bausteinName, type Context } from './context.ts';
import { criterionWords } from './words.ts';

/**
 * What the named directions change if they are pursued together, as finished sentences; nothing for fewer than two. It is
 * not the sum of each alone.
 */
export function togetherWords(context: Context, ids: readonly string[]): string[] {
  const { directions, computed, contested } = judgeTogether(context.reading, ids, context.choices.scopes);
  if (directions.length < 2) return [];
  const changes = computed.map(({ criterion, words }) => `${criterionWords[criterion]} ${words.overall}`);
  const names = contested.map((id) => bausteinName(context, id));
  return [
    `Gegenüber heute: ${listWords(changes)}.`,
    'Das ist nicht die Summe der einzelnen Wirkungen: Absichern zählt nur einmal, und der Umfang gilt zusammen.',
    ...(names.length === 0
      ? []
      : [
          `${namesOf(names)} ${names.length === 1 ? 'würde' : 'würden'} von mehreren bewegt; gerechnet ist mit der ersten in der Reihenfolge.`,
        ]),
  ];
}
