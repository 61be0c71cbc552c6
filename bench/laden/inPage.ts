/** What runs inside a page while it is measured: it finds what can be clicked, and sees when an answer has been taken. */

/** What to look for: a question of which nothing is chosen, else what the first of the selectors names that names something. */
export type Wanted = {
  radio?: boolean;
  selectors: readonly string[];
  /** The question to have left before anything counts. */
  besides?: string | undefined;
};
/** Where to click, in the coordinates of the window; `step` names the question on screen. */
export type Found = { x: number; y: number; isRadio: boolean; step: string };

type Probe = {
  /** Waits for the first frame that shows something wanted, free to be clicked. Undefined if none does in time. */
  find(wanted: Wanted, patience: number): Promise<Found | undefined>;
  /** Time of the day of the first of two frames that show a radio as chosen. Undefined if none do in time. */
  chosen(patience: number): Promise<number | undefined>;
  /** Milliseconds of the longest task of the main thread; below fifty the browser tells none, which is 0 here. */
  longestTask(): number;
  firstPaint(patience: number): Promise<number | undefined>;
};

declare global {
  var probe: Probe;
}

/** Sent to the browser as text, so it uses nothing from outside itself. */
export function installProbe(): void {
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });

  const radios = () => [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const isChosen = () => radios().some(({ checked }) => checked);
  const isOpen = ({ name }: HTMLInputElement) =>
    radios().every((radio) => radio.name !== name || !radio.checked);
  const stepName = () => `${location.hash} ${radios()[0]?.name ?? document.querySelector('h1')?.textContent}`;
  function centre(element: Element): { x: number; y: number } | undefined {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return undefined;
    if (box.top < 0 || box.bottom > innerHeight)
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const point = { x: left + Math.min(width / 2, 40), y: top + height / 2 };
    return element.contains(document.elementFromPoint(point.x, point.y)) ? point : undefined;
  }

  function look({ radio, selectors, besides }: Wanted): Found | undefined {
    const step = stepName();
    if (step === besides) return undefined;
    const choice = radio ? radios().find(isOpen) : undefined;
    const named = selectors.flatMap((selector) => document.querySelector(selector) ?? []);
    for (const element of [choice?.labels?.[0] ?? choice, named[0]]) {
      const point = element && centre(element);
      if (point) return { ...point, isRadio: element !== named[0], step };
    }
    return undefined;
  }

  /** Asks in every frame until there is an answer. */
  async function inTime<T>(patience: number, ask: () => T | undefined): Promise<T | undefined> {
    const end = performance.now() + patience;
    while (performance.now() < end) {
      const answer = ask();
      if (answer !== undefined) return answer;
      await new Promise((next) => requestAnimationFrame(next));
    }
    return undefined;
  }

  let chosenAt: number | undefined;
  const since = (): number | undefined => {
    const before = chosenAt;
    chosenAt = isChosen() ? (chosenAt ?? performance.now()) : undefined;
    return before !== undefined && chosenAt !== undefined ? performance.timeOrigin + before : undefined;
  };

  globalThis.probe = {
    find: (wanted, patience) => inTime(patience, () => look(wanted)),
    chosen: (patience) => inTime(patience, since),
    longestTask: () => Math.max(0, ...tasks),
    firstPaint: (patience) =>
      inTime(patience, () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
  };
}
