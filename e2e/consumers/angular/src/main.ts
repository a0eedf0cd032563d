import '@angular/compiler';
import '@icesco/feedback-rating/define';
import '@icesco/news-feed/define';
import { FeedbackChangeEvent } from '@icesco/feedback-rating';
import { NewsLoadEvent } from '@icesco/news-feed';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { news } from './news.js';

@Component({
  selector: 'icesco-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <icesco-news-feed [items]="news" [headingLevel]="2" layout="cards" (icesco-load)="loaded($event)">
        <a href="https://icesco.org/en/">News of ICESCO</a>
      </icesco-news-feed>
      <p id="shown">{{ shown() }}</p>
      <icesco-feedback-rating shape="stars" (icesco-change)="changed($event)" />
      <p id="score">{{ score() }}</p>
    </main>
  `,
})
class App {
  readonly news = news;
  readonly shown = signal(0);
  readonly score = signal(0);

  /** Templates know custom elements by their names alone: the class names the event. */
  loaded(event: Event): void {
    if (event instanceof NewsLoadEvent) this.shown.set(event.items.length);
  }

  changed(event: Event): void {
    if (event instanceof FeedbackChangeEvent) this.score.set(event.score);
  }
}

void bootstrapApplication(App);

/** Script is typed by the tag. */
export const layoutOf = (root: ParentNode): 'list' | 'cards' | 'headlines' | 'magazine' | undefined =>
  root.querySelector('icesco-news-feed')?.layout;
