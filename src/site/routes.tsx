import type { ComponentType } from 'react';
import { NotFoundPage } from '../pages/NotFoundPage.tsx';
import { StartPage } from '../pages/start/StartPage.tsx';
import { exampleDocument } from './example.ts';

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
    path: '/404.html',
    title: 'Seite nicht gefunden – Betriebskompass',
    description: 'Diese Adresse gibt es nicht.',
    Page: NotFoundPage,
  },
];
