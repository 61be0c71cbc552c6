import { asciiSlug } from '../../workspace/fileName.ts';

/** Speaking file name of the document, e.g. `entscheidungsgrundlage-it-betrieb-gemeinde-muehltal-2026-11-23.pdf`. */
export const fileName = ({ municipality, date }: { municipality: string; date: string }): string =>
  `${['entscheidungsgrundlage-it-betrieb', asciiSlug(municipality), date].filter(Boolean).join('-')}.pdf`;
