import type { TaskLine } from '../../entscheidungsgrundlage/aufgaben.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useChangeLink } from './useChangeLink.tsx';

/** Tasks one below the other: what is missing at each, and folded what to do and what stays. */
export function TaskLines({ tasks }: { tasks: readonly TaskLine[] }) {
  return (
    <ul className="statements">
      {tasks.map((task) => (
        <Line key={task.id} task={task} />
      ))}
    </ul>
  );
}

function Line({ task: { question, name, answer, gap, stays } }: { task: TaskLine }) {
  const change = useChangeLink();
  return (
    <li className="statement task-line">
      <h3>{name}</h3>
      <p>{gap?.words ?? answer}</p>
      <Disclosure summary={gap ? 'Nächster Schritt' : 'Was bei der Kommune bleibt'}>
        <dl className="evidence">
          {gap && (
            <div>
              <dt>Nächster Schritt</dt>
              <dd>{gap.step}</dd>
            </div>
          )}
          <div>
            <dt>Bleibt bei der Kommune</dt>
            <dd>{stays}</dd>
          </div>
          <div>
            <dt>Ihre Angabe</dt>
            <dd>{answer}</dd>
            <dd className="no-print">{change({ question, label: name, answer })}</dd>
          </div>
        </dl>
      </Disclosure>
    </li>
  );
}
