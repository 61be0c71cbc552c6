import type { ContactRequest } from '../../erstgespraech/contract/request.ts';
import { requestText } from '../../erstgespraech/contract/requestText.ts';
import { Button } from '../../ui/Button.tsx';
import { StepHeading } from '../../ui/Step.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { type Operator, responseWords } from '../operator.ts';
import { PreparationSheet } from './PreparationSheet.tsx';

type SentStepProps = { request: ContactRequest; receipt: string; operator: Operator };

/** The receipt: shown only after the service has said that the request is kept. */
export function SentStep({ request, receipt, operator }: SentStepProps) {
  const save = () => {
    const copy = requestText(request).replaceAll('\n', '\r\n');
    saveFile(
      new Blob([copy], { type: 'text/plain;charset=utf-8' }),
      `erstgespraech-${receipt.toLowerCase()}.txt`,
    );
  };
  return (
    <div className="request">
      <header>
        <StepHeading step="sent" title="Ihre Anfrage ist angekommen – Betriebskompass">
          Ihre Anfrage ist angekommen
        </StepHeading>
        <p className="lead">
          Vorgangsnummer: <strong className="receipt">{receipt}</strong>
        </p>
        <p>
          Die Antwort geht an {request.email}.{responseWords(operator)}
        </p>
        <p>
          Eine automatische Bestätigung per E-Mail gibt es nicht; bitte notieren Sie die Nummer oder speichern
          Sie eine Kopie.
        </p>
        <div className="actions">
          <Button onClick={save}>Kopie speichern</Button>
          <a href="/">Zur Startseite</a>
        </div>
      </header>
      <section className="request-fields" aria-labelledby="vorbereiten">
        <h2 id="vorbereiten">So können Sie sich vorbereiten</h2>
        <PreparationSheet open={request.preparation} />
      </section>
    </div>
  );
}
