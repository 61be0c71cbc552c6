import { useState } from 'react';
import { type Attachment, attachmentsOf } from '../../erstgespraech/contract/attachments.ts';
import { fromBase64 } from '../../erstgespraech/contract/base64.ts';
import type { ContactRequest } from '../../erstgespraech/contract/request.ts';
import { requestText } from '../../erstgespraech/contract/requestText.ts';
import { Button } from '../../ui/Button.tsx';
import { BackLink } from '../../ui/Link.tsx';
import { StepHeading } from '../../ui/Step.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import type { Operator } from '../operator.ts';
import { CopyWay } from './CopyWay.tsx';
import { MailWay } from './MailWay.tsx';
import { SendWay, type SendWayProps } from './SendWay.tsx';
import { sizeWords } from './words.ts';

type CheckStepProps = SendWayProps & {
  operator: Operator;
  onBack: () => void;
  /** The request has left the page as a file or on the clipboard. */
  onTaken: () => void;
};

/** Everything that goes out, before anything goes out, and three ways to let it go. */
export function CheckStep({ operator, onBack, onTaken, ...sending }: CheckStepProps) {
  const { request } = sending;
  const [now] = useState(() => new Date());
  return (
    <div className="request">
      <header>
        <BackLink href="/erstgespraech/" onFollow={onBack}>
          Zurück zum Formular
        </BackLink>
        <StepHeading step="check" title="Das wird übermittelt – Betriebskompass">
          Das wird übermittelt
        </StepHeading>
        <p className="lead">Noch hat nichts Ihr Gerät verlassen. Bitte sehen Sie alles an.</p>
      </header>
      <Outgoing request={request} attachments={attachmentsOf(request, now)} />
      <section className="ways" aria-labelledby="wege">
        <h2 id="wege">Auf welchem Weg möchten Sie anfragen?</h2>
        {operator.contactService && <SendWay {...sending} />}
        <MailWay request={request} to={operator.email} now={now} onTaken={onTaken} />
        <CopyWay request={request} operator={operator} onTaken={onTaken} />
        <p className="small">
          Ihre Angaben dienen nur dazu, diese Anfrage zu bearbeiten. Fristen stehen unter{' '}
          <a href="/datenschutz/#anfrage" target="_blank" rel="noopener">
            Datenschutz (neues Fenster)
          </a>
          .
        </p>
      </section>
    </div>
  );
}

function Outgoing({ request, attachments }: { request: ContactRequest; attachments: readonly Attachment[] }) {
  return (
    <section className="outgoing" aria-labelledby="inhalt-der-anfrage">
      <h2 id="inhalt-der-anfrage">Text</h2>
      <pre className="request-text">{requestText(request)}</pre>
      <h2>Anlagen</h2>
      {attachments.length === 0 ? (
        <p>Es liegt nichts bei.</p>
      ) : (
        <ul className="attachment-list">
          {attachments.map((attachment) => (
            <li key={attachment.name}>
              <span>
                {attachment.title}
                <span className="hint">
                  {attachment.name}, {sizeWords(attachment.bytes)}
                </span>
              </span>
              <Button kind="plain" onClick={() => save(attachment)}>
                Speichern<span className="visually-hidden">: {attachment.title}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const save = ({ base64, type, name }: Attachment): void =>
  saveFile(new Blob([fromBase64(base64)], { type }), name);
