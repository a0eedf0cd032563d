import { feedbackRatingParts } from '@icesco/feedback-rating/server';
import { newsFeedParts } from '@icesco/news-feed/server';
import { news } from '../news';
import { Widgets } from './widgets';

/** On the server: the news, and the question as a plain form. */
export default async function Page() {
  return (
    <Widgets
      news={await newsFeedParts({ feed: news, lang: 'en', headingLevel: 2, layout: 'cards' })}
      rating={await feedbackRatingParts({ endpoint: '/v1/answers', lang: 'en', shape: 'stars' })}
    />
  );
}
