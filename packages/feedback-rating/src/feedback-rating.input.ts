import { readEndpoint, surveyProblem } from '@icesco/core/feedback';
import { warnInvalid, warnInvalidValues } from '@icesco/kit';
import { attributes } from './feedback-rating.attributes.js';
import type { RatingHost, RatingQuestion } from './feedback-rating.state.js';

/** Warns the author of the page about every attribute and property that is not used as it is given. */
export function warnInvalidInput(host: RatingHost, { survey, score }: RatingQuestion): void {
  const { value } = host;
  const { points, ...others } = attributes;
  warnInvalidValues(host, others, Object.keys(others));
  if ((host.points && host.points !== survey.points) || Number.isNaN(host.points)) {
    warnInvalid(host, 'points', host.getAttribute('points') ?? host.points, survey.points, points);
  }
  if (value && !score) {
    warnInvalid(host, 'value', value, '', `A whole number from 1 to ${survey.points}.`);
  }
  checkEndpoint(host);
  const problem = host.survey == null ? undefined : surveyProblem(host.survey);
  if (problem !== undefined) {
    const hint = problem && `"${problem}" is missing or invalid.`;
    warnInvalid(host, 'survey', host.survey, 'icesco-website', hint);
  }
}

function checkEndpoint(host: RatingHost): void {
  const { url, isExact } = readEndpoint(host.endpoint, host.baseURI);
  if (!isExact) {
    warnInvalid(
      host,
      'endpoint',
      host.endpoint,
      url,
      'The URL of a collector, such as https://feedback.example.org/v1/answers.',
    );
  }
}
