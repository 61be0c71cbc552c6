import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { isRecord } from '../src/erstgespraech/contract/isRecord.ts';
import type { Accepted, ErrorCode, Refused, Submission } from '../src/erstgespraech/contract/protocol.ts';
import { type ContactRequest, checkRequest, receiptNumber } from '../src/erstgespraech/contract/request.ts';
import type { Limits } from './limits.ts';
import type { ProofOfWork } from './proofOfWork.ts';
import type { Store } from './store.ts';

export type Reply = { status: number; body: Accepted | Refused };
export type Intake = (body: Buffer, client: string, now: number) => Promise<Reply>;

const RETRY_SECONDS = 30;

/** A refusal with its code; `wait`: seconds after which another try makes sense. */
export const refuse = (status: number, error: ErrorCode, more: Omit<Refused, 'error'> = {}): Reply => ({
  status,
  body: { error, ...more },
});

type Envelope = Omit<Submission, 'request'> & { request: unknown; id: string };

/** Reads the outer form of a submission; the request inside is still unchecked. */
function open(body: Buffer): Envelope | undefined {
  if (!isUtf8(body)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const { request, proof, website, ...rest } = value;
  if (!isRecord(request) || !isRecord(proof) || Object.keys(rest).length > 0) return undefined;
  const { task, answer } = proof;
  if (typeof request.id !== 'string' || typeof website !== 'string') return undefined;
  if (typeof task !== 'string' || task.length > 200 || !Number.isSafeInteger(answer)) return undefined;
  return { request, id: request.id.slice(0, 40), proof: { task, answer: Number(answer) }, website };
}

/** Stands for the content of a request, so that a repetition can be told from another request under the same id. */
function fingerprint({ pdf, ...fields }: ContactRequest): string {
  return createHash('sha256')
    .update(JSON.stringify(fields))
    .update(pdf ?? '')
    .digest('base64url');
}

export type IntakeParts = {
  store: Store;
  proofOfWork: ProofOfWork;
  limits: Limits;
  /** Hears why the store failed. */
  onFailure: (error: unknown) => void;
};

/** The costly check of the fields comes after the proof of work, and the limits count only what would be stored. */
export function createIntake({ store, proofOfWork, limits, onFailure }: IntakeParts): Intake {
  async function keep(request: ContactRequest, client: string, now: number): Promise<Reply> {
    const hash = fingerprint(request);
    const accepted: Accepted = { accepted: true, receipt: receiptNumber(request.id) };
    const known = await store.known(request.id, hash);
    if (known === undefined) {
      const wait = limits.take(client, now);
      if (wait > 0) return refuse(429, 'zu_viele', { wait });
    }
    const outcome = known ?? (await store.accept(request, hash, now));
    if (outcome === 'other') return refuse(409, 'kennung');
    return { status: outcome === 'new' ? 202 : 200, body: accepted };
  }

  return async (body, client, now) => {
    const envelope = open(body);
    if (!envelope) return refuse(400, 'unlesbar');
    // An honest refusal instead of a feigned success: a browser that fills in the field by itself must not lose a request.
    if (envelope.website !== '') {
      return refuse(422, 'felder', { fields: { website: 'Bitte lassen Sie dieses Feld leer.' } });
    }
    const verdict = proofOfWork.verify(envelope.proof, envelope.id, now);
    if (typeof verdict === 'object') return refuse(429, 'zu_frueh', { wait: verdict.tooEarly });
    if (verdict !== 'ok') return refuse(403, 'nachweis');
    const checked = checkRequest(envelope.request);
    if (!checked.ok) return refuse(422, 'felder', { fields: checked.errors });
    try {
      return await keep(checked.value, client, now);
    } catch (error) {
      onFailure(error);
      return refuse(503, 'speicher', { wait: RETRY_SECONDS });
    }
  };
}
