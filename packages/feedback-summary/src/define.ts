import { defineElement } from '@icesco/kit';
import { IcescoFeedbackSummary } from './feedback-summary.js';

declare global {
  interface HTMLElementTagNameMap {
    'icesco-feedback-summary': IcescoFeedbackSummary;
  }
}

defineElement('icesco-feedback-summary', IcescoFeedbackSummary);
