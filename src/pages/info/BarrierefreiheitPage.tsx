import { type Operator, phoneLink } from '../operator.ts';
import { barrierefreiheit } from './content/barrierefreiheit.ts';
import { textsOf } from './content/textsOf.ts';
import { Items } from './Prose.tsx';
import { SampleNotice } from './SampleNotice.tsx';

/** What has been checked for accessibility, what has not, and where to report a barrier. */
export function BarrierefreiheitPage({ operator }: { operator: Operator }) {
  return (
    <div className="info">
      <h1>{barrierefreiheit.page.title}</h1>
      <p className="lead">{barrierefreiheit.page.lead}</p>
      <div className="two-columns">
        <div>
          <Checked />
          <Unchecked />
          <Help />
        </div>
        <Barrier operator={operator} />
      </div>
      <p className="source">{barrierefreiheit.page.note(textsOf)}</p>
    </div>
  );
}

function Checked() {
  return (
    <section aria-labelledby="geprueft">
      <h2 id="geprueft">{barrierefreiheit.checked.title}</h2>
      <p>{barrierefreiheit.checked.text}</p>
      <ul className="text-list">
        <Items texts={barrierefreiheit.checked.items} />
      </ul>
    </section>
  );
}

function Unchecked() {
  return (
    <section aria-labelledby="ungeprueft">
      <h2 id="ungeprueft">{barrierefreiheit.unchecked.title}</h2>
      <ul className="text-list">
        <Items texts={barrierefreiheit.unchecked.items} />
      </ul>
      <p>{barrierefreiheit.unchecked.text}</p>
    </section>
  );
}

function Barrier({ operator }: { operator: Operator }) {
  const { email, phone } = operator;
  return (
    <aside className="stays" aria-labelledby="hindernis">
      <h2 id="hindernis">{barrierefreiheit.barrier.title}</h2>
      <p>{barrierefreiheit.barrier.text(operator)}</p>
      <p>
        E-Mail: <a href={`mailto:${email}`}>{email}</a>
        <br />
        Telefon: <a href={phoneLink(phone)}>{phone}</a>
      </p>
      <SampleNotice operator={operator} />
    </aside>
  );
}

function Help() {
  return (
    <section aria-labelledby="hilfen">
      <h2 id="hilfen">{barrierefreiheit.help.title}</h2>
      <ul className="text-list">
        <Items texts={barrierefreiheit.help.items} />
      </ul>
    </section>
  );
}
