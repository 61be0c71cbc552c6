import { memo, useState } from 'react';
import { InterviewContext } from '../../interview/InterviewContext.ts';
import { NOTE_LENGTH } from '../../interview/notes.ts';
import { own } from '../../questionnaire/own.ts';
import { withinLength } from '../../questionnaire/plainText.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { Editable } from '../mappe/Editable.tsx';

type NoteFieldProps = {
  question: string;
  /** What the question is about, where several stand on one page. */
  about?: string;
};

/** A voluntary note, kept while it is written, so that no way of leaving the page loses it. */
export const NoteField = memo(function NoteField({ question, about }: NoteFieldProps) {
  const actor = InterviewContext.useActorRef();
  const [note, setNote] = useState(() => own(actor.getSnapshot().context.notes, question) ?? '');
  const [wasThere] = useState(note !== '');
  return (
    <Disclosure summary={note ? 'Notiz (vorhanden)' : 'Notiz zu dieser Frage (freiwillig)'} open={wasThere}>
      <Editable>
        <TextArea
          id={`${question}--notiz`}
          label={about ? `Ihre Notiz: ${about}` : 'Ihre Notiz'}
          hint={`Höchstens ${NOTE_LENGTH}\u00a0Zeichen. Bitte keine Passwörter und keine Personendaten. Die Notiz steht später in der Anlage.`}
          value={note}
          onChange={(written) => {
            const text = withinLength(written, NOTE_LENGTH, note);
            setNote(text);
            actor.send({ type: 'note', question, text });
          }}
        />
      </Editable>
    </Disclosure>
  );
});
