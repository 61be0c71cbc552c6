import { useState } from 'react';
import type { LoadQuestionnaire } from '../../questionnaire/model.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import type { Offer } from './fromAssessment.ts';
import { dayWords } from './words.ts';

type AssessmentOfferProps = {
  offer: Offer | undefined;
  loadQuestionnaire: LoadQuestionnaire;
  onOffer: (offer: Offer) => void;
};

type State = 'untouched' | 'reading' | 'none' | 'foreign' | 'failed';

/** Looks into the assessment of this browser only when the reader says so. */
export function AssessmentOffer({ offer, loadQuestionnaire, onOffer }: AssessmentOfferProps) {
  const [state, setState] = useState<State>('untouched');
  const read = async () => {
    if (state === 'reading') return;
    setState('reading');
    try {
      const { readAssessment } = await import('./fromAssessment.ts');
      const found = await readAssessment(loadQuestionnaire);
      setState(typeof found === 'string' ? found : 'untouched');
      if (typeof found !== 'string') onOffer(found);
    } catch {
      setState('failed');
    }
  };
  return (
    <section className="panel no-print" aria-labelledby="einschaetzung">
      <h2 id="einschaetzung">Schon eine Selbsteinschätzung gemacht?</h2>
      {!offer && (
        <>
          <p>
            Dann können Sie daraus übernehmen, was Sie möchten. Ohne Ihren Klick sieht diese Seite nicht nach.
          </p>
          <Button onClick={read}>Aus Ihrer Einschätzung übernehmen</Button>
        </>
      )}
      <StatusLine>{offer ? <Found offer={offer} /> : outcome(state)}</StatusLine>
    </section>
  );
}

function outcome(state: State) {
  switch (state) {
    case 'reading':
      return 'Ihre Einschätzung wird gelesen …';
    case 'none':
      return (
        <>
          In diesem Browser liegt keine Einschätzung mit Antworten. Sie können ohne sie anfragen oder zuerst
          den <a href="/fragen/">Fragebogen</a> ausfüllen.
        </>
      );
    case 'foreign':
      return 'Die Einschätzung gehört zu einem Fragebogen, den diese Fassung nicht kennt. Sie können ohne sie anfragen.';
    case 'failed':
      return 'Die Einschätzung konnte nicht gelesen werden. Sie können es noch einmal versuchen oder ohne sie anfragen.';
    default:
      return '';
  }
}

function Found({ offer: { municipality, label, changedAt, hasOthers } }: { offer: Offer }) {
  const name = [municipality, label].filter(Boolean).join(' – ');
  return (
    <>
      Gefunden: {name ? `„${name}“` : 'eine Einschätzung ohne Namen'}, Stand {dayWords(changedAt)}. Unter „Was
      soll beiliegen?“ wählen Sie aus, was davon mitgeht. Ohne Häkchen geht nichts mit.
      {hasOthers && ' Eine andere Einschätzung öffnen Sie zuerst im Fragebogen.'}
    </>
  );
}
