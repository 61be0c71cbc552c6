import type { Operator } from '../operator.ts';

/** What happens with what is sent, before it is sent. Nothing has to be agreed to: the answer is what was asked for. */
export const UseOfParticulars = ({ operator: { correspondenceMonths } }: { operator: Operator }) => (
  <section aria-labelledby="verwendung">
    <h2 id="verwendung">Was mit Ihren Angaben geschieht</h2>
    <p className="small">
      Ihre Angaben dienen nur dazu, diese Anfrage zu beantworten; eine Einwilligung braucht es dafür nicht.
      Gelöscht werden sie, sobald die Anfrage erledigt ist, spätestens nach {correspondenceMonths}
      &nbsp;Monaten. Rechtsgrundlage und Fristen stehen unter{' '}
      <a href="/datenschutz/#anfrage" target="_blank" rel="noopener">
        Datenschutz (neues Fenster)
      </a>
      . Dieser Browser speichert das Formular nicht.
    </p>
  </section>
);
