import { privacyOfAssessment } from '../content/privacyOfAssessment.ts';
import { LinkedText } from '../LinkedText.tsx';
import { Entries } from '../Prose.tsx';
import { SourceNote } from '../SourceNote.tsx';

/** What the questionnaire keeps on the device, and that nothing of it leaves. */
export function PrivacyOfAssessment() {
  return (
    <section aria-labelledby="einschaetzung">
      <h2 id="einschaetzung">{privacyOfAssessment.section.title}</h2>
      <p>
        <LinkedText text={privacyOfAssessment.section.text} />
      </p>
      <dl className="summary">
        <Entries entries={privacyOfAssessment.section.entries} />
      </dl>
      <SourceNote ids={['tdddg25']} />
    </section>
  );
}
