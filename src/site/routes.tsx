import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import type { ComponentType } from 'react';
import { beginHref } from '../interview/location.ts';
import { AngebotPage } from '../pages/info/AngebotPage.tsx';
import { BarrierefreiheitPage } from '../pages/info/BarrierefreiheitPage.tsx';
import { BetriebsmodellePage } from '../pages/info/BetriebsmodellePage.tsx';
import { BindungPage } from '../pages/info/BindungPage.tsx';
import { DatenschutzPage } from '../pages/info/DatenschutzPage.tsx';
import { EinordnungPage } from '../pages/info/EinordnungPage.tsx';
import { FaqPage } from '../pages/info/FaqPage.tsx';
import { FragebogenPage } from '../pages/info/FragebogenPage.tsx';
import { GlossarPage } from '../pages/info/GlossarPage.tsx';
import { ImpressumPage } from '../pages/info/ImpressumPage.tsx';
import { KontaktPage } from '../pages/info/KontaktPage.tsx';
import { MethodikPage } from '../pages/info/MethodikPage.tsx';
import { QuellenPage } from '../pages/info/QuellenPage.tsx';
import { UeberMichPage } from '../pages/info/UeberMichPage.tsx';
import { VerantwortungPage } from '../pages/info/VerantwortungPage.tsx';
import { ZielgruppePage } from '../pages/info/ZielgruppePage.tsx';
import { NotFoundPage } from '../pages/NotFoundPage.tsx';
import { BeginnenPage } from '../pages/start/BeginnenPage.tsx';
import { StartPage } from '../pages/start/StartPage.tsx';
import { exampleAddress, exampleDocument } from './example.ts';
import type { Path } from './navigation.ts';
import { operator } from './operator.ts';
import { faqPage, professionalService, type Thing } from './structuredData.ts';

/** One information page: address, what search engines and the browser tab say, and its content. */
export type Route = {
  path: Path | '/404.html';
  title: string;
  description: string;
  Page: ComponentType;
  /** What search engines are told about its content, besides the way to it. */
  things?: readonly Thing[];
};

const wizard: Path = '/fragen/';

/** All pages that are complete HTML after the build. The questionnaire under `/fragen/` is not one of them. */
export const routes: readonly Route[] = [
  {
    path: '/',
    title: 'Betriebskompass – den IT-Betrieb Ihrer Kommune einordnen',
    description:
      'Selbsteinschätzung für kleine und mittlere Kommunen: Wo sind Sie gebunden, wer ist zuständig? Mit Entscheidungsgrundlage als PDF für das Gremium.',
    Page: () => (
      <StartPage
        example={exampleDocument}
        exampleAddress={exampleAddress}
        minutes={questionnaire.minutes}
        operator={operator}
      />
    ),
    things: [professionalService(operator)],
  },
  {
    path: '/beginnen/',
    title: 'Selbsteinschätzung beginnen – Betriebskompass',
    description:
      'Was die Selbsteinschätzung zum IT-Betrieb Ihrer Kommune bringt, wie lange sie dauert und wo Ihre Angaben bleiben. Mit einem Klick zur ersten Frage.',
    Page: () => (
      <BeginnenPage
        beginAddress={`${wizard}${beginHref}`}
        savedAddress={wizard}
        questionnaire={questionnaire}
      />
    ),
  },
  {
    path: '/fragebogen/',
    title: 'Fragebogen zum Ausfüllen – Betriebskompass',
    description:
      'Alle Fragen der Selbsteinschätzung zum Ausdrucken: mit Feldern zum Ankreuzen und wer die Antwort meist weiß. Für Verwaltungen ohne IT-Abteilung.',
    Page: () => <FragebogenPage questionnaire={questionnaire} />,
  },
  {
    path: '/einordnung/',
    title: 'Den IT-Betrieb sachlich einordnen – Betriebskompass',
    description:
      'Warum Entscheidungen zu Cloud und Rechenzentrum oft alternativlos wirken und welche drei Leitfragen kleinen Kommunen bei der Einordnung helfen.',
    Page: () => <EinordnungPage questionnaire={questionnaire} />,
  },
  {
    path: '/zielgruppe/',
    title: 'Für wen diese Einordnung gedacht ist – Betriebskompass',
    description:
      'Für Verwaltungsspitzen kleiner und mittlerer Kommunen, in denen IT nebenbei läuft: wer hier eine verständliche Grundlage für IT-Entscheidungen findet.',
    Page: ZielgruppePage,
  },
  {
    path: '/betriebsmodelle/',
    title: 'Sechs Betriebsmodelle im Vergleich – Betriebskompass',
    description:
      'Lokal, gemietet, kommunal gemeinsam oder vom Hersteller: sechs Betriebsmodelle für Kommunen, Merkmal für Merkmal – und was immer bei Ihnen bleibt.',
    Page: () => <BetriebsmodellePage questionnaire={questionnaire} />,
  },
  {
    path: '/verantwortung/',
    title: 'Wer ist wofür verantwortlich? – Betriebskompass',
    description:
      '20 Aufgaben des IT-Betriebs: was immer bei der Kommune bleibt, was andere übernehmen können und welche Lücken in der Zuständigkeit häufig sind.',
    Page: () => <VerantwortungPage questionnaire={questionnaire} />,
  },
  {
    path: '/bindung/',
    title: 'Bindung an Anbieter erkennen und lockern – Betriebskompass',
    description:
      'Woher die Abhängigkeit von IT-Anbietern kommt, welche fünf Hebel sie lockern und welche Teile tatsächlich gebunden sind: eine kleine Prüfung.',
    Page: () => <BindungPage questionnaire={questionnaire} />,
  },
  {
    path: '/angebot/',
    title: 'Angebot: Beratung zum IT-Betrieb – Betriebskompass',
    description:
      'Erstgespräch, Handlungsrichtungen mit ihren Folgen und eine ausgearbeitete Entscheidungsgrundlage für Verwaltung und Gremium.',
    Page: () => <AngebotPage operator={operator} />,
  },
  {
    path: '/fragen-und-antworten/',
    title: 'Fragen und Antworten zum IT-Betrieb – Betriebskompass',
    description:
      '17 Antworten für Kommunen: Cloud, Kosten, Datenschutz, Vergabe, Abhängigkeit von Anbietern, Ablauf und Dauer einer Einordnung.',
    Page: () => <FaqPage operator={operator} minutes={questionnaire.minutes} />,
    things: [faqPage(operator, questionnaire.minutes)],
  },
  {
    path: '/ueber-mich/',
    title: 'Über mich – Betriebskompass',
    description:
      'Praxis aus der Kommunalverwaltung: Fachanwendungen eingeführt, IT-Betrieb verantwortet, Projekte umgesetzt. Ohne Produktverkauf, ohne festen Anbieter.',
    Page: () => <UeberMichPage operator={operator} />,
  },
  {
    path: '/kontakt/',
    title: 'Kontakt und Erstgespräch – Betriebskompass',
    description:
      'Ein unverbindliches Erstgespräch anfragen, per E-Mail oder Telefon – und was mit Ihren Angaben geschieht.',
    Page: () => <KontaktPage operator={operator} minutes={questionnaire.minutes} />,
  },
  {
    path: '/methodik/',
    title: 'Methodik: so entsteht die Einordnung – Betriebskompass',
    description:
      'Skala, Gewichte, Spannen, Stufen und Befunde: nach welchen Regeln der Betriebskompass rechnet, was er nicht kann und wie belastbar das ist.',
    Page: () => <MethodikPage questionnaire={questionnaire} />,
  },
  {
    path: '/glossar/',
    title: 'Glossar: Fachwörter aus IT und Verwaltung – Betriebskompass',
    description:
      'IT, Vergabe und Datenschutz in Alltagssprache, von Abruf bis Zwei-Faktor-Anmeldung. Für Verwaltungen ohne IT-Abteilung.',
    Page: () => <GlossarPage questionnaire={questionnaire} />,
  },
  {
    path: '/quellen/',
    title: 'Quellen – Betriebskompass',
    description:
      'Worauf Fragen, Bewertung und Texte des Betriebskompasses beruhen: alle Quellen mit Stand und Vorbehalt.',
    Page: () => <QuellenPage questionnaire={questionnaire} />,
  },
  {
    path: '/impressum/',
    title: 'Impressum – Betriebskompass',
    description:
      'Wer diese Website anbietet: Name, Anschrift und Erreichbarkeit. Privates Beratungsangebot, keine Website einer Behörde.',
    Page: () => <ImpressumPage operator={operator} />,
  },
  {
    path: '/datenschutz/',
    title: 'Datenschutz – Betriebskompass',
    description:
      'Keine Cookies, keine Messung der Nutzung: welche Daten diese Website braucht, wofür sie dienen und wann sie gelöscht werden.',
    Page: () => <DatenschutzPage operator={operator} />,
  },
  {
    path: '/barrierefreiheit/',
    title: 'Barrierefreiheit – Betriebskompass',
    description:
      'Was an dieser Website auf Barrierefreiheit geprüft ist, was noch nicht, und wohin Sie ein Hindernis melden können.',
    Page: () => <BarrierefreiheitPage operator={operator} />,
  },
  {
    path: '/404.html',
    title: 'Seite nicht gefunden – Betriebskompass',
    description: 'Diese Adresse gibt es nicht.',
    Page: NotFoundPage,
  },
];
