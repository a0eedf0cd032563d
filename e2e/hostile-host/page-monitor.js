// The first script of a hostile page. It keeps what the page's scripts threw and what its policy refused,
// and, from `setBaseline` on, records what has been added to the page beside what its own markup holds.
(() => {
  const { getOwnPropertyNames } = Object;
  const monitor = { errors: [], violations: [], messages: [], setBaseline, added };
  let names;
  let hostStyle;
  window.pageMonitor = monitor;
  document.addEventListener('securitypolicyviolation', (event) =>
    monitor.violations.push(event.violatedDirective + ': ' + event.blockedURI + ' ' + event.sample),
  );
  window.addEventListener('error', (event) => monitor.errors.push(String(event.message)));
  window.addEventListener('unhandledrejection', (event) =>
    monitor.errors.push('rejected: ' + String(event.reason)),
  );

  for (const level of ['info', 'warn']) {
    const original = console[level];
    console[level] = (...words) => {
      monitor.messages.push(String(words[0]));
      original.apply(console, words);
    };
  }

  function style() {
    const host = document.getElementById('host');
    const { color, display, fontSize, lineHeight, marginTop, fontFamily } = getComputedStyle(host);
    return [host.textContent, color, display, fontSize, lineHeight, marginTop, fontFamily].join(' ');
  }
  function setBaseline() {
    names = new Set(getOwnPropertyNames(window));
    hostStyle = style();
  }
  // Frames are properties of their window, by number.
  function added() {
    const globals = [];
    for (const name of getOwnPropertyNames(window)) {
      if (!names.has(name) && !/^\d+$/.test(name)) {
        globals.push(name);
      }
    }
    return { globals, host: style() === hostStyle ? '' : style() + ' instead of ' + hostStyle };
  }
})();
