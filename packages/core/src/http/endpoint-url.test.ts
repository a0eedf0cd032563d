import { describe, expect, it } from 'vitest';
import { readEndpoint } from './endpoint-url.js';

const BASE = 'https://www.example.org/a/b';

describe('an endpoint', () => {
  it.each([
    ['https://collector.example/v1', 'https://collector.example/v1'],
    [' https://collector.example/v1 ', 'https://collector.example/v1'],
    ['/v1/answers', 'https://www.example.org/v1/answers'],
    ['../v1/answers', 'https://www.example.org/v1/answers'],
    ['answers.php', 'https://www.example.org/a/answers.php'],
    ['api/answers', 'https://www.example.org/a/api/answers'],
    ['//collector.example/v1', 'https://collector.example/v1'],
    ['', ''],
  ])('%j is used as it is given: %j', (endpoint, url) =>
    expect(readEndpoint(endpoint, BASE)).toEqual({ url, isExact: true }),
  );

  it.each([
    ['collector.example/v1/answers', 'https://collector.example/v1/answers'],
    ['feedback.example.org', 'https://feedback.example.org/'],
    ['collector.example:8787/v1', 'https://collector.example:8787/v1'],
    ['localhost:8787/v1/answers', 'https://localhost:8787/v1/answers'],
    ['https//collector.example/v1', ''],
    ['https:/collector.example/v1', ''],
    ['https:collector.example', ''],
    ['https://', ''],
    ['javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['ftp://collector.example/', ''],
    ['http://[', ''],
  ])('%j is not: %j is used instead', (endpoint, url) =>
    expect(readEndpoint(endpoint, BASE)).toEqual({ url, isExact: false }),
  );

  it('without a scheme has that of the page', () =>
    expect(readEndpoint('collector.example/v1', 'http://localhost:8000/').url).toBe(
      'http://collector.example/v1',
    ));
});
