/** One JSON line for everything that happened. No line carries a comment, an address, a token or a query. */
export interface Log {
  write(entry: Readonly<Record<string, string | number>>): void;
  flush(): void;
}

/** The event that names a deleted response: after a backup is restored, these entries are replayed. */
export const DELETED_EVENT = 'response deleted';

/** Lines are gathered: a system call for each would cost a tenth of storing an answer. */
const GATHER_MS = 200;

export function createLog(out: (text: string) => unknown): Log {
  let lines = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (lines) {
      out(lines);
    }
    lines = '';
  };
  return {
    write(entry) {
      lines += `${JSON.stringify({ time: Date.now(), ...entry })}\n`;
      timer ??= setTimeout(flush, GATHER_MS).unref();
    },
    flush,
  };
}

/** What may be said of an error: databases put values into their messages, so that only its kind is named. */
export function errorName(error: unknown): string {
  const { code, name } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { code: undefined, name: typeof error };
  return code ? `${name} ${code}` : name;
}
