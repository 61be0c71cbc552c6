import type { Words } from './catalogue.ts';
import { listWords } from './germanList.ts';
import type { Questionnaire } from './model.ts';
import type { Reading } from './reading.ts';

/** A party inside sentences, in the four cases. */
export type PartyWords = NonNullable<Words['partners']>[string];

/** What takes the place of placeholders; what is missing here stays as it is written. */
export type Fillings = {
  /** `{partner.nom}`, `{partner.gen}`, `{partner.dat}`, `{partner.akk}` */
  partner?: PartyWords;
  /** `{angaben}`: in the dative, „Ihren Angaben“ or „den Angaben der Verwaltung“. */
  angaben?: string;
  /** `{bausteine}`: names, in order. */
  bausteine?: readonly string[];
};

/** Longer lists name only the first ones. */
const mostNames = 4;
const namedOfMany = 2;

const placeholder = /\{(?:partner\.(nom|gen|dat|akk)|(angaben)|(bausteine))\}/g;

/** „Server und E-Mail“; of more than four the first two: „Server, E-Mail und 7 weitere Bausteine“. */
export function namesOf(names: readonly string[]): string {
  if (names.length <= mostNames) return listWords(names);
  return listWords([...names.slice(0, namedOfMany), `${names.length - namedOfMany} weitere Bausteine`]);
}

const startsSentence = (before: string): boolean => /(^|[.!?]\s+)[„(]*$/.test(before);

/** A text of the data with its placeholders filled, with a capital letter where one begins a sentence. */
export const fill = (text: string, { partner, angaben, bausteine }: Fillings): string =>
  text.replaceAll(placeholder, (written, grammar: keyof PartyWords | undefined, isAngaben, ...rest) => {
    const names = bausteine && bausteine.length > 0 ? namesOf(bausteine) : undefined;
    const words = grammar ? partner?.[grammar] : isAngaben ? angaben : names;
    if (words === undefined) return written;
    const place = rest.find((each) => typeof each === 'number') ?? 0;
    return startsSentence(text.slice(0, place)) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  });

const somePartner: PartyWords = {
  nom: 'der Partner',
  gen: 'des Partners',
  dat: 'dem Partner',
  akk: 'den Partner',
};

/**
 * How partners are called inside sentences, by options of the question for partners: one by its own words, several
 * together, none while it is not known who.
 */
export function wordsForPartners({ words }: Questionnaire, options: readonly string[]): PartyWords {
  const [only] = options;
  const name = only === undefined ? 'unbekannt' : options.length > 1 ? 'mehrere' : only;
  return words.partners?.[name] ?? words.partners?.unbekannt ?? somePartner;
}

/** How those who take part from outside are called, as the answers say. */
export function partnersIn(reading: Reading): PartyWords {
  const role = reading.questionnaire.document?.partners;
  const answer = role === undefined ? undefined : reading.state(role)?.answer;
  return wordsForPartners(reading.questionnaire, Array.isArray(answer) ? answer : []);
}
