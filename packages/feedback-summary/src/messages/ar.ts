import type { FeedbackSummaryMessages } from '../feedback-summary.messages.js';

const ar: FeedbackSummaryMessages = {
  label: 'إجابات الزوار',
  loading: 'جارٍ تحميل الإجابات…',
  empty: 'لا توجد إجابات في هذه الفترة.',
  tooFew: 'عدد الإجابات أقل من عشر، ولا تُعرض حفاظًا على خصوصية أصحابها.',
  unauthorised: 'هذه الأرقام مخصصة للعاملين، ويتطلب الاطلاع عليها رمز دخول صالحًا.',
  failed: 'تعذّر تحميل الأرقام.',
  retry: 'إعادة المحاولة',
  answers: {
    zero: 'لا إجابات، من {from} إلى {to}',
    one: 'إجابة واحدة، من {from} إلى {to}',
    two: 'إجابتان، من {from} إلى {to}',
    few: '{count} إجابات، من {from} إلى {to}',
    many: '{count} إجابة، من {from} إلى {to}',
    other: '{count} إجابة، من {from} إلى {to}',
  },
  satisfied:
    'نسبة الراضين: {share} من المجيبين (مجال الثقة 95%: من {low} إلى {high}). تُحتسب أعلى {boxes} من أصل {points} درجات.',
  further: 'نسبة غير الراضين: {share}. متوسط الدرجات: {mean} من {points}.',
  base: 'تُحسب جميع النسب من عدد المجيبين، ولا تُعرض الفئات التي تقل عن عشرة.',
  distribution: 'الإجابات حسب الدرجة',
  trend: 'نسبة الزوار الراضين حسب اليوم',
  languages: 'نسبة الزوار الراضين حسب اللغة',
  pages: 'نسبة الزوار الراضين حسب الصفحة',
  others: 'غير ذلك',
  showTable: 'عرض الجدول',
  hideTable: 'إخفاء الجدول',
  download: 'تنزيل بصيغة CSV',
  score: 'الدرجة',
  count: 'الإجابات',
  share: 'النسبة',
  interval: 'مجال الثقة 95%',
  day: 'اليوم',
  language: 'اللغة',
  page: 'الصفحة',
};

export default ar;
