import { Cards } from './Cards.tsx';
import { roles, situations, zielgruppe } from './content/zielgruppe.ts';
import { LinkedText } from './LinkedText.tsx';
import { NextSteps } from './NextSteps.tsx';

/** For whom the site is made, by role and by situation, and for whom it is not. */
export function ZielgruppePage() {
  return (
    <div className="info">
      <h1>{zielgruppe.page.title}</h1>
      <p className="lead" data-inhalt="Z1">
        {zielgruppe.page.lead}
      </p>
      <section aria-labelledby="aufgaben" data-inhalt="Z4">
        <h2 id="aufgaben">{zielgruppe.page.rolesTitle}</h2>
        <Cards cards={roles} />
      </section>
      <div className="two-columns">
        <Situations />
        <Requirements />
      </div>
      <NextSteps>{zielgruppe.page.next}</NextSteps>
    </div>
  );
}

function Situations() {
  return (
    <div>
      {situations.map(({ id, point, title, text }) => (
        <section key={id} aria-labelledby={id} data-inhalt={point}>
          <h2 id={id}>{title}</h2>
          <p>
            <LinkedText text={text} />
          </p>
        </section>
      ))}
    </div>
  );
}

function Requirements() {
  return (
    <aside aria-labelledby="mitbringen">
      <h2 id="mitbringen">{zielgruppe.requirements.title}</h2>
      <p>{zielgruppe.requirements.text}</p>
      <h2>{zielgruppe.requirements.unsuitedTitle}</h2>
      <p>{zielgruppe.requirements.unsuited}</p>
    </aside>
  );
}
