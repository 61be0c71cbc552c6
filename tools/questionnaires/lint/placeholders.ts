import { textsIn } from '../../wording/texts.ts';
import type { LintContext } from './context.ts';

const party = ['{partner.nom}', '{partner.gen}', '{partner.dat}', '{partner.akk}'];
/** What can be filled in, by list; elsewhere a placeholder would be printed as it is written. */
const fillable = {
  findings: [...party, '{angaben}'],
  contradictions: [...party, '{angaben}'],
  measures: party,
  directions: [...party, '{angaben}', '{bausteine}'],
  transitions: ['{bausteine}'],
  models: ['{bausteine}'],
  facts: ['{bausteine}'],
} as const;

/** L65: placeholders stand only where something takes their place. */
export function checkPlaceholders({ bank, error }: LintContext): void {
  for (const [list, known] of Object.entries(fillable) as [keyof typeof fillable, readonly string[]][]) {
    for (const entry of bank[list]) {
      const id = 'id' in entry ? entry.id : `${entry.from}→${entry.to}`;
      for (const { path, text } of textsIn(entry, '')) {
        for (const [found] of text.matchAll(/\{[^}]*\}/g)) {
          if (known.includes(found)) continue;
          error(
            'L65',
            list,
            id,
            `„${found}“ bei „${path}“ füllt hier niemand aus. Möglich: ${known.join(', ')}.`,
          );
        }
      }
    }
  }
}
