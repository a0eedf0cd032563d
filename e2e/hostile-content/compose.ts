import {
  attacks,
  carriers,
  contexts,
  elements,
  events,
  nests,
  schemes,
  separators,
  spellings,
} from './parts.js';

/**
 * Several thousand attacks, composed from parts: elements with events, addresses of every scheme in every
 * place, attacks nested and written to become active in a later parser.
 *
 * @param away address without its scheme that must never be requested
 */
export function compose(away: string): string[] {
  const all = new Set<string>();
  const add = (text: string): unknown =>
    all.add(text.replaceAll('RUN', 'attacked()').replaceAll('AWAY', away));
  elements.forEach((element, row) =>
    events.forEach((event, column) =>
      add(`<${element.replace(' ', separators[(row + column) % separators.length]!)} ${event}=RUN>x`),
    ),
  );
  for (const carrier of carriers) {
    for (const scheme of schemes) {
      add(carrier.replaceAll('URL', scheme));
    }
  }
  for (const nest of nests) {
    for (const attack of attacks) {
      for (const spell of spellings.slice(0, 3)) {
        add(nest.replace('PLACE', spell(attack)));
      }
    }
  }
  for (const context of contexts) {
    for (const attack of attacks) {
      for (const spell of spellings) {
        add(spell(context.replace('PLACE', attack)));
      }
    }
  }
  for (const scheme of schemes) {
    for (const spell of spellings) {
      add(spell(scheme));
    }
  }
  return [...all];
}
