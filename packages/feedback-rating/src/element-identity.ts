/**
 * What tells an element from the others of its kind on a page: its id where no other has it, else its
 * position.
 */
export function elementIdentity(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const kin = [...root.querySelectorAll(element.localName)];
  const isAlone = element.id !== '' && kin.every((each) => each === element || each.id !== element.id);
  const own = isAlone ? `#${element.id}` : String(kin.indexOf(element));
  return 'host' in root ? `${elementIdentity(root.host)}/${own}` : own;
}
