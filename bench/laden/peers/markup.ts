import type { PeerQuestion } from './questions.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A question as HTML, for the pages without a framework. */
export const questionMarkup = ({ id, title, hint, options }: PeerQuestion, chosen?: string): string =>
  `<fieldset><legend>${escaped(title)}</legend><p>${escaped(hint)}</p>${options
    .map(
      (option) =>
        `<label><input type="radio" name="${id}" value="${option.id}"${option.id === chosen ? ' checked' : ''}>${escaped(option.label)}</label>`,
    )
    .join('')}</fieldset>`;
