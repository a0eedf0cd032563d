import { render } from 'lit';
import { problems } from './addresses.js';
import { readChoices, writeChoices } from './choices.js';
import type { Lang } from './fallback.js';
import { FIELDS, type Choices, type FieldId } from './fields.js';
import { formTemplate } from './form.templates.js';
import { ar } from './messages/ar.js';
import { en } from './messages/en.js';
import { fr } from './messages/fr.js';
import type { Messages } from './messages/messages.js';
import { Preview } from './preview.js';
import { resultsTemplate, viewTemplate, type Result } from './results.templates.js';
import { pageLines, policyLines, preloadLines, styleLines, type Files } from './snippet.js';

declare const WIDGETS_VERSION: string;

const MESSAGES: Readonly<Record<string, Messages>> = { ar, en, fr };
const find = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const say = (id: string, text: string): void => void (find(id).textContent = text);

/** The language requested with `?lang=`, else the reader's own where the builder supports it. */
function pageLanguage(): Lang {
  const wanted = [new URLSearchParams(location.search).get('lang'), ...navigator.languages].map((tag) =>
    tag?.slice(0, 2).toLowerCase(),
  );
  return (wanted.find((tag) => tag && Object.hasOwn(MESSAGES, tag)) ?? 'en') as Lang;
}

async function readFiles(): Promise<Files> {
  const [integrity, preload] = await Promise.all(
    ['integrity', 'preload'].map(async (name): Promise<unknown> => {
      const response = await fetch(`../cdn/${name}.json`);
      return response.ok ? response.json() : {};
    }),
  );
  return {
    version: WIDGETS_VERSION,
    integrity: integrity as Files['integrity'],
    preload: preload as Files['preload'],
  };
}

function markProblems(choices: Choices, messages: Messages): boolean {
  const found = problems(choices);
  for (const { id, kind } of FIELDS) {
    if (kind !== 'text') {
      continue;
    }
    const problem = found[id];
    find(id).toggleAttribute('aria-invalid', false);
    if (problem) {
      find(id).setAttribute('aria-invalid', 'true');
    }
    find(`${id}.problem`).hidden = !problem;
    say(`${id}.problem`, problem ? messages.problems[problem] : '');
  }
  return Object.keys(found).length > 0;
}

async function copy(result: Result, messages: Messages): Promise<void> {
  const lines = find(`lines.${result}`);
  try {
    await navigator.clipboard.writeText(lines.textContent);
    say('copy-status', messages.copied);
  } catch {
    getSelection()?.selectAllChildren(lines);
    say('copy-status', messages.notCopied);
  }
}

function start(files: Files): void {
  const lang = pageLanguage();
  const messages = MESSAGES[lang]!;
  const dirOf = (tag: string): string => (tag === 'ar' ? 'rtl' : 'ltr');
  let choices = readChoices(new URLSearchParams(location.hash.slice(1)));
  document.documentElement.lang = lang;
  document.documentElement.dir = dirOf(lang);
  document.title = messages.title;
  for (const id of ['title', 'intro', 'preview', 'previewNote', 'paste'] as const) {
    say(id, messages[id]);
  }
  find('languages').setAttribute('aria-label', messages.languages);
  find<HTMLIFrameElement>('frame').title = messages.preview;
  for (const link of find('languages').querySelectorAll('a')) {
    link.toggleAttribute('aria-current', link.lang === lang);
  }
  const form = find<HTMLFormElement>('form');
  const view = find<HTMLFormElement>('view');
  render(formTemplate(choices, messages), form);
  render(viewTemplate(messages, dirOf(choices.lang || lang)), view);
  const preview = new Preview(find('frame'), (shown) => say('sample', shown ? messages.sample : ''));

  let requested = 0;
  const showLines = async (invalid: boolean): Promise<void> => {
    const turn = (requested += 1);
    find('results').ariaBusy = 'true';
    const lines = invalid
      ? { page: '', style: '', policy: '', preload: '' }
      : {
          page: await pageLines(choices, files, lang),
          style: styleLines(choices),
          policy: policyLines(choices, files),
          preload: preloadLines(choices, files, lang),
        };
    // A later choice may have been quicker.
    if (turn !== requested) {
      return;
    }
    render(
      resultsTemplate(lines, messages, (result) => void copy(result, messages)),
      find('results'),
    );
    find('results').ariaBusy = 'false';
  };

  const update = (): void => {
    for (const group of ['news', 'rating', 'notice'] as const) {
      find(`group.${group}`).hidden = !choices[group];
    }
    find('accent.row').hidden = !choices['own-colour'];
    const invalid = markProblems(choices, messages);
    const none = !choices.news && !choices.rating && !choices.notice;
    const problem = invalid ? messages.fixFields : '';
    say('state', none ? messages.nothingChosen : problem);
    void showLines(invalid);
    say('copy-status', '');
    const looked = (name: string): string => (view.elements.namedItem(name) as RadioNodeList).value;
    find('frame').dataset['width'] = looked('width');
    void preview.show(choices, lang, looked('dir'));
  };

  form.addEventListener('input', (event) => {
    choices = readChoices(new FormData(form), 'off');
    if ((event.target as HTMLElement).id === ('lang' satisfies FieldId)) {
      find<HTMLInputElement>(`view.${dirOf(choices.lang || lang)}`).checked = true;
    }
    history.replaceState(null, '', `#${writeChoices(choices)}`);
    for (const link of find('languages').querySelectorAll('a')) {
      link.hash = location.hash;
    }
    update();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  view.addEventListener('input', update);
  update();
}

// Without the hashes the lines still work: they are only not compared.
start(await readFiles().catch(() => ({ version: WIDGETS_VERSION, integrity: {}, preload: {} })));
