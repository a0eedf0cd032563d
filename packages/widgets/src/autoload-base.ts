/**
 * The folder of a URL, without query and fragment: both may contain slashes. Nothing stands beside a `blob:`
 * or `data:` URL.
 */
const folderOf = (url: string | undefined): string | undefined => /^(?!data:|blob:)[^?#]+\//.exec(url!)?.[0];

/** `data-base` names the folder, with or without a slash at its end. */
function fromElement(script: HTMLScriptElement | null): string | undefined {
  const given = script?.dataset['base'];
  return given ? new URL(given.replace(/\/*$/, '/'), location.href).href : folderOf(script?.src);
}

/** A module has no `currentScript`; the stack of an error names its file in all engines. */
const fromStack = (): string | undefined =>
  folderOf(/\w+:\/\/\S*?\/autoload[^/\s:?#]*\.js/.exec(new Error().stack!)?.[0]);

/**
 * Where the browser files are, with a slash at the end; `undefined` where that cannot be known: the code of
 * the loader stands in the page or in another file, and no `data-base` says more.
 */
export function findBase(): string | undefined {
  return (
    fromElement(document.currentScript as HTMLScriptElement | null) ??
    fromStack() ??
    // Code that another script has fetched and run, as jQuery's `html()` does: the tag is still there.
    fromElement(document.querySelector('script[src*="/autoload"],[data-base]'))
  );
}
