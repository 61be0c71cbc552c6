import { useState } from 'react';
import { textWithoutFiles } from '../../erstgespraech/browser/mailDraft.ts';
import type { ContactRequest } from '../../erstgespraech/contract/request.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { type Operator, phoneLink } from '../operator.ts';

type CopyWayProps = { request: ContactRequest; operator: Operator; onTaken: () => void };

const outcomes = {
  untouched: '',
  copied: 'Der Text liegt in der Zwischenablage. Übermittelt ist noch nichts.',
  refused:
    'Der Browser erlaubt das Kopieren nicht. Markieren Sie den Text oben, und kopieren Sie ihn mit Strg+C.',
};

/** Needs nothing but an address: the text to paste anywhere, or a call. */
export function CopyWay({ request, operator: { name, email, phone }, onTaken }: CopyWayProps) {
  const [outcome, setOutcome] = useState<keyof typeof outcomes>('untouched');
  const copy = async () => {
    const isCopied = await copyText(textWithoutFiles(request));
    setOutcome(isCopied ? 'copied' : 'refused');
    if (isCopied) onTaken();
  };
  return (
    <section className="way" aria-labelledby="weg-kopieren">
      <h3 id="weg-kopieren">Text kopieren</h3>
      <p>Fügen Sie den Text ein, wo Sie möchten, etwa in Ihr Webmail. Anlagen hängen Sie selbst an.</p>
      <div className="actions">
        <Button onClick={copy}>Text kopieren</Button>
      </div>
      <StatusLine>{outcomes[outcome]}</StatusLine>
      <p>
        An: {name}
        <br />
        E-Mail: {email}
        <br />
        Oder rufen Sie an: <a href={phoneLink(phone)}>{phone}</a>
      </p>
    </section>
  );
}
