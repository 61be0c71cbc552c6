import { useEffect, useState } from 'react';
import { preparation, preparationText } from '../../erstgespraech/contract/preparation.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { saveFile } from '../../ui/saveFile.ts';

const save = () =>
  saveFile(new Blob([preparationText()], { type: 'text/plain;charset=utf-8' }), 'vorbereitungsblatt.txt');

/** What helps in the talk: to read, to save, or to print as one page without the rest. `open`: whether it starts so. */
export function PreparationSheet({ open = false }: { open?: boolean | undefined }) {
  const [prints, setPrints] = useState(false);
  useEffect(() => {
    if (!prints) return;
    // Not all browsers wait for the dialog, so the page is changed back when printing has ended.
    const end = () => setPrints(false);
    window.addEventListener('afterprint', end);
    window.print();
    return () => window.removeEventListener('afterprint', end);
  }, [prints]);
  return (
    <Disclosure summary="Vorbereitungsblatt ansehen" open={open}>
      <div className="sheet" data-prints={prints || undefined}>
        <h3>{preparation.title}</h3>
        <p>{preparation.intro}</p>
        {preparation.parts.map(({ title, items }) => (
          <div key={title}>
            <h4>{title}</h4>
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        ))}
        <p>{preparation.outro}</p>
      </div>
      <div className="actions">
        <Button onClick={() => setPrints(true)}>Vorbereitungsblatt drucken</Button>
        <Button kind="plain" onClick={save}>
          Als Textdatei speichern
        </Button>
      </div>
    </Disclosure>
  );
}
