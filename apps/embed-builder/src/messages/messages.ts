import type { FieldId, Group, ValueId } from '../fields.js';

/** Every word of the builder, in one language. */
export interface Messages {
  readonly title: string;
  readonly intro: string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly fields: Readonly<Record<FieldId, string>>;
  readonly hints: Readonly<Partial<Record<FieldId, string>>>;
  readonly values: Readonly<Record<ValueId, string>>;
  readonly problems: Readonly<Record<'missing' | 'address' | 'contact', string>>;
  readonly preview: string;
  readonly previewNote: string;
  readonly sample: string;
  readonly nothingChosen: string;
  readonly width: string;
  readonly widths: Readonly<Record<'desktop' | 'phone', string>>;
  readonly direction: string;
  readonly directions: Readonly<Record<'ltr' | 'rtl', string>>;
  readonly paste: string;
  readonly results: Readonly<Record<'page' | 'style' | 'policy' | 'preload', string>>;
  readonly resultHints: Readonly<Record<'page' | 'style' | 'policy' | 'preload', string>>;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly fixFields: string;
  readonly languages: string;
}
