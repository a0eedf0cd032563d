/** What the notice says, in one language. `{…}` are values. */
export interface NoticeMessages {
  /** Whether a native reader has read these words. */
  readonly reviewed: boolean;
  readonly label: string;
  /** `{engine}`, `{source}`, `{target}`: who translated, from which language into which. */
  readonly fromInto: string;
  /** `{engine}`, `{source}`: into which language is not known. */
  readonly from: string;
  /** `{engine}`: nothing is known of the languages. */
  readonly plain: string;
  /** The engine where none is certain. */
  readonly someTranslator: string;
  /** Name of the organisation where the page gives none. */
  readonly organisation: string;
  /** `{organisation}`. */
  readonly disclaimer: string;
  /** `{language}`. */
  readonly authoritative: string;
  readonly versions: string;
  readonly original: string;
  readonly contact: string;
  readonly dismiss: string;
}
