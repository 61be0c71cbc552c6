import type { Criterion, EffectWords } from '../questionnaire/catalogue.ts';
import { listWords } from '../questionnaire/germanList.ts';
import type { Context } from './context.ts';
import { none, open } from './richtungstabelle.ts';
import { criterionWords, placementWords } from './words.ts';

export type LegendEntry = { term: string; text: string };

/** What the criteria are about. Costs stand for themselves where there are figures. */
const meanings: Partial<Record<Criterion, string>> = {
  bindung: 'wie aufwendig es wird, Partner oder Technik zu wechseln',
  ausstieg: 'wie gut die Kommune aus Verträgen und Systemen herauskommt',
  organisation: 'wie viel Arbeit im Haus anfällt',
  zustaendigkeiten: 'wie klar geregelt ist, wer was tut',
  umstellung: 'wie groß der Aufwand ist, bis alles läuft',
};

const placements: LegendEntry[] = [
  { term: placementWords.entspricht_heute, text: 'Es bleibt nichts, was sich damit ändern würde.' },
  { term: placementWords.in_betracht, text: 'Keine Voraussetzung fehlt und nichts ist vorher zu klären.' },
  { term: placementWords.nach_klaerung, text: 'Vorher ist etwas zu klären. Was, steht bei der Richtung.' },
  {
    term: placementWords.voraussetzung_fehlt,
    text: 'Etwas, das die Richtung braucht, ist derzeit nicht da. Was, steht bei der Richtung.',
  },
  {
    term: placementWords.nicht_sinnvoll,
    text: 'Derzeit spricht ein Grund dagegen, der bei der Richtung steht.',
  },
];

/** The words of a criterion from heavy burden to heavy relief, each once. */
function wordsOf({ questionnaire: { words } }: Context, criterion: Criterion): string {
  const own: EffectWords = words.effectsBy?.[criterion] ?? words.effects;
  const { belastet_deutlich, belastet, unveraendert, entlastet, entlastet_deutlich } = own;
  const all = [entlastet_deutlich, entlastet, unveraendert, belastet, belastet_deutlich];
  return listWords([...new Set(all)].map((word) => `„${word}“`));
}

/** What the words mean that place directions and say what they change. */
export const legendOf = (context: Context): LegendEntry[] => [
  ...placements,
  ...Object.entries(meanings).map(([criterion, meaning]) => ({
    term: criterionWords[criterion as Criterion],
    text: `Sagt, ${meaning}: ${wordsOf(context, criterion as Criterion)}.`,
  })),
  {
    term: 'hängt ab von …',
    text: 'Je nachdem, was offene Angaben ergeben, gilt ein anderes Wort. Genannt ist, woran es hängt.',
  },
  { term: open, text: 'Steht in der Übersicht dafür. Woran es hängt, steht bei der Richtung.' },
  { term: none, text: 'Es ist kein Baustein gewählt, oder derzeit kommt keiner dafür infrage.' },
];
