import type { Operator } from '../operator.ts';
import { perspectives, ueberMich } from './content/ueberMich.ts';
import { LinkedText } from './LinkedText.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Entries, Items, Paragraphs } from './Prose.tsx';
import { SampleNotice } from './SampleNotice.tsx';

/** Who the adviser is and what practice stands behind the advice; the only page in the first person. */
export function UeberMichPage({ operator }: { operator: Operator }) {
  const { name, role, photo } = operator;
  return (
    <div className="info">
      <h1>{ueberMich.page.title}</h1>
      <p className="lead" data-inhalt="Ü1">
        {ueberMich.page.lead}
      </p>
      <SampleNotice operator={operator} />
      <div className="two-columns">
        <div>
          <Practice />
          <Perspective />
          <Aim />
        </div>
        <aside className="stays" aria-labelledby="person">
          {photo && <img className="portrait" {...photo} alt={photo.alt} />}
          <h2 id="person">{name}</h2>
          <p>{role}</p>
          <Paragraphs texts={ueberMich.page.paragraphs} />
        </aside>
      </div>
      <NextSteps>{ueberMich.page.next}</NextSteps>
    </div>
  );
}

function Practice() {
  return (
    <section aria-labelledby="praxis">
      <h2 id="praxis">{ueberMich.practice.title}</h2>
      <p data-inhalt="Ü2">
        <LinkedText text={ueberMich.practice.text} />
      </p>
      <ul className="text-list" data-inhalt="Ü3">
        <Items texts={ueberMich.practice.items} />
      </ul>
      <p data-inhalt="Ü4">{ueberMich.practice.experience}</p>
    </section>
  );
}

function Perspective() {
  return (
    <section aria-labelledby="sicht" data-inhalt="Ü5">
      <h2 id="sicht">{ueberMich.perspective.title}</h2>
      <p>{ueberMich.perspective.text}</p>
      <dl className="summary">
        <Entries entries={perspectives} />
      </dl>
    </section>
  );
}

function Aim() {
  return (
    <section aria-labelledby="ziel" data-inhalt="Ü6">
      <h2 id="ziel">{ueberMich.aim.title}</h2>
      <p>{ueberMich.aim.text}</p>
    </section>
  );
}
