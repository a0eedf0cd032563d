import { defineElement } from '@icesco/kit';
import { IcescoTranslateNotice } from './translate-notice.js';

declare global {
  interface HTMLElementTagNameMap {
    'icesco-translate-notice': IcescoTranslateNotice;
  }
}

defineElement('icesco-translate-notice', IcescoTranslateNotice);
