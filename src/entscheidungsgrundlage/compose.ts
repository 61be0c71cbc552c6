import type { Assessment } from '../assessment/model.ts';
import type { Answers, Notes } from '../questionnaire/answers.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import { anlage } from './anlage.ts';
import { ausgangslage } from './ausgangslage.ts';
import { beschluss } from './beschluss.ts';
import { bindung } from './bindung.ts';
import { answeredWords, type ComposeOptions, type Context, known } from './context.ts';
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
 *
 * @param assessment the assessment of the same questionnaire and answers
 */
export function compose(
  questionnaire: Questionnaire,
  answers: Answers,
  notes: Notes,
  assessment: Assessment,
  options: ComposeOptions,
): Entscheidungsgrundlage {
  const context: Context = { questionnaire, answers, notes, assessment, options };
  return {
    title: 'Entscheidungsgrundlage zum IT-Betrieb',
    municipality: options.municipality.trim().replace(/\s+/g, ' '),
    date: options.today,
    dateText: dateWords(options.today),
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
    versions: `Fragebogen „${questionnaire.title}“, Fassung ${questionnaire.version} · Programm Betriebskompass, Fassung ${options.programVersion} · Stand ${dateWords(options.today)}`,
    disclaimer,
  };
}
