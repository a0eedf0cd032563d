import { describe, expect, it } from 'vitest';
import { learnMarkup } from '../markup-core.js';
import * as rareMarkup from '../rare-markup.js';
import { contentImage } from './content-image.js';

learnMarkup(rareMarkup);

const urlOf = (html: string) => contentImage(html, 'https://ministry.example/news/1')?.url;

describe('the image of an article’s HTML', () => {
  it.each([
    ['<img src="/p.jpg">', '/p.jpg'],
    ['<IMG WIDTH=600 SRC=/p.jpg>', '/p.jpg'],
    ['<img alt="a > b" src="/p.jpg">', '/p.jpg'],
    ['<img src="p.jpg">', '/news/p.jpg'],
    ['<img src="data:image/gif;base64,R0" data-lazy-src="/p.jpg">', '/p.jpg'],
    ['<img src="/img/placeholder.png" data-original="/p.jpg">', '/p.jpg'],
    ['<img src="/lazy-loading.gif" data-srcset="/s.jpg 300w, /p.jpg 900w">', '/p.jpg'],
    ['<picture><source srcset="/p.webp 800w" type="image/webp"><img alt=""></picture>', '/p.webp'],
    ['<picture><source data-srcset="/p.webp 800w"><img src="data:,"></picture>', '/p.webp'],
    ['<video><source src="/film.mp4"></video><img src="/p.jpg">', '/p.jpg'],
    ['<img src="data:," data-cfsrc="/p.jpg">', '/p.jpg'],
    ['<img src="data:," data-lazy="true" data-pagespeed-lazy-src="/p.jpg">', '/p.jpg'],
    ['<img src="data:," data-image="/p.jpg" data-permalink="/page">', '/p.jpg'],
    ['<img src="/p.jpg" data-large_image="/xl.jpg" data-image-caption="a.jpg">', '/p.jpg'],
    ['<img src="data:," data-ezsrcset="/s.jpg 300w, /p.jpg 900w">', '/p.jpg'],
    ['<img srcset="/s.jpg 300w,/p.jpg 900w">', '/p.jpg'],
    ['<img srcset="/photo?resize=300,200 300w, /p.jpg 768w">', '/p.jpg'],
    ['<img data-caption="<p>a > b</p>" src="/p.jpg">', '/p.jpg'],
    ['<Img Src="/p.jpg">', '/p.jpg'],
    ['<!-- <img src="/old.jpg"> --><img src="/p.jpg">', '/p.jpg'],
    ['<img src="/facebook-meeting-2025.jpg">', '/facebook-meeting-2025.jpg'],
    ['<img src="/loading-of-ships.jpg">', '/loading-of-ships.jpg'],
    ['<img src="/avatar-film-day.jpg">', '/avatar-film-day.jpg'],
    ['<noscript><img src="/p.jpg"></noscript>', '/p.jpg'],
    ['<amp-img src="/p.jpg" width="600" height="400"></amp-img>', '/p.jpg'],
  ])('is found: %s', (html, path) => {
    expect(urlOf(html)).toBe('https://ministry.example' + path);
  });

  it.each([
    '<img src="/wp-includes/images/smilies/smile.png" class="wp-smiley">',
    '<img src="https://s.w.org/images/core/emoji/15/72x72/1f600.png">',
    '<img class="avatar avatar-96" src="/u/1.jpg">',
    '<img src="https://secure.gravatar.com/avatar/abc?s=96">',
    '<img src="/count" width="1" height="1">',
    '<img src="/count" width="1px" height="1px">',
    '<img src="/count" style="width:1px;height:1px">',
    '<img src="/count" style="display: none">',
    '<img src="https://pixel.wp.com/b.gif?x=1">',
    '<img src="/share/facebook.png">',
    '<img src="/icons/whatsapp.svg" width="24" height="24">',
    '<img src="/blank.gif">',
    '<img src="/images/trans.gif">',
    '<img src="/cleardot.gif">',
    '<img src="/placeholder-300x200.png">',
    '<img src="/no-photo.png">',
    '<img src="/img/icon-facebook.png">',
    '<img src="https://www.facebook.com/tr?id=1&amp;ev=PageView">',
    '<img src="https://stats.example/matomo.php?idsite=1">',
    '<img src="/u.jpg" class="author-image">',
    '<img src="/styles/thumbnail/public/pictures/picture-1-123.jpg">',
    '<img src="/c.png" style="opacity:0">',
    '<img src="/c.png" hidden>',
    '<img src="javascript:alert(1)">',
    '<img src="data:image/png;base64,AAAA">',
    '<img',
  ])('is none: %s, and the next one is taken', (html) => {
    expect(urlOf(html)).toBeUndefined();
    expect(urlOf(html + '><img src="/p.jpg">')).toBe('https://ministry.example/p.jpg');
  });

  it('comes with its sizes and its text alternative', () => {
    expect(
      contentImage(
        '<img alt="Hall" src="/p.jpg" width="800" height="400" srcset="/s.jpg 300w, /p.jpg 800w, /xl.jpg 5000w">',
        'https://m.example/',
      ),
    ).toEqual({
      url: 'https://m.example/p.jpg',
      alt: 'Hall',
      width: 800,
      height: 400,
      srcset: [
        { url: 'https://m.example/s.jpg', width: 300 },
        { url: 'https://m.example/p.jpg', width: 800 },
      ],
    });
  });
});
