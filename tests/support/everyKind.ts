import type { Answers } from '../../src/questionnaire/answers.ts';
import {
  date,
  matrix,
  money,
  multi,
  number,
  questionnaireOf,
  row,
  section,
  single,
  tasks,
  text,
} from './builders.ts';

const bausteine = ['akte', 'netz', 'server', 'email', 'website', 'telefon', 'kasse'];
const why = { mayNotApply: { hint: 'Wenn es das nicht gibt.' } };
/** Questions of every kind: several on a page, tables with groups of rows, tasks, a long list. */
export const everyKind = questionnaireOf(
  [
    section('seite', [
      single('eine', ['a', 'b'], why),
      multi('mehrere', ['a', 'b', 'c']),
      number('zahl'),
      text('frei'),
      date('tag'),
    ]),
    section('zeilen', [
      matrix(
        'betrieb',
        bausteine.map((id) => row(id)),
        ['haus', 'extern'],
      ),
      multi('wichtigster', bausteine),
      matrix(
        'wechsel',
        bausteine.map((id) => row(id)),
        ['ja', 'nein'],
        why,
      ),
      tasks('aufgaben', ['a1', 'a2', 'a3'], why),
    ]),
    section('geld', [money('kosten'), multi('lange', [...'abcdefghijk']), single('danach', ['x', 'y'])]),
  ],
  { document: { operation: 'betrieb', mainPartner: 'wichtigster' } },
);
/** Answers by which its rows form two groups. */
export const known: Answers = {
  betrieb: Object.fromEntries(bausteine.map((id, index) => [id, index < 4 ? 'haus' : 'extern'])),
  wichtigster: ['akte', 'netz', 'server'],
};
