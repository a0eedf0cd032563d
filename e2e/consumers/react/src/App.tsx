import '@icesco/feedback-rating/react';
import '@icesco/news-feed/react';
import { useState } from 'react';
import { news } from './news.js';

export function App() {
  const [shown, setShown] = useState(0);
  const [score, setScore] = useState(0);
  return (
    <main>
      <icesco-news-feed
        items={news}
        headingLevel={2}
        layout="cards"
        onicesco-load={(event) => setShown(event.items.length)}
      >
        <a href="https://icesco.org/en/">News of ICESCO</a>
      </icesco-news-feed>
      <p id="shown">{shown}</p>
      <icesco-feedback-rating shape="stars" onicesco-change={(event) => setScore(event.score)} />
      <p id="score">{score}</p>
    </main>
  );
}

/** What the compiler has to refuse. */
export const mistakes = [
  // @ts-expect-error there is no such layout
  <icesco-news-feed layout="circle" />,
  // @ts-expect-error the event has items, not entries
  <icesco-news-feed onicesco-load={(event) => event.entries} />,
];
