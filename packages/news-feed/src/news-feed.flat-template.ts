import { nothing, type TemplateResult } from 'lit';

/**
 * How far a template has been read: where the same templates and gaps come in the same order, the same shape
 * is reached.
 */
interface Shape {
  readonly next: Map<unknown, Shape>;
  /** For a template that has just begun: which of its values stand between tags, not in one. */
  readonly between: readonly boolean[];
  /** Of all templates read so far, as those of one. */
  strings?: TemplateStringsArray;
}

const start: Shape = { next: new Map(), between: [] };

/**
 * A template with those that stand in it as a single one, without a place for what is `nothing`: Lit clones,
 * walks and keeps each template by itself, which a list of a thousand cards pays a thousand times over.
 *
 * Templates in an array stay as they are. A change of shape renders the whole again, so what comes and goes
 * while a reader looks is written as an array. No attribute of a template may hold `<` or `>`.
 */
export function flatTemplate(template: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const shape = read(template, start, values);
  return { ...template, strings: (shape.strings ??= stringsOf(template)), values };
}

/** Reads on from a shape, and keeps the values that stay bound. */
function read({ strings, values }: TemplateResult, from: Shape, kept: unknown[]): Shape {
  let shape = step(from, strings);
  const { between } = shape;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (!between[index]) {
      kept.push(value);
    } else if (isTemplate(value)) {
      shape = read(value, shape, kept);
    } else {
      shape = step(shape, value === nothing);
      if (value !== nothing) {
        kept.push(value);
      }
    }
  }
  return shape;
}

/** @param key the strings of a template that begins, or whether a place between tags stays empty. */
function step({ next }: Shape, key: TemplateStringsArray | boolean): Shape {
  let shape = next.get(key);
  if (!shape) {
    next.set(key, (shape = { next: new Map(), between: typeof key === 'boolean' ? [] : betweenTags(key) }));
  }
  return shape;
}

function betweenTags(strings: readonly string[]): boolean[] {
  let written = '>';
  return strings.map((piece) => (written += piece).lastIndexOf('>') > written.lastIndexOf('<'));
}

function stringsOf(template: TemplateResult): TemplateStringsArray {
  const joined = [''];
  const write = ({ strings, values }: TemplateResult): void => {
    const between = betweenTags(strings);
    strings.forEach((piece, index) => {
      joined[joined.length - 1] += piece;
      if (index === values.length) {
        return;
      }
      const value = between[index] ? values[index] : undefined;
      if (isTemplate(value)) {
        write(value);
      } else if (value !== nothing) {
        joined.push('');
      }
    });
  };
  write(template);
  return Object.assign(joined, { raw: joined });
}

const isTemplate = (value: unknown): value is TemplateResult =>
  (value as Partial<TemplateResult> | null | undefined)?.['_$litType$'] === 1;
