import type { Context } from '../../entscheidungsgrundlage/context.ts';
import {
  type Deadline,
  deadlineNotes,
  deadlinesOf,
  nextDeadline,
} from '../../entscheidungsgrundlage/fristen.ts';
import { deadlineCalendar } from '../../entscheidungsgrundlage/fristenCalendar.ts';
import { thresholdWords } from '../../entscheidungsgrundlage/schwelle.ts';
import { TextList } from '../../html/TextList.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { useWorkspace } from '../../workspace/useWorkspace.ts';
import { Editable } from '../mappe/Editable.tsx';
import { BudgetForm } from './BudgetForm.tsx';
import { Contracts } from './Contracts.tsx';
import { Stated } from './Stated.tsx';
import { useStating } from './useStating.ts';

/** Which day comes next. */
function nextDayWords(context: Context): string {
  const next = nextDeadline(context);
  return next === undefined ? 'Es steht kein Tag mehr an.' : `Nächster Tag: ${next.dateText}, ${next.title}.`;
}

/** Until when what has to happen: the timeline, what it is computed with, and where to give it. */
export function Fristen({ context }: { context: Context }) {
  const deadlines = deadlinesOf(context);
  const stating = useStating(context, nextDayWords, 'fristen');
  return (
    <section aria-labelledby="fristen" className="blocks">
      <h2 id="fristen" tabIndex={-1}>
        Fristen
      </h2>
      <p>
        Gerechnet ist vom heutigen Tag aus. Alle Angaben sind freiwillig. In die Bindung gehen sie nicht ein.
      </p>
      {deadlines.length === 0 ? <p>Noch ist kein Tag bekannt.</p> : <Timeline deadlines={deadlines} />}
      {deadlineNotes(context, deadlines).map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
      {deadlines.some(({ isPast }) => !isPast) && <SaveDates context={context} />}
      <Threshold {...thresholdWords(context)} />
      <div className="no-print">
        <Editable>
          <Stated stating={stating} />
          <Contracts contracts={context.matters.contracts} change={stating.change} />
          <BudgetForm key={stating.undone} matters={context.matters} change={stating.change} />
        </Editable>
      </div>
    </section>
  );
}

function Timeline({ deadlines }: { deadlines: readonly Deadline[] }) {
  return (
    <ol className="deadlines">
      {deadlines.map(({ id, date, dateText, distance, title, text, basis }) => (
        <li key={id}>
          <p>
            <strong>
              <time dateTime={date}>{dateText}</time>
            </strong>{' '}
            ({distance})
          </p>
          <h3>{title}</h3>
          <p>{text}</p>
          {basis !== undefined && <p className="small muted">{basis}</p>}
        </li>
      ))}
    </ol>
  );
}

function SaveDates({ context }: { context: Context }) {
  const owner = useWorkspace(({ active }) => active?.id ?? 'neu');
  const save = () => {
    const file = new Blob([deadlineCalendar(context, owner)], { type: 'text/calendar' });
    saveFile(file, `fristen-it-betrieb-${context.today}.ics`);
  };
  return (
    <p className="no-print">
      <Button onClick={save}>Tage als Kalenderdatei sichern</Button>
    </p>
  );
}

function Threshold({ groups, grounds }: ReturnType<typeof thresholdWords>) {
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="schwelle">
      <h3 id="schwelle">Auftragswert und EU-Schwellenwert</h3>
      <TextList items={groups} />
      <Disclosure summary="So zählt der Auftragswert">
        <TextList items={grounds} />
      </Disclosure>
    </section>
  );
}
