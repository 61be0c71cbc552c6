import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../src/erstgespraech/request.ts';
import { newRequestId } from '../../src/erstgespraech/requestId.ts';
import { sampleRequest } from './sampleRequest.ts';

describe('Kennung einer Anfrage', () => {
  it('ist eine, die der Dienst annimmt, und jedes Mal eine andere', () => {
    const ids = Array.from({ length: 200 }, newRequestId);
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) expect(checkRequest({ ...sampleRequest, id }).ok).toBe(true);
  });
});
