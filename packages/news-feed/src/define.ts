import { defineElement } from '@icesco/kit';
import { IcescoNewsFeed } from './news-feed.js';

declare global {
  interface HTMLElementTagNameMap {
    'icesco-news-feed': IcescoNewsFeed;
  }
}

defineElement('icesco-news-feed', IcescoNewsFeed);
