import '@icesco/feedback-rating/solid';
import '@icesco/news-feed/solid';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { news } from './news.js';

function App() {
  const [shown, setShown] = createSignal(0);
  const [score, setScore] = createSignal(0);
  return (
    <main>
      <icesco-news-feed
        items={news}
        heading-level={2}
        layout="cards"
        on:icesco-load={(event) => setShown(event.items.length)}
      >
        <a href="https://icesco.org/en/">News of ICESCO</a>
      </icesco-news-feed>
      <p id="shown">{shown()}</p>
      <icesco-feedback-rating
        shape="stars"
        prop:sampleRate={1}
        on:icesco-change={(event) => setScore(event.score)}
      />
      <p id="score">{score()}</p>
    </main>
  );
}

render(() => <App />, document.querySelector('#app')!);

/** What the compiler has to refuse. */
export const mistakes = () => [
  // @ts-expect-error there is no such layout
  <icesco-news-feed layout="circle" />,
  // @ts-expect-error the event has items, not entries
  <icesco-news-feed on:icesco-load={(event) => event.entries} />,
];
