import { describe, expect, it } from 'vitest';
import { sameWords } from './same-words.js';

const ARABIC = 'صباح الخير، كيف حالكم اليوم؟';
const FRENCH = 'Bonjour, comment allez-vous aujourd’hui ?';

describe('a text that is not translated', () => {
  it.each([
    ['emoji drawn as images', 'News 🎉 of 👩‍🏫 the day 🇲🇦 1️⃣', 'News  of  the day  '],
    ['soft hyphens', 'Good morning', 'Good mor\u00ADning'],
    ['non-breaking and narrow spaces', FRENCH, FRENCH.replace(' ?', '\u202F?').replace(' ', '\u00A0')],
    ['zero-width spaces and joiners', 'Good morning', 'Good\u200B mor\u200Dning\uFEFF'],
    ['Persian digits', 'Report 2024, part 3', 'Report ۲۰۲۴, part ۳'],
    ['Arabic digits', 'تقرير 2024', 'تقرير ٢٠٢٤'],
    ['lengthened letters', ARABIC, ARABIC.replace('صباح', 'صبــاح')],
    ['vowel signs', 'صباح', 'صَبَاح'],
    ['Arabic punctuation replaced', ARABIC, ARABIC.replace('،', ',').replace('؟', '?')],
    ['Persian letters', 'كيف حالكم اليوم', 'کیف حالکم الیوم'],
    ['presentation forms', 'سلام', 'ﺳﻼﻡ'],
    ['other quotes and dashes', 'A “quote” - and more...', 'A "quote" – and more…'],
    ['ligatures', 'The first office', 'The ﬁrst oﬃce'],
    ['capitals', 'Good morning', 'GOOD MORNING'],
    ['white space', ' Good\n morning ', 'Good morning'],
    [
      'Serbian in Latin',
      'Вести из културе и науке, љубав и њива',
      'Vesti iz kulture i nauke, ljubav i njiva',
    ],
    [
      'Serbian in Cyrillic',
      'Šta je novo u đačkoj školi džez-muzike',
      'Шта је ново у ђачкој школи џез-музике',
    ],
    [
      'Uzbek in Latin',
      'Ўзбекистон янгиликлари ва жаҳон хабарлари',
      'O‘zbekiston yangiliklari va jahon xabarlari',
    ],
    ['Kazakh in Latin', 'Қазақстан жаңалықтары', 'Qazaqstan jañalyqtary'],
  ])('%s', (_, one, other) => {
    expect(sameWords(one, other)).toBe(true);
  });
});

describe('a text that is translated', () => {
  it.each([
    ['English into French', 'Good morning, how are you today?', FRENCH],
    ['English into Arabic', 'Good morning, how are you today?', ARABIC],
    ['Arabic into Persian', ARABIC, 'صبح بخیر، امروز چطورید؟'],
    ['Russian into English', 'Новости образования и науки', 'News of education and science'],
    [
      'Russian into English, with names',
      'Новости Казахстана и Узбекистана',
      'News of Kazakhstan and Uzbekistan',
    ],
    ['English into Serbian in Cyrillic', 'News of culture and science', 'Вести из културе и науке'],
    ['one word of two', 'Culture today', 'Culture aujourd’hui'],
  ])('%s', (_, one, other) => {
    expect(sameWords(one, other)).toBe(false);
  });
});
