/** What is used of Web Locks. */
export type Locks = Pick<LockManager, 'request'>;

const NAME = 'icesco:outbox';

/**
 * Does the work unless another page of the site does it now: nobody waits for a lock, since the page that
 * holds it may hang. Without Web Locks every page does the work, and the collector counts each response once
 * all the same.
 *
 * @returns whether the work was done here
 */
export async function whileLocked(locks: Locks | undefined, work: () => Promise<void>): Promise<boolean> {
  let running: Promise<void> | undefined;
  let isFree = true;
  try {
    await locks?.request(NAME, { ifAvailable: true }, (lock) => {
      isFree = lock !== null;
      return isFree ? (running = work()) : undefined;
    });
  } catch {
    // A sandboxed frame refuses locks; one that another page has stolen does not stop what runs.
  }
  if (!isFree) {
    return false;
  }
  await (running ?? work());
  return true;
}
