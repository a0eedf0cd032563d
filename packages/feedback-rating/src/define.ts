import { defineElement } from '@icesco/kit';
import { IcescoFeedbackRating } from './feedback-rating.js';

declare global {
  interface HTMLElementTagNameMap {
    'icesco-feedback-rating': IcescoFeedbackRating;
  }
}

defineElement('icesco-feedback-rating', IcescoFeedbackRating);
