import { useEffect, useRef, useState } from 'react';
import type { SendResult } from '../../erstgespraech/browser/replies.ts';
import { createTransmission } from '../../erstgespraech/browser/transmission.ts';
import type { ContactRequest, RequestErrors } from '../../erstgespraech/contract/request.ts';

/** What the page does with the outcome. */
export type Outcomes = {
  onAccepted: (receipt: string) => void;
  onInvalid: (errors: RequestErrors) => void;
  /** The field that people never see must be emptied. */
  onAutofilled: () => void;
};

type Refusal = Exclude<SendResult, { kind: 'accepted' }>;

/** Counts the seconds down that the service wants to be left alone. */
function useCountdown(result: Refusal | undefined): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (result?.kind !== 'later') return setLeft(0);
    const end = Date.now() + result.seconds * 1000;
    const show = () => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    show();
    const timer = setInterval(show, 1000);
    return () => clearInterval(timer);
  }, [result]);
  return left;
}

/**
 * Sends a request and tells what came of it. `website`: content of the field that people never see. `waits`: seconds until another try makes sense. A second press while it is
 * being sent is ignored.
 */
export function useSending(website: string, { onAccepted, onInvalid, onAutofilled }: Outcomes) {
  const [transmission] = useState(createTransmission);
  const [isSending, setSending] = useState(false);
  const [result, setResult] = useState<Refusal>();
  const running = useRef(false);
  useEffect(() => transmission.prepare(), [transmission]);

  const send = async (request: ContactRequest) => {
    if (running.current) return;
    running.current = true;
    setSending(true);
    setResult(undefined);
    const outcome = await transmission.send(request, website);
    running.current = false;
    setSending(false);
    if (outcome.kind === 'accepted') return onAccepted(outcome.receipt);
    setResult(outcome);
    if (outcome.kind === 'invalid') onInvalid(outcome.errors);
    if (outcome.kind === 'autofilled') onAutofilled();
  };
  return {
    isSending,
    result,
    waits: useCountdown(result),
    send: (request: ContactRequest) => void send(request),
  };
}
