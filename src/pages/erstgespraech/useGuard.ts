import { useEffect } from 'react';

/** Milliseconds in which a browser that takes a call of another program for leaving the page says so. */
const CALL = 1000;

const callsProgram = ({ target }: Event): boolean => {
  const link = target instanceof Element ? target.closest('a') : null;
  return /^(mailto|tel):/.test(link?.href ?? '');
};

/**
 * While `isNeeded`, the browser asks before it closes the window. Not when a link opens the mail program or the
 * telephone: browsers announce that like leaving, although the page stays.
 */
export function useGuard(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    let isCalling = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const notice = (event: Event) => {
      if (!callsProgram(event)) return;
      isCalling = true;
      clearTimeout(timer);
      timer = setTimeout(() => {
        isCalling = false;
      }, CALL);
    };
    const guard = (event: BeforeUnloadEvent) => {
      if (!isCalling) event.preventDefault();
    };
    document.addEventListener('click', notice);
    window.addEventListener('beforeunload', guard);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('click', notice);
      window.removeEventListener('beforeunload', guard);
    };
  }, [isNeeded]);
}
