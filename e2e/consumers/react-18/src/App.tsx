import { FeedbackRating } from '@icesco/feedback-rating/react-18';
import { NewsFeed } from '@icesco/news-feed/react-18';
import { useState } from 'react';
import { news } from './news.js';

export function App() {
  const [shown, setShown] = useState(0);
  const [score, setScore] = useState(0);
  return (
    <main>
      <NewsFeed
        items={news}
        headingLevel={2}
        layout="cards"
        onIcescoLoad={(event) => setShown(event.items.length)}
      >
        <a href="https://icesco.org/en/">News of ICESCO</a>
      </NewsFeed>
      <p id="shown">{shown}</p>
      <FeedbackRating shape="stars" onIcescoChange={(event) => setScore(event.score)} />
      <p id="score">{score}</p>
    </main>
  );
}

/** What the compiler has to refuse. */
export const mistakes = [
  // @ts-expect-error there is no such layout
  <NewsFeed layout="circle" />,
  // @ts-expect-error the event has items, not entries
  <NewsFeed onIcescoLoad={(event) => event.entries} />,
];
