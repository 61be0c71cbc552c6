import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, emptyContract, readContract } from '../../../src/pages/ergebnis/contractReading.ts';
import { plainLine } from '../../../src/questionnaire/plainText.ts';
import { anyMatters } from '../../support/matters.ts';

const problemsOf = (draft: Partial<typeof emptyContract>) => {
  const read = readContract('v1', { ...emptyContract, name: 'Wartung', ...draft });
  return 'problems' in read ? read.problems.map(({ target }) => target) : [];
};

describe('Angaben zu einem Vertrag', () => {
  it.each<[string, Partial<typeof emptyContract>, string]>([
    ['ohne Namen', { name: ' ' }, 'vertrag-name'],
    ['ein Tag, den es nicht gibt', { end: '31.02.2027' }, 'vertrag-end'],
    ['Ende und kein festes Ende', { end: '12/2027', isOpenEnded: true }, 'vertrag-end'],
    ['halbe Monate', { noticeMonths: '1,5' }, 'vertrag-noticeMonths'],
    ['ein Bereich', { noticeMonths: '3 bis 6' }, 'vertrag-noticeMonths'],
    ['zu viele Monate', { renewalMonths: '601' }, 'vertrag-renewalMonths'],
  ])('nennt das Feld: %s', (_case, draft, target) => {
    expect(problemsOf(draft)).toEqual([target]);
  });

  it('verlangt nur einen Namen', () => {
    expect(readContract('v1', { ...emptyContract, name: ' Wartung ' })).toEqual({
      contract: { id: 'v1', name: 'Wartung' },
    });
  });

  it('liest zurück, was aufgenommen war', () => {
    fc.assert(
      fc.property(anyMatters(), ({ contracts }) => {
        for (const contract of contracts) {
          if (contract.name === '' || contract.name !== plainLine(contract.name)) continue;
          if (contract.isOpenEnded && contract.end !== undefined) continue;
          expect(readContract(contract.id, draftOf(contract))).toEqual({ contract });
        }
      }),
    );
  });
});
