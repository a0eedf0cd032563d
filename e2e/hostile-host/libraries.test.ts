import { testOutcomes } from './outcome-tests.js';
import { scripted } from './hostile-page.js';

/**
 * Old libraries that change what the browser brings along: small imitations of what made them dangerous. Each
 * is a classic script that runs before ours.
 */
const scripts: Readonly<Record<string, string>> = {
  'arrays that turn themselves into JSON, as one library of 2005 did': `
    Array.prototype.toJSON = function () { return '[' + this.map(String).join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Object.toJSON = function (value) { return JSON.stringify(value); };`,
  'its Array.from, of things with a length alone': `
    Array.from = window.$A = function (list) {
      if (!list) return [];
      if ('toArray' in Object(list)) return list.toArray();
      var length = list.length || 0, copy = new Array(length);
      while (length--) copy[length] = list[length];
      return copy;
    };`,
  'its bind, reduce and keys': `
    Function.prototype.bind = function (to) { var act = this, given = [].slice.call(arguments, 1); return function () { return act.apply(to, given.concat([].slice.call(arguments))); }; };
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    Array.prototype.first = function () { return this[0]; };
    Object.keys = function (of) { var names = []; for (var name in of) names.push(name); return names; };`,
  'its elements, with methods of other meanings': `
    var methods = {
      remove: function () { this.parentNode.removeChild(this); return this; },
      update: function (text) { this.innerHTML = text; return this; },
      replace: function () { return this; }, show: function () {}, hide: function () {}, visible: function () { return true; },
      select: function () { return []; }, up: function () { return this.parentNode; }, insert: function () { return this; }, identify: function () { return this.id; }
    };
    for (var name in methods) HTMLElement.prototype[name] = methods[name];
    window.Event.observe = function () {}; window.Event.stop = function () {}; window.$ = function (id) { return document.getElementById(id); };`,
  'arrays and objects with enumerable additions': `
    Object.prototype.forEachOf = function () {}; Object.prototype.extend = function () {};
    Array.prototype.each = function () {}; Array.prototype.contains = function () {}; Array.prototype.clean = function () {};`,
  'objects with enumerable values': `
    Object.prototype.version = '1.6'; Object.prototype.debug = false; Object.prototype.title = 'inherited'; Object.prototype.settings = {}; Object.prototype.plugins = [];`,
  'objects with getters and setters of common names': `
    ['url', 'kind', 'signal', 'headers'].forEach(function (name) { Object.defineProperty(Object.prototype, name, { configurable: true, get: function () { return undefined; }, set: function (value) { Object.defineProperty(this, name, { value: value, writable: true, enumerable: true, configurable: true }); } }); });`,
  'functions extended, and a class maker that needs them': `
    Function.prototype.implement = function (all) { for (var name in all) this.prototype[name] = all[name]; return this; };
    Function.prototype.overloadSetter = function () { return this; }; Function.prototype.extend = function () { return this; };
    Function.prototype.delay = function (ms) { return setTimeout(this, ms); }; Array.implement({ associate: function () {}, link: function () {}, getLast: function () {} });`,
  'elements extended by the makers of a toolkit': `
    Element.prototype.get = function (name) { return this.getAttribute(name); }; Element.prototype.set = function (name, value) { this.setAttribute(name, value); return this; };
    Element.prototype.store = function () {}; Element.prototype.inject = function () {}; Element.prototype.dispose = function () {}; Element.prototype.addEvent = function () {};
    Element.prototype.properties = {}; Element.prototype.styles = []; Element.prototype.phase = 'x'; Element.prototype.survey = 'x'; Element.prototype.feed = undefined;`,
  'strings with methods of their own': `
    String.prototype.contains = function (part) { return this.indexOf(part) > -1; }; String.prototype.clean = function () { return this; };
    String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); }; String.prototype.startsWith = function (part) { return this.indexOf(part) === 0; };
    String.prototype.replaceAll = function (one, other) { return this.split(one).join(other); };`,
  'an old JSON without revivers': `
    var native = JSON; window.JSON = { parse: function (text) { return native.parse(text); }, stringify: function (value) { return native.stringify(value); } };`,
  'a fetch made of the request of 1999': `
    window.fetch = function (url, init) { return new Promise(function (resolve, reject) {
      var request = new XMLHttpRequest(); request.open((init && init.method) || 'GET', url.url || url); request.responseType = 'arraybuffer';
      request.onerror = function () { reject(new TypeError('network')); };
      request.onload = function () { var bytes = request.response; resolve({ ok: request.status < 300, status: request.status, url: request.responseURL, body: undefined,
        headers: new Headers({ 'content-type': request.getResponseHeader('content-type') || '' }), arrayBuffer: function () { return Promise.resolve(bytes); }, json: function () { return Promise.resolve(JSON.parse(new TextDecoder().decode(bytes))); } }); };
      request.send((init && init.body) || null); }); };`,
  'a fetch that measures, and adds a header': `
    var native = window.fetch; window.fetch = function (input, init) { var headers = new Headers((init && init.headers) || {}); headers.append('X-Trace', '1'); return native.call(window, input, Object.assign({}, init, { headers: headers })).then(function (answer) { return answer; }); };`,
  'zones: promises, timers and listeners wrapped': `
    var NativePromise = window.Promise;
    function ZonePromise(start) { var self = this instanceof ZonePromise ? this : Object.create(ZonePromise.prototype); self.inner = new NativePromise(start); return self; }
    ZonePromise.prototype = { constructor: ZonePromise, then: function (yes, no) { var inner = this.inner; return new ZonePromise(function (resolve, reject) { inner.then(yes, no).then(resolve, reject); }); }, 'catch': function (no) { return this.then(undefined, no); }, 'finally': function (act) { return this.then(function (value) { act(); return value; }, function (reason) { act(); throw reason; }); } };
    ['resolve', 'reject', 'all', 'race', 'allSettled', 'any'].forEach(function (name) { ZonePromise[name] = function (value) { return new ZonePromise(function (resolve, reject) { NativePromise[name](value).then(resolve, reject); }); }; });
    window.Promise = ZonePromise;
    var listen = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, act, options) { var run = act && (act.zone = act.zone || function (event) { return (act.handleEvent || act).call(act.handleEvent ? act : this, event); }); return listen.call(this, type, run, options); };
    var remove = EventTarget.prototype.removeEventListener; EventTarget.prototype.removeEventListener = function (type, act, options) { return remove.call(this, type, (act && act.zone) || act, options); };
    var later = window.setTimeout; window.setTimeout = function (act, ms) { return later(function () { act(); }, ms); };
    var soon = window.queueMicrotask; window.queueMicrotask = function (act) { soon(function () { act(); }); };`,
  'collections made of arrays': `
    (function () {
      function Old(entries) { this.names = []; this.values = []; var self = this; if (entries) Array.from(entries).forEach(function (entry) { self.set(entry[0], entry[1]); }); }
      Old.prototype = { get: function (name) { return this.values[this.names.indexOf(name)]; }, set: function (name, value) { var at = this.names.indexOf(name); if (at < 0) at = this.names.push(name) - 1; this.values[at] = value; return this; },
        has: function (name) { return this.names.indexOf(name) >= 0; }, 'delete': function (name) { var at = this.names.indexOf(name); if (at >= 0) { this.names.splice(at, 1); this.values.splice(at, 1); } return at >= 0; }, clear: function () { this.names = []; this.values = []; },
        forEach: function (act) { for (var i = 0; i < this.names.length; i++) act(this.values[i], this.names[i], this); }, keys: function () { return this.names.slice()[Symbol.iterator](); }, entries: function () { var self = this; return this.names.map(function (name, i) { return [name, self.values[i]]; })[Symbol.iterator](); } };
      Old.prototype.values_ = Old.prototype.keys; Old.prototype[Symbol.iterator] = Old.prototype.entries; Object.defineProperty(Old.prototype, 'size', { get: function () { return this.names.length; } });
      window.WeakMap = Old;
    })();`,
  'custom elements written as functions': `
    var Native = window.HTMLElement; window.HTMLElement = function HTMLElement() { return Reflect.construct(Native, [], this.constructor); };
    HTMLElement.prototype = Native.prototype; HTMLElement.prototype.constructor = HTMLElement; Object.setPrototypeOf(HTMLElement, Native);`,
  'shadow roots that are closed by force': `
    var attach = Element.prototype.attachShadow; var roots = new WeakMap(); Element.prototype.attachShadow = function (init) { var root = attach.call(this, Object.assign({}, init, { mode: 'open' })); roots.set(this, root); return root; };`,
  'a document whose createElement decorates': `
    var create = document.createElement; document.createElement = function (name, options) { var element = create.call(document, name, options); element.setAttribute('data-decorated', ''); return element; };`,
  'names of the window taken by elements': `
    document.addEventListener('DOMContentLoaded', function () { ['icesco', 'html', 'lit', 'items', 'news', 'feed'].forEach(function (id) { var place = document.createElement('i'); place.id = id; document.body.append(place); }); });`,
  'another Lit’s helpers, for that Lit alone': `
    ['litHtmlPolyfillSupport', 'litElementPolyfillSupport', 'reactiveElementPolyfillSupport', 'litElementHydrateSupport'].forEach(function (name) { window[name] = function () { throw new Error(name); }; });
    window.ShadyCSS = { nativeShadow: false };`,
  'module loaders of other kinds': `
    window.define = function () { throw new Error('define'); }; window.define.amd = {}; window.exports = {}; window.module = { exports: window.exports }; window.require = function () { throw new Error('require'); }; window.process = { env: {} }; window.global = window;`,
};

testOutcomes(
  'old libraries',
  Object.entries(scripts).map(([name, script]) => ({ name, html: scripted(script), outcome: 'works' })),
);
