/** What the benches of the collector send: answers as the widget writes them. */
import { request } from 'node:http';
import { newAnswer } from '@icesco/core/feedback';

let made = 0;

/** An answer that nobody has sent yet. */
export function makeAnswer() {
  const number = made++;
  const draft = {
    survey: 'icesco-website',
    surveyVersion: 1,
    score: 1 + (number % 5),
    points: 5,
    comment: 'The news in Arabic are easy to read; more of them, please.',
    page: `https://www.example.org/news/${number % 20}`,
    lang: 'en',
    dir: 'ltr',
  };
  return newAnswer(draft, Date.now(), (bytes) => crypto.getRandomValues(bytes));
}

let networks = 0;

/**
 * Sends a body to the collector. Every one comes from another network: the rate limit works, and lets all
 * pass. @returns the status.
 */
export function post(port, agent, body) {
  const network = networks++;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = {
    'Content-Type': 'text/plain;charset=UTF-8',
    Origin: 'https://www.example.org',
    'X-Forwarded-For': `${network & 255}.${(network >> 8) & 255}.${(network >> 16) & 255}.7`,
    'Content-Length': Buffer.byteLength(text),
  };
  return new Promise((resolve, reject) => {
    const sending = request(
      { port, host: '127.0.0.1', method: 'POST', path: '/v1/answers', agent, headers },
      (response) => response.resume().on('end', () => resolve(response.statusCode)),
    );
    sending.on('error', reject).end(text);
  });
}
