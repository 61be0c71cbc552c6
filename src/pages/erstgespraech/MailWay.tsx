import { useState } from 'react';
import { mailDraft, mailtoLink } from '../../erstgespraech/browser/mailDraft.ts';
import { type ContactRequest, receiptNumber } from '../../erstgespraech/contract/request.ts';
import { requestText } from '../../erstgespraech/contract/requestText.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { saveFile } from '../../ui/saveFile.ts';

type MailWayProps = {
  request: ContactRequest;
  /** Address of the operator. */
  to: string;
  now: Date;
  onTaken: () => void;
};

/** A finished draft for the reader's own mail program. Whether it is sent, this page cannot know. */
export function MailWay({ request, to, now, onTaken }: MailWayProps) {
  const [isSaved, setSaved] = useState(false);
  const save = () => {
    const draft = new Blob([mailDraft(request, to, now)], { type: 'message/rfc822' });
    saveFile(draft, `erstgespraech-${receiptNumber(request.id).toLowerCase()}.eml`);
    setSaved(true);
    onTaken();
  };
  const { href, isCut } = mailtoLink(request, to);
  return (
    <section className="way" aria-labelledby="weg-mail">
      <h3 id="weg-mail">Mit eigenem Mailprogramm</h3>
      <p>
        Sie erhalten einen fertigen Entwurf mit allen Anlagen. Öffnen Sie die Datei, und senden Sie die
        Nachricht selbst ab.
      </p>
      <div className="actions">
        <Button onClick={save}>Mailentwurf speichern</Button>
        <a href={href} onClick={() => isCut && void copyText(requestText(request))}>
          Neue Nachricht ohne Anlagen öffnen
        </a>
      </div>
      <StatusLine>
        {isSaved &&
          'Der Entwurf liegt bei Ihren Downloads. Übermittelt ist die Anfrage erst, wenn Sie ihn absenden.'}
      </StatusLine>
      <p className="small">
        Öffnet sich der Entwurf nur zum Lesen? Dann wählen Sie „Weiterleiten“ oder kopieren den Text.
        {isCut &&
          ' Für die neue Nachricht ist der Text zu lang. Er wird gekürzt; der ganze Text liegt dann in der Zwischenablage.'}
      </p>
    </section>
  );
}
