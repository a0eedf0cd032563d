/**
 * Keys that pages use around a field: to close what it stands in, to move the focus, and those of the
 * browser.
 */
const OUTWARD = /^(Escape|Tab|F\d+)$/;

/**
 * Keeps what is typed into a field of ours from the keyboard shortcuts of the page. They are told that the
 * whole widget was the target, not a field, and would take the letters for commands.
 */
export function keepKeystroke(event: KeyboardEvent): void {
  const isField = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
  if (isField && !OUTWARD.test(event.key)) {
    event.stopPropagation();
  }
}
