import type { AnswerStore } from '../store/answer-store.js';
import { openAnswerStore } from '../store/sql-answer-store.js';

type Say = (line: string) => void;

export type SiteCommand =
  | {
      readonly name: 'site create';
      readonly id: string;
      readonly organisation: string;
      readonly label: string;
      readonly hosts: readonly string[];
    }
  | { readonly name: 'site list' }
  | { readonly name: 'site add-host'; readonly id: string; readonly hosts: readonly string[] }
  | { readonly name: 'site delete'; readonly id: string };

export async function runSiteCommand(
  command: SiteCommand & { readonly place: string },
  say: Say,
): Promise<void> {
  const store = await openAnswerStore(command.place);
  try {
    await run(store, command, say);
  } finally {
    await store.close();
  }
}

async function run(store: AnswerStore, command: SiteCommand, say: Say): Promise<void> {
  const now = Date.now();
  switch (command.name) {
    case 'site create': {
      const { id, organisation, label, hosts } = command;
      await store.createSite({ id, organisation, name: label, created_ms: now }, hosts);
      await store.assignSites(now);
      say(`created site ${id} of ${organisation}: ${hosts.join(', ')}`);
      break;
    }
    case 'site add-host':
      await store.addHosts(command.id, command.hosts, now);
      await store.assignSites(now);
      say(`added to site ${command.id}: ${command.hosts.join(', ')}`);
      break;
    case 'site list':
      for (const { id, organisation, name, hosts } of await store.sites()) {
        say(`${id}  ${organisation}  ${hosts.join(' ')}  ${name}`);
      }
      break;
    case 'site delete':
      if (!(await store.deleteSite(command.id))) {
        throw new Error(`there is no site ${command.id}`);
      }
      say(`deleted site ${command.id}; its responses stay`);
  }
}
