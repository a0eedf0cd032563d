import { describe, expect, it } from 'vitest';
import { learnMarkup } from '../markup-core.js';
import * as rareMarkup from '../rare-markup.js';
import { itemTexts, type GivenTexts } from './item-texts.js';

learnMarkup(rareMarkup);

const shown = (given: Partial<GivenTexts>) =>
  itemTexts({ title: 'Forum opens in Rabat', summary: '', ...given });

describe('what publishing systems add to a summary is left out', () => {
  it.each([
    ['Text here. Continue reading →', 'Text here.'],
    ['Text here [&hellip;] <a href="/x">Read more</a>', 'Text here…'],
    ['Texte ici. Lire la suite Forum opens in Rabat', 'Texte ici.'],
    ['افتتح الوزير المنتدى. اقرأ المزيد »', 'افتتح الوزير المنتدى.'],
    ['افتتح الوزير المنتدى. ظهرت المقالة المنتدى أولاً على الوزارة.', 'افتتح الوزير المنتدى.'],
    ['Le ministre parle. L’article Forum est apparu en premier sur Ministère.', 'Le ministre parle.'],
    ['Le ministre parle. Cet article Forum est apparu en premier sur Ministère.', 'Le ministre parle.'],
    ['The minister speaks. The post Forum first appeared on Ministry.', 'The minister speaks.'],
    ['[et_pb_section admin_label="x"][et_pb_text]Words[/et_pb_text][/et_pb_section]', 'Words'],
    ['Le ministre parle. Voir plus', 'Le ministre parle.'],
    ['Le ministre parle… Poursuivre la lecture de Forum opens in Rabat', 'Le ministre parle…'],
    ['Le ministre parle. Lire l’article complet →', 'Le ministre parle.'],
    ['Cet avis est lu. Cet article Forum a été publié en premier sur Ministère.', 'Cet avis est lu.'],
    ['افتتح الوزير المنتدى. المقالة المنتدى نشرت أولاً على الوزارة.', 'افتتح الوزير المنتدى.'],
    ['افتتح الوزير المنتدى. نُشر المقال المنتدى لأول مرة على الوزارة.', 'افتتح الوزير المنتدى.'],
    ['افتتح الوزير المنتدى. لقراءة المزيد اضغط هنا', 'افتتح الوزير المنتدى.'],
    ['افتتح الوزير المنتدى. المزيد...', 'افتتح الوزير المنتدى.'],
    ['افتتح الوزير المنتدى. متابعة قراءة Forum opens in Rabat', 'افتتح الوزير المنتدى.'],
    ['The minister spoke. Read more about Forum opens in Rabat', 'The minister spoke.'],
    ['The minister spoke. (more&hellip;)', 'The minister spoke.'],
    ['The minister spoke. Read the rest of this entry »', 'The minister spoke.'],
    ['A talk. The post A appeared first on B. The post A appeared first on B.', 'A talk.'],
    ['Bakan konuştu. Forum yazısı ilk önce Bakanlık üzerinde ortaya çıktı.', 'Bakan konuştu.'],
    ['Министр выступил. Читать далее', 'Министр выступил.'],
    ['وزیر گفت. ادامه مطلب', 'وزیر گفت.'],
    ['[et_pb_text admin_label=”sec[x]tion”]Words[/et_pb_text]', 'Words'],
    ['[smartslider3 slider=2]Words', 'Words'],
    ['Words [vc_column_text css=”.vc_custom', 'Words'],
    ['[dropcap]W[/dropcap]ords', 'Words'],
    ['[embed]https://video.example/x[/embed]Words', 'Words'],
    ['{loadposition top}Words {youtube}abc{/youtube}', 'Words'],
    ['[[{"fid":"12","type":"media"}]] Words [[nid:12]]', 'Words'],
    [
      '<div class="field field-name-body field-type-text field-label-hidden"><div class="field-item"><p>Words</p></div></div>',
      'Words',
    ],
    [
      '<span>Forum opens in Rabat</span> <span><span>admin</span></span> <span>Sun, 03/02/2025 - 10:15</span> <div><p>Words</p></div>',
      'Words',
    ],
    [
      '<span property="schema:name">Forum opens in Rabat</span> <span typeof="schema:Person">مدير</span> <span property="schema:dateCreated">أحد, 03/02/2025 - 10:15</span><p>Words</p>',
      'Words',
    ],
    [
      '<div><strong>Body:</strong> Words</div><div><strong>Attachments:</strong> https://ministry.example/file.pdf</div>',
      'Words',
    ],
    ['<div><b>العنوان:</b> منتدى الكتاب</div><div><b>النص:</b> كلام</div>', 'كلام'],
    ['[gallery ids="1,2"]Words [sic] of a [COVID-19] note', 'Words [sic] of a [COVID-19] note'],
    ['<p>Words</p><div class="sharedaddy"><h3>Share this:</h3><ul><li>X</li></ul></div>', 'Words'],
    [
      '<div><b>Body:</b> <div class="ExternalClass9F"><p>Words of the minister</p></div></div><div><b>Expires:</b> 3/2/2025</div>',
      'Words of the minister',
    ],
    ['<div><b>Title:</b> Forum</div><div><b>Text:</b> Words of the minister</div>', 'Words of the minister'],
    ['<div class="field field-name-body"><div class="field-label">Body:</div><p>Words</p></div>', 'Words'],
  ])('%s', (summary, text) => {
    expect(shown({ summary }).summary).toBe(text);
  });

  it.each([
    'Pupils should read more. That is why they continue reading in summer.',
    'Nous voulons en savoir plus',
    'The post office opened first on Monday.',
    '[عاجل] افتتح الوزير المنتدى',
    'Nous voulons la suite de ce programme',
    'Tous les pays demandent plus d’informations',
    '<p><b>Rabat:</b> the minister spoke.</p>',
  ])('but words of the text stay: %s', (summary) => {
    expect(shown({ summary }).summary).toBe(summary.replace(/<[^>]*>/g, ''));
  });
});

describe('a summary', () => {
  it('is made from the content where there is none', () => {
    expect(shown({ contentHtml: '<h2>Forum opens in Rabat</h2><p>The minister spoke.</p>' }).summary).toBe(
      'The minister spoke.',
    );
    expect(shown({ contentText: 'The minister\nspoke.' }).summary).toBe('The minister spoke.');
  });

  it('does not repeat the title', () => {
    expect(shown({ summary: 'Forum opens in Rabat' }).summary).toBe('');
    expect(shown({ summary: 'FORUM OPENS IN RABAT.' }).summary).toBe('');
    expect(shown({ summary: 'Forum opens in Rabat: 200 guests came.' }).summary).toBe('200 guests came.');
    expect(shown({ summary: 'Forum opens in Rabat', contentText: 'Two hundred guests came.' }).summary).toBe(
      'Two hundred guests came.',
    );
  });

  it('ends with a sentence where it has to be cut', () => {
    const sentence = 'The minister opened the forum and spoke of books. ';
    const { summary } = shown({ summary: sentence.repeat(40) });
    expect(summary).toMatch(/books\.$/);
    expect(summary.length).toBeLessThanOrEqual(320);
  });

  it('of Arabic ends with a sentence or a word', () => {
    expect(shown({ summary: 'هل افتتح الوزير المنتدى؟ '.repeat(40) }).summary).toMatch(/المنتدى؟$/);
    expect(shown({ summary: 'افتتح الوزير المنتدى '.repeat(40) }).summary).toMatch(/[\u0621-\u064a]…$/);
  });
});

describe('a title', () => {
  it('that is missing is the first sentence, and the rest is the summary', () => {
    const text =
      'The library opens on Sunday. ' + 'Readers of all ages are welcome in the new hall. '.repeat(3);
    expect(shown({ title: '', summary: `<p>${text}</p>` })).toMatchObject({
      title: 'The library opens on Sunday.',
      summary: expect.stringMatching(/^Readers of all ages/),
    });
  });

  it('that is missing in a text of one long sentence is its first words', () => {
    const { title, summary } = shown({ title: '', contentText: 'word '.repeat(60).trim() });
    expect(title).toMatch(/^word .* word…$/);
    expect(title.length).toBeLessThanOrEqual(111);
    expect(summary).toMatch(/^…word/);
  });

  it('that is very long is cut, and stays readable', () => {
    const { title, summary } = shown({ title: 'word '.repeat(80).trim() });
    expect(title.length).toBeLessThanOrEqual(200);
    expect(title).toMatch(/word…$/);
    expect(summary.length).toBeGreaterThan(300);
  });
});
