// What a developer would find on the console: read by the tests.
window.complaints = [];
for (const name of ['error', 'warn']) {
  console[name] = (...words) => window.complaints.push(words.join(' '));
}
window.addEventListener('error', (event) => window.complaints.push(String(event.message)));
window.addEventListener('unhandledrejection', (event) => window.complaints.push(String(event.reason)));
