import type { Passage, Remark } from '../wording/passage.ts';
import { type Pattern, remarksOn, wholeWords } from '../wording/patterns.ts';

const informal: readonly Pattern[] = [
  {
    pattern: wholeWords('du, dich, dir, dein, deine*, euch, euer, eure, eurem, euren, eurer, eures'),
    message: 'Anrede ist „Sie“',
  },
  {
    pattern:
      /(?<!\p{L})[Ii]hr (?:habt|seid|könnt|müsst|wollt|sollt|dürft|werdet|findet|braucht|seht|wisst)(?!\p{L})/gu,
    message: 'Anrede ist „Sie“',
  },
  {
    pattern:
      /\p{L}+(?:[*:_·]innen|[*:_·]in|\/-?innen|\/-?in|\/[rsn]|\(in\)|\(innen\)|(?<=\p{Ll})Innen|(?<=\p{Ll})In)(?!\p{L})/gu,
    message: 'Paarform oder neutrale Form statt Sonderzeichen',
  },
];

/** Persons that are named in both forms or in a neutral one. Compounds such as „Bürgerbüro“ are no persons. */
const persons = [
  'Bürgermeister',
  'Bürger',
  'Kämmerer',
  'Mitarbeiter',
  'Ansprechpartner',
  'Amtsleiter',
  'Nutzer',
  'Anwender',
  'Leser',
  'Einwohner',
  'Kollegen',
  'Berater',
];

const onlyMasculine = (text: string): Remark[] =>
  persons
    .filter((person) => new RegExp(`(?<!\\p{L})${person}[ns]?(?![\\p{L}-])`, 'u').test(text))
    .filter((person) => !new RegExp(`${person.replace(/(er|en)$/, '')}(er)?in`, 'i').test(text))
    .map((person) => ({ text: person, message: 'Person nur in männlicher Form' }));

/** Breaches of the one form of address: „Sie“, both forms or a neutral one, no signs inside words. */
export const addressOf = ({ text }: Passage): Remark[] => [
  ...remarksOn(text, informal),
  ...onlyMasculine(text),
];
