import { readEndpoint, surveyProblem } from '@icesco/core/feedback';
import { warnInvalid } from '@icesco/kit';
import { defaults } from './feedback-rating.properties.js';
import type { Inside } from './inside.js';

const CHOICES = {
  labels: ['ends', 'full'],
  shape: ['numbers', 'stars', 'faces'],
  comment: ['off', 'optional'],
  theme: ['auto', 'light', 'dark'],
} as const;

/** The share of page views on which the tab shows: all where the author gives none, or an invalid one. */
export function sampleRateOf(host: Inside): number {
  const { sampleRate } = host;
  const isEmpty = host.getAttribute('sample-rate')?.trim() === '';
  return !isEmpty && typeof sampleRate === 'number' && sampleRate >= 0 && sampleRate <= 1
    ? sampleRate
    : defaults.sampleRate;
}

/** Tells the author of the page about every attribute and property that is not used as it is given. */
export function checkInput(host: Inside): void {
  const warn = (name: string, property: unknown, used: unknown, hint: string): void =>
    warnInvalid(host, name, host.getAttribute(name) ?? property, used, hint);

  for (const [name, allowed] of Object.entries(CHOICES)) {
    const value = host[name as keyof typeof CHOICES];
    if (value && !(allowed as readonly string[]).includes(value)) {
      warn(name, value, defaults[name as keyof typeof CHOICES], `One of: ${allowed.join(', ')}.`);
    }
  }
  checkNumbers(host, warn);
  checkEndpoint(host, warn);
  const problem = host.survey == null ? undefined : surveyProblem(host.survey);
  if (problem !== undefined) {
    const hint = problem && `"${problem}" is missing or invalid.`;
    warnInvalid(host, 'survey', host.survey, 'icesco-website', hint);
  }
}

type Warn = (name: string, property: unknown, used: unknown, hint: string) => void;

function checkNumbers(host: Inside, warn: Warn): void {
  const { asked, points, sampleRate, cooldown, value, score } = host;
  if (points && points !== asked.points) {
    warn('points', points, asked.points, 'A whole number from 3 to 10.');
  }
  if (Number.isNaN(points)) {
    warn('points', points, asked.points, 'A whole number from 3 to 10.');
  }
  if (sampleRate !== null && sampleRateOf(host) !== sampleRate) {
    warn('sample-rate', sampleRate, sampleRateOf(host), 'A number from 0 to 1, with a point: 0.5.');
  }
  if (cooldown !== null && !(cooldown >= 0)) {
    warn('cooldown', cooldown, 0, 'A number of days.');
  }
  if (value && !score) {
    warn('value', value, '', `A whole number from 1 to ${asked.points}.`);
  }
}

function checkEndpoint({ endpoint, baseURI }: Inside, warn: Warn): void {
  const { url, isExact } = readEndpoint(endpoint, baseURI);
  if (!isExact) {
    warn(
      'endpoint',
      endpoint,
      url,
      'The URL of a collector, such as https://feedback.example.org/v1/answers.',
    );
  }
}
