import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { movingQuestionnaire } from '../../support/moves.ts';

const questionnaire = movingQuestionnaire();
const all = ['server', 'finanzen', 'netz'];
const home: Answers = {
  bausteine: all,
  betrieb: { server: 'haus', finanzen: 'haus', netz: 'haus' },
  partner: [],
  trennbar: { server: 'ja', finanzen: 'ja', netz: 'ja' },
  zugaenge: 'alle',
  wissen: 'viele',
};
const restsOn = (scope: string[], criterion: string) =>
  assess(read(questionnaire, home), { scopes: { zu_firma: scope } })
    .directions.find(({ id }) => id === 'zu_firma')
    ?.computed?.computed.find((each) => each.criterion === criterion)?.restsOn ?? [];

describe('Angaben, von denen eine Wirkung ausgeht', () => {
  it('sind die, die sich mit der Richtung ändern, nur bei betroffenen Bausteinen', () => {
    const keys = restsOn(['server'], 'bindung');
    expect(keys).toContain('trennbar@server');
    expect(keys).not.toContain('trennbar@finanzen');
    expect(keys).not.toContain('wissen');
  });

  it('sind Angaben von heute: was erst gefragt würde, gehört nicht dazu', () => {
    expect(restsOn(all, 'bindung').some((key) => key.startsWith('laufzeit'))).toBe(false);
  });

  it('fehlen, wo nichts bewegt wird', () => {
    expect(restsOn([], 'bindung')).toEqual([]);
  });
});
