import { withTimeout } from './timeout.js';
import { whenNear } from './near-viewport.js';

/** An element on the page, and whether the test is over by its having come near. */
async function comesNear(element: HTMLElement): Promise<void> {
  document.body.append(element);
  await new Promise<void>((resolve) => whenNear(element, resolve));
  element.remove();
}

describe('an element that waits to come near the window', () => {
  it('acts where the page blocks animation frames', async () => {
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = () => 0;
    try {
      await comesNear(document.createElement('p'));
    } finally {
      window.requestAnimationFrame = requestAnimationFrame;
    }
  });

  it('acts without a box of its own', async () => {
    const element = document.createElement('p');
    element.textContent = 'A text that is seen';
    element.style.display = 'contents';
    await comesNear(element);
  });

  it('waits while it is hidden, and acts when it is shown', async () => {
    const element = document.createElement('p');
    element.textContent = 'A tab';
    element.hidden = true;
    let acted = false;
    document.body.append(element);
    const near = new Promise<void>((resolve) =>
      whenNear(element, () => {
        acted = true;
        resolve();
      }),
    );
    for (let frame = 0; frame < 5; frame += 1) {
      await new Promise(requestAnimationFrame);
    }
    if (acted) {
      throw new Error('acted while hidden');
    }
    element.hidden = false;
    await near;
    element.remove();
  });
});

describe('a promise with a time limit', () => {
  it('does without `finally`, which the page’s own Promise may lack', async () => {
    const bare = { then: Promise.prototype.then.bind(Promise.resolve('value')) } as Promise<string>;
    const value = await withTimeout(bare);
    if (value !== 'value') {
      throw new Error(value);
    }
  });
});
