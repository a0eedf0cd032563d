import { defineElement } from './define-element.js';

const assert = (holds: boolean, message: string): void => {
  if (!holds) {
    throw new Error(message);
  }
};

describe('defineElement', () => {
  it('keeps the first definition of a tag and says so once, without throwing', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    defineElement('icesco-test-twice', First);
    defineElement('icesco-test-twice', Second);
    assert(customElements.get('icesco-test-twice') === First, 'the first definition was replaced');
  });

  it('survives a page whose registry throws', () => {
    const define = customElements.define;
    customElements.define = () => {
      throw new Error('patched by the page');
    };
    try {
      defineElement('icesco-test-broken', class extends HTMLElement {});
    } finally {
      customElements.define = define;
    }
    assert(customElements.get('icesco-test-broken') === undefined, 'nothing should be defined');
  });
});
