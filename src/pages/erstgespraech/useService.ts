import { useCallback, useEffect, useState } from 'react';
import { checkService } from '../../erstgespraech/browser/transmission.ts';

/** Whether the service of this site takes requests now. It is asked when somebody is about to send, not before. */
export function useService(): { state: 'asking' | 'ready' | 'away'; ask: () => void } {
  const [state, setState] = useState<'asking' | 'ready' | 'away'>('asking');
  const ask = useCallback(() => {
    setState('asking');
    void checkService().then((isReady) => setState(isReady ? 'ready' : 'away'));
  }, []);
  useEffect(ask, [ask]);
  return { state, ask };
}
