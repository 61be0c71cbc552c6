import { describe, expect, it } from 'vitest';
import { newRequestId } from '../../../src/erstgespraech/browser/requestId.ts';
import { checkRequest } from '../../../src/erstgespraech/contract/request.ts';
import { sampleRequest } from '../sampleRequest.ts';

describe('Kennung einer Anfrage', () => {
  it('ist eine, die der Dienst annimmt, und jedes Mal eine andere', () => {
    const ids = Array.from({ length: 200 }, newRequestId);
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) expect(checkRequest({ ...sampleRequest, id }).ok).toBe(true);
  });
});
