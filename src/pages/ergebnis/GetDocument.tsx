import type { Entscheidungsgrundlage } from '../../entscheidungsgrundlage/model.ts';
import { useLinkTo } from '../../interview/useInterview.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { type DownloadState, useDownload } from './useDownload.ts';

const print = () => window.print();

function progress({ kind }: DownloadState): string {
  switch (kind) {
    case 'loading':
      return 'Das PDF wird vorbereitet …';
    case 'setting':
      return 'Die Seiten werden gesetzt …';
    case 'done':
      return 'Fertig. Die Datei liegt bei Ihren Downloads.';
    default:
      return '';
  }
}

/** What can be taken along: the PDF or, if it cannot be made, the printed page. */
export function GetDocument({ document }: { document: Entscheidungsgrundlage }) {
  const { state, start } = useDownload(document);
  const linkTo = useLinkTo();
  return (
    <section className="result-get" aria-labelledby="mitnehmen">
      <h2 id="mitnehmen">Für Ihre Unterlagen</h2>
      <p className="small">Das PDF entsteht auf Ihrem Gerät und wird nirgendwohin gesendet.</p>
      <Button kind="primary" onClick={start}>
        Entscheidungsgrundlage herunterladen (PDF)
      </Button>
      <StatusLine className="small">{progress(state)}</StatusLine>
      <div role="alert">
        {state.kind === 'failed' && (
          <div className="notice small">
            <p className="notice-title">{state.message}</p>
            <p>
              Ihre Antworten sind davon nicht betroffen. Versuchen Sie es noch einmal, oder drucken Sie das
              Ergebnis; es hat denselben Inhalt.
            </p>
            <Button onClick={print}>Druckansicht öffnen</Button>
          </div>
        )}
      </div>
      <ul>
        <li>
          <Button kind="plain" onClick={print}>
            Drucken
          </Button>
        </li>
        <li>
          <Link {...linkTo({ type: 'conclude', page: 'alles' })}>Alles auf einer Seite lesen</Link>
        </li>
        <li>
          <Link {...linkTo({ type: 'review' })}>Antworten prüfen</Link>
        </li>
      </ul>
    </section>
  );
}
