import { useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { copyText } from '../../../ui/copyText.ts';
import { Labelled } from '../../../ui/Field.tsx';
import { StatusLine } from '../../../ui/StatusLine.tsx';

const outcomes = {
  untouched: '',
  copied: 'Der Text liegt in der Zwischenablage. Gesendet ist nichts.',
  refused:
    'Der Browser erlaubt das Kopieren nicht. Der Text ist markiert: Kopieren Sie ihn von Hand, zum Beispiel mit Strg+C.',
};

/** A text to take along: onto the clipboard, by hand where the browser refuses that, or onto paper. */
export function HandOn({ text }: { text: string }) {
  const [outcome, setOutcome] = useState<keyof typeof outcomes>('untouched');
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    // The same words twice would be read aloud only once.
    setOutcome('untouched');
    const isCopied = await copyText(text);
    if (!isCopied) {
      area.current?.focus();
      area.current?.select();
    }
    setOutcome(isCopied ? 'copied' : 'refused');
  };
  return (
    <section aria-labelledby="weitergeben">
      <h2 id="weitergeben">Fragen zum Weitergeben</h2>
      <p className="no-print">
        Der Text enthält keine Ihrer Antworten. Nur Namen, die Sie eigenen Teilen gegeben haben, stehen darin.
        Fügen Sie ihn ein, wo Sie möchten, etwa in eine E-Mail. Gesendet wird hier nichts.
      </p>
      <div className="actions">
        <Button onClick={copy}>Text kopieren</Button>
      </div>
      <StatusLine className="no-print">{outcomes[outcome]}</StatusLine>
      <div className="no-print">
        <Labelled id="weitergeben-text" label="Text zum Weitergeben">
          {(describedBy) => (
            <textarea
              ref={area}
              id="weitergeben-text"
              className="input"
              rows={14}
              readOnly
              value={text}
              aria-describedby={describedBy}
            />
          )}
        </Labelled>
      </div>
      {/* A text field shows on paper only what it shows on screen. */}
      <pre className="on-paper">{text}</pre>
    </section>
  );
}
