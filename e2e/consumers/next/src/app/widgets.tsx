'use client';
import type { FeedbackChangeEvent } from '@icesco/feedback-rating';
import type {} from '@icesco/feedback-rating/react';
import type { NewsLoadEvent } from '@icesco/news-feed';
import type {} from '@icesco/news-feed/react';
import type { ServedParts } from '@icesco/news-feed/server';
import { useEffect, useRef, useState } from 'react';

/**
 * Listens by the DOM: where React takes up a server's markup, it leaves the events of custom elements out. The tags
 * are registered afterwards, so that React finds the markup as the server wrote it.
 */
function useWidgets(loaded: (event: NewsLoadEvent) => void, chosen: (event: FeedbackChangeEvent) => void) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const listening = new AbortController();
    main.current!.addEventListener('icesco-load', (event) => loaded(event as NewsLoadEvent), listening);
    main.current!.addEventListener(
      'icesco-change',
      (event) => chosen(event as FeedbackChangeEvent),
      listening,
    );
    void import('@icesco/news-feed/define');
    void import('@icesco/feedback-rating/define');
    return () => listening.abort();
  }, []);
  return main;
}

export function Widgets({ news, rating }: { news: ServedParts; rating: ServedParts }) {
  const [shown, setShown] = useState(0);
  const [score, setScore] = useState(0);
  const main = useWidgets(
    (event) => setShown(event.items.length),
    (event) => setScore(event.score),
  );
  return (
    <main ref={main}>
      <icesco-news-feed {...news.attributes} dangerouslySetInnerHTML={{ __html: news.content }} />
      <p id="shown">{shown}</p>
      <icesco-feedback-rating {...rating.attributes} dangerouslySetInnerHTML={{ __html: rating.content }} />
      <p id="score">{score}</p>
    </main>
  );
}
