import { createHash } from 'node:crypto';

/** Adds up hashes of rows: two sets of rows have the same sum in whatever order they are read. */
export class Checksum {
  #rows = 0;
  #sum = 0n;

  add(row: object): void {
    const text = JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)));
    this.#sum += createHash('sha256').update(text).digest().readBigUInt64BE();
    this.#rows++;
  }

  get rows(): number {
    return this.#rows;
  }

  /** The number of rows and the sum. */
  get value(): string {
    return `${this.#rows}-${BigInt.asUintN(64, this.#sum).toString(16)}`;
  }
}
