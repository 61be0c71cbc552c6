import type { ComponentType } from 'react';
import { AngebotPage } from '../pages/info/AngebotPage.tsx';
import { BarrierefreiheitPage } from '../pages/info/BarrierefreiheitPage.tsx';
import { DatenschutzPage } from '../pages/info/DatenschutzPage.tsx';
import { EinordnungPage } from '../pages/info/EinordnungPage.tsx';
import { FaqPage } from '../pages/info/FaqPage.tsx';
import { ImpressumPage } from '../pages/info/ImpressumPage.tsx';
import { KontaktPage } from '../pages/info/KontaktPage.tsx';
import { UeberMichPage } from '../pages/info/UeberMichPage.tsx';
import { ZielgruppePage } from '../pages/info/ZielgruppePage.tsx';
import { NotFoundPage } from '../pages/NotFoundPage.tsx';
import { StartPage } from '../pages/start/StartPage.tsx';
import { exampleDocument } from './example.ts';
import { operator } from './operator.ts';

/** One information page: address, what search engines and the browser tab say, and its content. */
export type Route = { path: string; title: string; description: string; Page: ComponentType };

/** All pages that are complete HTML after the build. The questionnaire under `/fragen/` is not one of them. */
export const routes: readonly Route[] = [
  {
    path: '/',
    title: 'Betriebskompass – den IT-Betrieb Ihrer Kommune einordnen',
    description:
      'Selbsteinschätzung für Kommunen ohne IT-Abteilung: Wo sind Sie gebunden, wer ist wofür zuständig, was können Sie entscheiden? Mit Entscheidungsgrundlage für den Gemeinderat.',
    Page: () => <StartPage example={exampleDocument} />,
  },
  {
    path: '/einordnung/',
    title: 'Den IT-Betrieb sachlich einordnen – Betriebskompass',
    description:
      'Warum Entscheidungen zu Cloud und Rechenzentrum oft alternativlos wirken und welche drei Leitfragen kleinen Kommunen bei der Einordnung helfen.',
    Page: EinordnungPage,
  },
  {
    path: '/zielgruppe/',
    title: 'Für wen diese Einordnung gedacht ist – Betriebskompass',
    description:
      'Für Verwaltungsspitzen kleiner und mittlerer Kommunen, in denen IT nebenbei läuft: wer hier eine verständliche Grundlage für IT-Entscheidungen findet.',
    Page: ZielgruppePage,
  },
  {
    path: '/angebot/',
    title: 'Angebot: Beratung zum IT-Betrieb – Betriebskompass',
    description:
      'Erstgespräch von 60\u00a0Minuten, Handlungsrichtungen mit ihren Folgen und nach 3–4\u00a0Wochen eine kompakte Entscheidungsgrundlage für Verwaltung und Gremium.',
    Page: () => <AngebotPage operator={operator} />,
  },
  {
    path: '/fragen-und-antworten/',
    title: 'Fragen und Antworten zum IT-Betrieb – Betriebskompass',
    description:
      '16 Antworten für Kommunen: Cloud, Kosten, Datenschutz, Vergabe, Abhängigkeit von Anbietern, Ablauf und Dauer einer Einordnung.',
    Page: FaqPage,
  },
  {
    path: '/ueber-mich/',
    title: 'Über mich – Betriebskompass',
    description:
      'Praxis aus der Kommunalverwaltung: digitale Fachanwendungen eingeführt, IT-Betrieb verantwortet, Projekte umgesetzt. Unabhängig von Anbietern.',
    Page: () => <UeberMichPage operator={operator} />,
  },
  {
    path: '/kontakt/',
    title: 'Kontakt und Erstgespräch – Betriebskompass',
    description:
      'Ein unverbindliches Erstgespräch von 60\u00a0Minuten anfragen, per E-Mail oder Telefon – und was mit Ihren Angaben geschieht.',
    Page: () => <KontaktPage operator={operator} />,
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
