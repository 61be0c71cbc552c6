import type { QuestionnaireFacts } from '../../questionnaire/model.ts';

type ExpectationsProps = {
  /** The questionnaires one can choose from; only where there is one, it is said how long it takes. */
  questionnaires: readonly Pick<QuestionnaireFacts, 'minutes'>[];
};

/** What one gets for answering, and what is good to know before. */
export function Expectations({ questionnaires }: ExpectationsProps) {
  const [only, ...others] = questionnaires;
  return (
    <aside className="panel expectations" aria-labelledby="das-bekommen-sie">
      <h2 id="das-bekommen-sie">Das bekommen Sie</h2>
      <ul>
        <li>eine Einordnung in Worten: wo Ihre Kommune an Anbieter gebunden ist</li>
        <li>eine Übersicht, wer welche Aufgabe erledigt und was offen ist</li>
        <li>eine Liste, was Sie bei wem klären können</li>
        <li>eine Entscheidungsgrundlage für Ihren Gemeinderat als PDF</li>
      </ul>
      <h2>Gut zu wissen</h2>
      <ul>
        <li>
          {only && others.length === 0 && <>Es dauert etwa {only.minutes}&nbsp;Minuten. </>}
          Sie können jederzeit unterbrechen.
        </li>
        <li>Ihre Angaben bleiben in diesem Browser. Niemand sonst erhält sie.</li>
        <li>Sie brauchen kein technisches Wissen. „Weiß ich nicht“ ist eine gute Antwort.</li>
        <li>Das Ergebnis ist kein technisches Gutachten und keine Rechtsberatung.</li>
      </ul>
    </aside>
  );
}
