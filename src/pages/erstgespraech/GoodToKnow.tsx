import { type Operator, phoneLink, responseWords } from '../operator.ts';

/** What happens after the form, and the ways without it. */
export function GoodToKnow({ operator }: { operator: Operator }) {
  const { email, phone } = operator;
  const response = responseWords(operator).trim();
  return (
    <aside className="request-aside" aria-labelledby="so-weiter">
      <h2 id="so-weiter">So geht es weiter</h2>
      <ol>
        <li>Sie füllen das Formular aus.</li>
        <li>Sie sehen alles, was übermittelt wird, und wählen den Weg.</li>
        <li>{response === '' ? 'Sie erhalten eine Antwort.' : response}</li>
      </ol>
      <h2>Ohne Formular</h2>
      <p>
        E-Mail: <a href={`mailto:${email}`}>{email}</a>
        <br />
        Telefon: <a href={phoneLink(phone)}>{phone}</a>
      </p>
    </aside>
  );
}
