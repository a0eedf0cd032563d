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
