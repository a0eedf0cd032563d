/**
 * A question that is asked of the database once in a while, whoever asks: calls meanwhile share the last
 * reply, and calls at the same time share one question. A failure is not kept.
 *
 * @param maxAgeMs how old a reply may be.
 */
export function remember<Result>(
  ask: (key: string) => Promise<Result>,
  maxAgeMs: number,
  now: () => number,
): (key: string) => Promise<Result> {
  const kept = new Map<string, { readonly asked: number; readonly reply: Promise<Result> }>();
  return (key) => {
    const known = kept.get(key);
    const age = now() - (known?.asked ?? -Infinity);
    if (known && age >= 0 && age < maxAgeMs) {
      return known.reply;
    }
    const reply = ask(key);
    kept.set(key, { asked: now(), reply });
    reply.catch(() => kept.delete(key));
    return reply;
  };
}
