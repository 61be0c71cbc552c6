import { describeDate } from '../questionnaire/kinds/calendarDate.ts';
import { once } from '../questionnaire/memo.ts';
import type { DocumentSectionId } from '../questionnaire/model.ts';
import { rolesOf } from '../questionnaire/roles.ts';
import { titleIn } from './address.ts';
import { anlage } from './anlage.ts';
import { anlass } from './anlass.ts';
import { ausgangslage } from './ausgangslage.ts';
import { beschluss } from './beschluss.ts';
import { bindung } from './bindung.ts';
import { answeredWords, type Context, contextOf, type Matter } from './context.ts';
import { geld } from './geld.ts';
import { bodyInHead } from './gremien.ts';
import { headline, kurzfassung } from './kurzfassung.ts';
import type { DocumentSection, Entscheidungsgrundlage } from './model.ts';
import { moeglichkeiten } from './moeglichkeiten.ts';
import { offenePunkte } from './offenePunkte.ts';
import { schritte } from './schritte.ts';
import { vorhaben } from './vorhaben.ts';
import { zustaendigkeiten } from './zustaendigkeiten.ts';

const composers: Record<DocumentSectionId, (context: Context) => DocumentSection> = {
  kurzfassung,
  ausgangslage,
  anlass,
  bindung,
  zustaendigkeiten,
  moeglichkeiten,
  geld,
  schritte,
  vorhaben,
  offen: offenePunkte,
  beschluss,
  anlage,
};

const disclaimer =
  'Selbsteinschätzung, keine technische oder rechtliche Prüfung · Privates Beratungsangebot – keine Website einer Behörde';

/** What is intended stands behind the steps it was chosen from. */
const withIntentions = (ids: readonly DocumentSectionId[]): DocumentSectionId[] =>
  ids.flatMap((id) => (id === 'schritte' ? [id, 'vorhaben'] : [id]));

/** Gives the sections of the main part their numbers, in their order. */
function numbered(sections: readonly DocumentSection[]): DocumentSection[] {
  const main = sections.filter(({ annex }) => !annex);
  return sections.map((section) =>
    section.annex ? section : { ...section, number: main.indexOf(section) + 1 },
  );
}

/** What every page has to say of the document as a whole. */
export function stampOf({ isDraft, isExample }: Context): Pick<Entscheidungsgrundlage, 'stamp'> {
  const stamps = [...(isDraft ? ['Entwurf'] : []), ...(isExample ? ['Beispiel – erfundene Kommune'] : [])];
  return stamps.length === 0 ? {} : { stamp: stamps.join(' · ') };
}

/** The document, and what it takes: each piece remembers what it has worked out. */
export type Composition = {
  pieces: readonly (() => unknown)[];
  whole: () => Entscheidungsgrundlage;
};

/** A document section by section: whoever runs through the pieces first may do something else in between. */
export function composition(matter: Matter): Composition {
  const context = once(() => contextOf(matter));
  const { documentSections } = rolesOf(matter.reading.questionnaire);
  const sections = withIntentions(documentSections).map((id) => once(() => composers[id](context())));
  return {
    pieces: [context, ...sections],
    whole: once(() =>
      documentOf(
        context(),
        sections.map((section) => section()),
      ),
    ),
  };
}

/**
 * Composes the Entscheidungsgrundlage: every sentence finished, as blocks that page, PDF and plain text set alike.
 * It has the sections the questionnaire names, as far as there is anything to say in them.
 * The same input gives the same document; the date is a parameter.
 */
export const compose = (matter: Matter): Entscheidungsgrundlage => composition(matter).whole();

function documentOf(context: Context, sections: readonly DocumentSection[]): Entscheidungsgrundlage {
  const { municipality, today, programVersion, questionnaire, roles } = context;
  const body = bodyInHead(context.matters.place);
  return {
    title: 'Entscheidungsgrundlage zum IT-Betrieb',
    municipality: municipality.trim().replace(/\s+/g, ' '),
    date: today,
    dateText: describeDate(today),
    occasion: (roles.occasion && answeredWords(context, roles.occasion)) ?? 'nicht angegeben',
    ...(body === undefined ? {} : { body }),
    headline: headline(context),
    ...stampOf(context),
    sections: numbered(sections.filter(({ blocks }) => blocks.length > 0)),
    versions: `Fragebogen „${titleIn[context.address](questionnaire.title)}“, Fassung ${questionnaire.version} · Programm Betriebskompass, Fassung ${programVersion} · Stand ${describeDate(today)}`,
    disclaimer,
  };
}
