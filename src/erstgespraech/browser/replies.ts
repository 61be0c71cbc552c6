import { isRecord } from '../contract/isRecord.ts';
import type { ErrorCode, Refused } from '../contract/protocol.ts';
import type { RequestErrors } from '../contract/request.ts';

/** What became of a request, with a German sentence where something is to be said. */
export type SendResult =
  /** It is on disk at the service. */
  | { kind: 'accepted'; receipt: string }
  /** Fields that the service does not take. */
  | { kind: 'invalid'; message: string; errors: RequestErrors }
  /** The browser itself has filled in the field that people never see; empty it and send again. */
  | { kind: 'autofilled'; message: string }
  /** Another content was accepted under this id; ask whether to send it as a new request. */
  | { kind: 'changed'; message: string }
  /** Nothing was kept; another try makes sense after that many seconds. */
  | { kind: 'later'; message: string; seconds: number }
  /** It may or may not have arrived; sending again under the same id is safe. */
  | { kind: 'failed'; message: string };

/** What the client can mend by itself. */
export type Mendable = { kind: 'newProof' } | { kind: 'tooEarly'; seconds: number };

/** Seconds to wait when the service does not say how long. */
const USUAL_WAIT = 30;

export const messages = {
  offline: 'Es besteht gerade keine Verbindung zum Internet.',
  unreachable: 'Der Dienst ist gerade nicht zu erreichen.',
  timeout: 'Der Dienst hat nicht rechtzeitig geantwortet. Ob die Anfrage angekommen ist, ist offen.',
  proof: 'Der Nachweis gegen automatische Absender ließ sich auf diesem Gerät nicht berechnen.',
  changed: 'Unter dieser Vorgangsnummer liegt schon eine Anfrage mit anderem Inhalt vor.',
  tooLarge:
    'Die Anfrage ist für diesen Weg zu groß. Nehmen Sie das PDF heraus oder nutzen Sie Ihr Mailprogramm.',
  fields: 'Der Dienst hat einzelne Angaben nicht angenommen.',
  autofilled: 'Ihr Browser hat ein unsichtbares Feld selbst ausgefüllt. Es ist jetzt leer.',
  tooMany: 'Gerade gehen viele Anfragen ein. Ihre wurde noch nicht angenommen.',
  busy: 'Der Dienst kann gerade nichts annehmen. Es wurde nichts gespeichert.',
  failed: 'Der Dienst hat die Anfrage nicht angenommen.',
} as const;

const codes: Record<ErrorCode, (refused: Refused) => SendResult | Mendable> = {
  nachweis: () => ({ kind: 'newProof' }),
  zu_frueh: ({ wait = 1 }) => ({ kind: 'tooEarly', seconds: wait }),
  zu_viele: ({ wait = USUAL_WAIT }) => ({ kind: 'later', message: messages.tooMany, seconds: wait }),
  ausgelastet: ({ wait = USUAL_WAIT }) => ({ kind: 'later', message: messages.busy, seconds: wait }),
  speicher: ({ wait = USUAL_WAIT }) => ({ kind: 'later', message: messages.busy, seconds: wait }),
  kennung: () => ({ kind: 'changed', message: messages.changed }),
  zu_gross: () => ({ kind: 'failed', message: messages.tooLarge }),
  felder: ({ fields: { website, ...errors } = {} }) =>
    website === undefined
      ? { kind: 'invalid', message: messages.fields, errors }
      : { kind: 'autofilled', message: messages.autofilled },
  unlesbar: () => ({ kind: 'failed', message: messages.failed }),
  herkunft: () => ({ kind: 'failed', message: messages.failed }),
  unbekannt: () => ({ kind: 'failed', message: messages.unreachable }),
  methode: () => ({ kind: 'failed', message: messages.unreachable }),
  laenge: () => ({ kind: 'failed', message: messages.failed }),
  format: () => ({ kind: 'failed', message: messages.failed }),
  intern: () => ({ kind: 'failed', message: messages.failed }),
};

const isCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && Object.hasOwn(codes, value);

/**
 * Reads the answer to `POST /api/anfrage`. Only the two statuses of acceptance together with a receipt count as accepted:
 * a host without the service may answer anything with 200.
 * @param retryAfter header `Retry-After` in seconds; a proxy in front of the service may send nothing else
 */
export function readReply(status: number, body: unknown, retryAfter?: string | null): SendResult | Mendable {
  if (isRecord(body)) {
    const { accepted, receipt, error } = body;
    if ((status === 202 || status === 200) && accepted === true && typeof receipt === 'string')
      return { kind: 'accepted', receipt };
    if (isCode(error)) return codes[error](body as Refused);
  }
  const seconds = Number(retryAfter) || USUAL_WAIT;
  if (status === 413) return { kind: 'failed', message: messages.tooLarge };
  if (status === 408) return { kind: 'failed', message: messages.timeout };
  if (status === 429) return { kind: 'later', message: messages.tooMany, seconds };
  if (status === 502 || status === 503) return { kind: 'later', message: messages.busy, seconds };
  return { kind: 'failed', message: messages.unreachable };
}
