import { useState } from 'react';
import { TextList } from '../../html/TextList.tsx';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';

/** The same questions for everybody who offers something, to be taken along as text. */
export function BidderList({ questions }: { questions: readonly string[] }) {
  const [said, setSaid] = useState<string>();
  const copy = async () => {
    const isCopied = await copyText(questions.map((question) => `- ${question}`).join('\n'));
    setSaid(
      isCopied
        ? 'Die Liste ist kopiert.'
        : 'Kopieren ist hier nicht möglich. Bitte markieren Sie die Liste selbst.',
    );
  };
  return (
    <Disclosure summary="Fragen an alle, die anbieten">
      <p>
        Die Liste ist für alle gleich und verrät nichts über Ihre Kommune. Wer vergibt, prüft vorher, wie
        Fragen an Anbieter gestellt werden dürfen.
      </p>
      <TextList items={questions} />
      <p className="no-print">
        <Button onClick={copy}>Liste kopieren</Button>
      </p>
      <StatusLine>{said}</StatusLine>
    </Disclosure>
  );
}
