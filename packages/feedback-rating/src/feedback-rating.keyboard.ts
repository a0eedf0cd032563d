/**
 * Where an arrow key leads among the choices, or `undefined` for another key. Engines disagree on native
 * radios in right-to-left text, so the visual neighbour is worked out from the direction; the ends meet, as
 * with native radios.
 */
export function arrowTarget(
  key: string,
  index: number,
  count: number,
  direction: string,
): number | undefined {
  const right = direction === 'rtl' ? -1 : 1;
  const steps: Record<string, number> = { ArrowRight: right, ArrowLeft: -right, ArrowDown: 1, ArrowUp: -1 };
  const step = steps[key];
  return step && (index + step + count) % count;
}

/**
 * Keys that pages use around a field: to close what it stands in, to move the focus, and those of the
 * browser.
 */
const OUTWARD = /^(Escape|Tab|F\d+)$/;

/**
 * Keeps what is typed into a field of ours from the keyboard shortcuts of the page. They learn that the
 * whole widget was the target, not a field, and would take the letters for commands.
 */
export function keepKeystroke(event: KeyboardEvent): void {
  const isField = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
  if (isField && !OUTWARD.test(event.key)) {
    event.stopPropagation();
  }
}
