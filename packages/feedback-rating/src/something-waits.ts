/** Whether a draft of this session or answers of earlier pages wait. Looks without touching: reading alone stores nothing. */
export function somethingWaits(): boolean {
  try {
    // Names alone: a page may keep megabytes there.
    return [localStorage, sessionStorage].some((storage) =>
      Object.keys(storage).some((key) => /^icesco:(answer|draft):/.test(key)),
    );
  } catch {
    // Blocked: then nothing was kept either.
    return false;
  }
}
