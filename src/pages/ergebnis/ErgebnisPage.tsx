import { useState } from 'react';
import { InterviewContext } from '../../interview/InterviewContext.ts';
import { pagesOf } from '../../interview/resultPages.ts';
import type { ResultPlace } from '../../interview/session.ts';
import { useQuestionnaire } from '../../interview/useInterview.ts';
import { Editable } from '../mappe/Editable.tsx';
import { AllesPage } from './AllesPage.tsx';
import { AnlassPage } from './AnlassPage.tsx';
import { BindungPage } from './BindungPage.tsx';
import { GeldPage } from './GeldPage.tsx';
import { MoeglichkeitenPage } from './MoeglichkeitenPage.tsx';
import { Caption } from './PageHead.tsx';
import { NextPage, PageLinks } from './PageLinks.tsx';
import { SchrittePage } from './SchrittePage.tsx';
import { UeberblickPage } from './UeberblickPage.tsx';
import { usePrinting } from './usePrinting.ts';
import { type Result, useResult } from './useResult.ts';
import { VorlagePage } from './VorlagePage.tsx';
import { Whole } from './Whole.tsx';
import { ZustaendigkeitenPage } from './ZustaendigkeitenPage.tsx';
import './style.css';

/** The result: one of its pages. Whatever page is on screen, paper gets the whole document. */
export default function ErgebnisPage() {
  const result = useResult();
  const place = InterviewContext.useSelector(({ context }) => context.result);
  const pages = pagesOf(useQuestionnaire());
  const [withAnnex, setWithAnnex] = useState(false);
  const isPrinting = usePrinting();
  const whole = { withAnnex, isPrinting };
  const here = place.page;
  return (
    <>
      <PageLinks pages={pages} here={here} />
      {here === 'alles' ? (
        <AllesPage {...whole} result={result} part={place.part} onAnnex={setWithAnnex} />
      ) : (
        <div className="no-print">
          {here === 'vorlage' ? (
            <VorlagePage result={result} />
          ) : (
            <Editable>
              <OnePage place={place} result={result} />
            </Editable>
          )}
        </div>
      )}
      <NextPage pages={pages} here={here} />
      {isPrinting && here !== 'alles' && (
        <div className="print-only">
          <Caption context={result.context} />
          <h1>Ergebnis</h1>
          <Whole {...whole} document={result.paper()} />
        </div>
      )}
    </>
  );
}

function OnePage({ place: { page, part }, result }: { place: ResultPlace; result: Result }) {
  switch (page) {
    case 'anlass':
      return <AnlassPage result={result} />;
    case 'bindung':
      return <BindungPage result={result} />;
    case 'zustaendigkeiten':
      return <ZustaendigkeitenPage result={result} />;
    case 'moeglichkeiten':
      return <MoeglichkeitenPage result={result} part={part} />;
    case 'geld':
      return <GeldPage result={result} />;
    case 'schritte':
      return <SchrittePage result={result} />;
    default:
      return <UeberblickPage result={result} />;
  }
}
