/** A day of the calendar as far as a text says it. */
export interface MentionedDay {
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year?: number;
}

/** Whether there is such a day; 29 February passes where the year is not known. */
export function isPossible({ day, month, year = 2000 }: MentionedDay): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `YYYY-MM-DD` */
export function isoDay({ day, month, year }: Required<MentionedDay>): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** 0, Sunday, to 6. */
export function weekdayOf({ day, month, year }: Required<MentionedDay>): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The calendar day so many days later. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days from one calendar day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
