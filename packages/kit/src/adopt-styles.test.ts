import { css } from 'lit';
import { adoptStyles } from './adopt-styles.js';

const assert = (holds: boolean, message: string): void => {
  if (!holds) {
    throw new Error(message);
  }
};

describe('adoptStyles', () => {
  const sheet = css`
    .adopt-styles-test {
      color: rgb(1, 2, 3);
    }
  `;
  const coloured = (element: Element): boolean => getComputedStyle(element).color === 'rgb(1, 2, 3)';

  it('styles light children for as long as an element needs it, and leaves the page as it was', () => {
    const before = document.adoptedStyleSheets.length;
    const one = document.body.appendChild(document.createElement('p'));
    one.className = 'adopt-styles-test';
    const leaveFirst = adoptStyles(one, sheet);
    const leaveSecond = adoptStyles(one, sheet);
    assert(coloured(one), 'not styled');
    assert(document.adoptedStyleSheets.length === before + 1, 'the sheet was added twice');
    leaveFirst();
    assert(coloured(one), 'styles left with the first of two elements');
    leaveSecond();
    assert(!coloured(one), 'styles stayed behind');
    assert(document.adoptedStyleSheets.length === before, 'a sheet stayed behind');
    one.remove();
  });

  it('styles the shadow root that the element stands in', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const inside = root.appendChild(document.createElement('p'));
    inside.className = 'adopt-styles-test';
    const leave = adoptStyles(inside, sheet);
    assert(coloured(inside), 'not styled in a shadow root');
    leave();
    host.remove();
  });
});
