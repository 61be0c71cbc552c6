import type { ContactRequest } from '../../erstgespraech/contract/request.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { type Outcomes, useSending } from './useSending.ts';
import { useService } from './useService.ts';
import { waitWords } from './words.ts';

export type SendWayProps = Outcomes & {
  request: ContactRequest;
  /** Content of the field that people never see. */
  website: string;
  /** Gives the same content a new id. @returns the new request */
  onNewRequest: () => ContactRequest;
};

/** Sends through the service of this site, if it is there and takes requests. Claims success only with a receipt. */
export function SendWay(props: SendWayProps) {
  const { state: service, ask } = useService();
  return (
    <section className="way" aria-labelledby="weg-senden">
      <h3 id="weg-senden">Senden</h3>
      {service === 'ready' ? (
        <Sending {...props} />
      ) : (
        <>
          <StatusLine>
            {service === 'asking'
              ? 'Es wird nachgesehen, ob der Dienst bereit ist …'
              : 'Über diese Seite lässt sich zurzeit nichts senden. Bitte nehmen Sie einen der anderen Wege.'}
          </StatusLine>
          {service === 'away' && (
            <Button kind="plain" onClick={ask}>
              Noch einmal nachsehen
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function Sending({ request, website, onNewRequest, ...outcomes }: SendWayProps) {
  const { isSending, result, waits, send } = useSending(website, outcomes);
  return (
    <>
      <p>
        Die Anfrage geht über diese Website an das Beratungsangebot. Ist sie angenommen, sehen Sie hier eine
        Vorgangsnummer. Ein kleiner Rechennachweis hält automatische Absender fern; er enthält nichts über
        Sie.
      </p>
      <div className="actions">
        {result?.kind === 'changed' ? (
          <Button kind="primary" onClick={() => send(onNewRequest())}>
            Als neue Anfrage senden
          </Button>
        ) : (
          <Button
            kind="primary"
            aria-disabled={isSending || waits > 0 || undefined}
            onClick={() => waits === 0 && send(request)}
          >
            {result ? 'Noch einmal senden' : 'Anfrage senden'}
          </Button>
        )}
        {waits > 0 && <span>möglich in {waitWords(waits)}</span>}
      </div>
      <StatusLine>{isSending && 'Die Anfrage wird gesendet …'}</StatusLine>
      <div role="alert">
        {result && (
          <div className="aside-note">
            <p>
              <strong>{result.message}</strong>
            </p>
            <p>{advice[result.kind]}</p>
          </div>
        )}
      </div>
    </>
  );
}

const again =
  'Ihre Angaben sind noch da. Auch wenn Sie mehrmals senden, wird die Anfrage nur einmal angenommen. Die anderen Wege stehen Ihnen ebenfalls offen.';
const advice = {
  later: again,
  failed: again,
  autofilled: 'Bitte senden Sie die Anfrage noch einmal.',
  invalid: 'Bitte prüfen Sie das Formular.',
  changed: 'Sie haben seitdem etwas geändert. Möchten Sie die geänderte Fassung als neue Anfrage senden?',
};
