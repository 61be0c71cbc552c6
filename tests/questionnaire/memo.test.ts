import { describe, expect, it } from 'vitest';
import { perObject } from '../../src/questionnaire/memo.ts';

describe('perObject', () => {
  it('rechnet für dasselbe Objekt einmal und für ein gleiches anderes neu', () => {
    const inputs: object[] = [];
    const remember = perObject((input: { size: number }) => {
      inputs.push(input);
      return { double: input.size * 2 };
    });
    const three = { size: 3 };
    expect(remember(three)).toBe(remember(three));
    expect(remember({ size: 3 })).toEqual({ double: 6 });
    expect(inputs).toHaveLength(2);
  });
});
