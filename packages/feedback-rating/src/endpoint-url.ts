/** `feedback.example.org/v1/answers`: a host and a path, not a file beside the page such as `answers.php`. */
const HOST_FIRST = /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?\/|^[a-z\d-]+(\.[a-z\d-]+){2,}(:\d+)?$/i;
const HOST_AND_PORT = /^[a-z\d.-]+:\d+(\/|$)/i;

/**
 * The URL of the collector.
 * @param endpoint as the page gives it. A host without a scheme is meant as one, not as a path below the page.
 * @param base of the page
 * @returns '' for none, and for what is no http(s) URL
 */
export function endpointUrl(endpoint: string, base: string): string {
  const text = endpoint.trim();
  if (!text) return '';
  try {
    const lacksScheme = HOST_FIRST.test(text) || HOST_AND_PORT.test(text);
    const scheme = base.startsWith('http:') ? 'http:' : 'https:';
    const { protocol, href } = new URL(lacksScheme ? `${scheme}//${text}` : text, base);
    const isWritten = /^https?:\/\//i.test(text) || !/^https?[:/]/i.test(text);
    return isWritten && /^https?:$/.test(protocol) ? href : '';
  } catch {
    return '';
  }
}

/** Whether an endpoint is used as it is given. */
export const isEndpoint = (endpoint: string, base: string): boolean => {
  const url = endpointUrl(endpoint, base);
  return url !== '' && !HOST_FIRST.test(endpoint.trim()) && !HOST_AND_PORT.test(endpoint.trim());
};
