import { anyOf } from '../../../text/any-of.js';
import { foldText } from '../../../text/fold-text.js';
import type { Block } from './blocks.js';
import { kindOf } from './titles.js';

/** Lines of the page around its articles, in folded spelling (`foldText`); each is a whole block. */
const WHOLE = [
  // The five-part block: notice, opinion, feedback, question, poles.
  "your opinion|user(?: '?s)? feedback|(?:extremely|very) (?:dis|un)?satisfied.{0,60}",
  'votre (?:avis|opinion)|(?:avis|opinion|retours?|commentaires?|reactions?|evaluation)s? (?:de|des|d.) ?l?.?(?:utilisateurs?|usagers?|internautes?)|(?:extremement|tres|pas du tout) (?:in|mal )?satisf.{0,80}',
  'رايك(?:م)?|(?:تقييم|ملاحظات|تعليقات|اراء|راي) المستخدم(?:ين)?|(?:غير راض|راض|مستاء).{0,60}',
  // Navigation, sharing, paging.
  'home|menu|search|news|all news|login|sitemap|close|print|contact(?: us)?|about(?: us| icesco)?|follow us.{0,40}|subscribe.{0,60}|newsletter|back to top|skip to (?:main )?content|share(?: (?:this|on|via|with).{0,40})?|tweet|like|email|facebook|twitter|x|whatsapp|telegram|linkedin|instagram|youtube|submit|send|loading|views? ?:? ?\\d+|\\d+ views?|page \\d+.{0,20}|(?:previous|next)(?: (?:page|post|article))?|older posts|newer posts|load more|leave a comment|no comments',
  'accueil|recherche[r]?|actualites|toutes les actualites|contact(?:ez-nous)?|a propos(?: de .{0,30})?|suivez-nous.{0,40}|abonnez-vous.{0,60}|partage[rz]?(?: .{0,40})?|imprimer|fermer|envoyer|haut de page|aller au contenu(?: principal)?|(?:page |article )?(?:precedente?|suivante?)|voir plus|plan du site',
  'الرييسيه|الصفحه الرييسيه|القايمه|بحث|ابحث|الاخبار|اخبار|كل الاخبار|اتصل بنا|من نحن|تابعونا.{0,40}|تابعنا.{0,40}|اشترك.{0,60}|النشره البريديه|شارك(?: .{0,40})?|مشاركه|طباعه|اغلاق|ارسال|ارسل|السابق|التالي|الصفحه (?:السابقه|التاليه)|الانتقال الي المحتوي|تخطي الي المحتوي|خريطه الموقع|المشاهدات ?:? ?\\d+',
  '(?:read|see|learn|show) more.{0,3}|more|continue reading.{0,80}|lire (?:la suite|plus|l.article).{0,3}|en savoir plus|la suite|(?:اقرا |قراءه |عرض |لمعرفه )?المزيد.{0,3}|اقرا ايضا',
  // Languages, organisation, rights, cookies.
  '(?:(?:english|francais|العربيه|arabic|french|en|fr|ar|عربي|espanol|turkce)[ |/·-]*)+|select language|choisir (?:la|une) langue|اختر اللغه',
  '(?:the )?islamic world educational,? scientific,? and cultural organi[sz]ation(?: \\(?icesco\\)?)?|organisation du monde islamique pour l.education,? les sciences et la culture(?: \\(?icesco\\)?)?|منظمه العالم الاسلامي للتربيه والعلوم والثقافه(?: \\(?(?:ال)?ايسيسكو\\)?)?|icesco|(?:ال)?ايسيسكو',
  '(?:copyright|©|tous droits|all rights|جميع الحقوق|حقوق النشر).{0,160}|.{0,80}(?:all rights reserved|tous droits reserves|جميع الحقوق محفوظه).{0,40}|powered by.{0,60}|powered',
  '(?:accept|reject|manage|allow)(?: all)?(?: cookies?)?|cookie (?:policy|settings|preferences)|privacy policy|terms of (?:use|service)|(?:tout )?(?:accepter|refuser)(?: tout)?(?: les cookies)?|(?:politique|mentions|parametres) (?:de|des|legales).{0,40}|(?:قبول|رفض|موافق|اوافق)(?: الكل)?|سياسه الخصوصيه',
  '[\\d\\s.…«»‹›<>|/·-]+|.{0,40}(?: [>›»/|] .{0,80}){2,6}',
];

let whole: RegExp | undefined;

/** Beginnings or parts that mark a sentence as the page's own. */
const PART = new RegExp(
  anyOf(
    '^(?:disclaimer|avertissement|clause de non|avis de non|اخلاء (?:ال)?مسووليه|تنويه|تنبيه) ?:',
    'google (?:translate|translation|traduction)|traduction (?:automatique )?(?:de |par )?google',
    'ترجمه (?:جوجل|غوغل|قوقل|google)|الترجمه (?:من|التي يقدمها|عبر) (?:جوجل|غوغل|google)',
    '^(?:we|this (?:web)?site|our (?:web)?site) uses? cookies',
    '^(?:ce site|notre site|nous) utilis\\w+ des cookies',
    '^(?:يستخدم|نستخدم).{0,40}(?:ملفات تعريف الارتباط|الكوكيز)',
  ),
);

/** Headings after which the page lists other articles. */
const OTHERS = new RegExp(
  `^${anyOf(
    'latest (?:articles?|news|posts)|recent (?:articles?|news|posts)',
    'related (?:articles?|news|posts|topics)|read also|see also|more (?:articles?|news)',
    'you (?:may|might) also like|other (?:articles?|news)|(?:derniers|autres) articles',
    'articles? (?:recents?|similaires|connexes|lies)|dernieres (?:actualites|nouvelles)',
    'autres actualites|(?:a )?lire aussi|a voir aussi',
    '(?:احدث|اخر|اخبار|مقالات|مواضيع) (?:المقالات|الاخبار|المستجدات|اخري|ذات صله|مشابهه|متعلقه)',
    'المزيد من (?:الاخبار|المقالات)|اقرا ايضا|ذات صله',
  )} ?:?$`,
);

const QUESTION = /satisf|content|رضا|راض|رايك/;

/** Whether the block is a heading over links to other articles. */
export function opensOtherArticles(block: Block): boolean {
  return block.text.length < 60 && OTHERS.test(foldText(block.text));
}

/**
 * The blocks without those of the page around the articles, and whether the five-part block was among them.
 */
export function withoutBoilerplate(blocks: readonly Block[]): {
  readonly blocks: Block[];
  readonly isPage: boolean;
} {
  whole ??= new RegExp(`^(?:${WHOLE.join('|')})$`);
  const dropped = new Set<number>();
  let isPage = false;
  blocks.forEach((block, at) => {
    const folded = foldText(block.text.slice(0, 400));
    if (block.text.length < 240 && whole?.test(folded)) {
      dropped.add(at);
    } else if (block.text.length < 600 && PART.test(folded)) {
      dropped.add(at);
    }
    if (block.text.length < 240 && /[?؟]$/.test(folded) && QUESTION.test(folded)) {
      isPage = true;
      dropped.add(at);
      // Whatever their words: the notice, the opinion and the feedback stand before the question, the poles
      // after it.
      for (const near of [at - 1, at - 2]) {
        if ((blocks[near]?.text.length ?? 60) < 60 && kindOf(blocks[near] as Block) === 'line') {
          dropped.add(near);
        }
      }
      if (/google|translat|traduction|ترجم/.test(foldText(blocks[at - 3]?.text.slice(0, 400) ?? ''))) {
        dropped.add(at - 3);
      }
      for (const near of [at + 1, at + 2]) {
        if (isPole(blocks[near])) {
          dropped.add(near);
        }
      }
    }
  });
  return { blocks: blocks.filter((_, at) => !dropped.has(at)), isPage };
}

function isPole(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.text.length < 100 &&
    /satisf|content|راض|رضا|مستاء/.test(foldText(block.text)) &&
    !/[.؟?]$/.test(block.text)
  );
}
