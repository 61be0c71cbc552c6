import { anlage } from './anlage.ts';
import { ausgangslage } from './ausgangslage.ts';
import { beschluss } from './beschluss.ts';
import { bindung } from './bindung.ts';
import { answeredWords, type Context, known, type Matter } from './context.ts';
import { dateWords } from './german.ts';
import { headline, kurzfassung } from './kurzfassung.ts';
import type { Entscheidungsgrundlage } from './model.ts';
import { moeglichkeiten } from './moeglichkeiten.ts';
import { offenePunkte } from './offenePunkte.ts';
import { schritte } from './schritte.ts';
import { zustaendigkeiten } from './zustaendigkeiten.ts';

const disclaimer =
  'Selbsteinschätzung, keine technische oder rechtliche Prüfung · Privates Beratungsangebot – keine Website einer Behörde';

/**
 * Composes the Entscheidungsgrundlage: every sentence finished, as blocks that page, PDF and plain text set alike.
 * The same input gives the same document; the date is a parameter.
 */
export function compose(matter: Matter): Entscheidungsgrundlage {
  const { questionnaire } = matter.reading;
  const { municipality, today, programVersion } = matter;
  const context: Context = { ...matter, questionnaire };
  return {
    title: 'Entscheidungsgrundlage zum IT-Betrieb',
    municipality: municipality.trim().replace(/\s+/g, ' '),
    date: today,
    dateText: dateWords(today),
    occasion: answeredWords(context, known.occasion) ?? 'nicht angegeben',
    headline: headline(context),
    sections: [
      kurzfassung(context),
      ausgangslage(context),
      bindung(context),
      zustaendigkeiten(context),
      moeglichkeiten(context),
      schritte(context),
      offenePunkte(context),
      beschluss(context),
      anlage(context),
    ],
    versions: `Fragebogen „${questionnaire.title}“, Fassung ${questionnaire.version} · Programm Betriebskompass, Fassung ${programVersion} · Stand ${dateWords(today)}`,
    disclaimer,
  };
}
