import { MAX_COMMENT } from '@icesco/core/feedback';

/** What the pages of the plain form say. */
export interface FormWords {
  readonly dir: 'ltr' | 'rtl';
  readonly send: string;
  readonly warning: string;
  readonly thanks: string;
  readonly again: string;
  readonly conflict: string;
  readonly invalid: string;
  readonly tooLong: string;
  /** The form itself is wrong: nothing that a visitor could correct. */
  readonly wrongForm: string;
  readonly tooMany: string;
  readonly failed: string;
  /** Of the field that people must leave empty. */
  readonly leaveEmpty: string;
  readonly back: string;
}

const EN: FormWords = {
  dir: 'ltr',
  send: 'Send',
  warning: 'Please do not write names, addresses or telephone numbers.',
  thanks: 'Thank you. Your answer has been saved.',
  again: 'Thank you. Your answer had been saved already.',
  conflict: 'You have answered this form before. Your first answer stays.',
  invalid: 'Your answer is not saved yet: please choose a score and send the form again.',
  tooLong: `Your answer is not saved yet: please shorten your comment to ${MAX_COMMENT} characters and send the form again.`,
  wrongForm: 'Your answer is not saved: this form has an error. Please tell the owners of the page.',
  tooMany: 'Your answer is not saved: many answers came from your network. Please try again in a minute.',
  failed: 'Your answer is not saved: something failed. Please try again later.',
  leaveEmpty: 'Leave this empty',
  back: 'Back to the page',
};

const FR: FormWords = {
  dir: 'ltr',
  send: 'Envoyer',
  warning: 'Merci de ne pas écrire de noms, d’adresses ni de numéros de téléphone.',
  thanks: 'Merci. Votre réponse est enregistrée.',
  again: 'Merci. Votre réponse était déjà enregistrée.',
  conflict: 'Vous avez déjà répondu à ce formulaire. Votre première réponse est conservée.',
  invalid: 'Votre réponse n’est pas encore enregistrée : choisissez une note et renvoyez le formulaire.',
  tooLong: `Votre réponse n’est pas encore enregistrée : limitez votre commentaire à ${MAX_COMMENT} caractères et renvoyez le formulaire.`,
  wrongForm:
    'Votre réponse n’est pas enregistrée : ce formulaire comporte une erreur. Merci de la signaler aux responsables de la page.',
  tooMany:
    'Votre réponse n’est pas enregistrée : beaucoup de réponses viennent de votre réseau. Réessayez dans une minute.',
  failed: 'Votre réponse n’est pas enregistrée : une erreur est survenue. Réessayez plus tard.',
  leaveEmpty: 'Laissez ce champ vide',
  back: 'Retour à la page',
};

const AR: FormWords = {
  dir: 'rtl',
  send: 'إرسال',
  warning: 'يرجى عدم كتابة أسماء أو عناوين أو أرقام هواتف.',
  thanks: 'شكرًا لكم. تم حفظ إجابتكم.',
  again: 'شكرًا لكم. إجابتكم محفوظة من قبل.',
  conflict: 'سبق أن أجبتم عن هذا النموذج. تبقى إجابتكم الأولى.',
  invalid: 'لم تُحفظ إجابتكم بعد: يرجى اختيار درجة وإعادة الإرسال.',
  tooLong: `لم تُحفظ إجابتكم بعد: يرجى اختصار التعليق إلى ${MAX_COMMENT} حرف كحد أقصى ثم إعادة الإرسال.`,
  wrongForm: 'لم تُحفظ إجابتكم: في هذا النموذج خطأ. يرجى إبلاغ المسؤولين عن الصفحة.',
  tooMany: 'لم تُحفظ إجابتكم: وصلت إجابات كثيرة من شبكتكم. يرجى المحاولة بعد دقيقة.',
  failed: 'لم تُحفظ إجابتكم: حدث خطأ. يرجى المحاولة لاحقًا.',
  leaveEmpty: 'اتركوا هذا الحقل فارغًا',
  back: 'العودة إلى الصفحة',
};

const WORDS: ReadonlyMap<string, FormWords> = new Map([
  ['en', EN],
  ['fr', FR],
  ['ar', AR],
]);

/** The words of the first language that there is, of tags such as `ar-MA`; else the English ones. */
export function formWords(tags: readonly string[]): { readonly lang: string; readonly words: FormWords } {
  for (const tag of tags) {
    const lang = tag.trim().toLowerCase().split(/[-;]/)[0]!;
    const words = WORDS.get(lang);
    if (words) {
      return { lang, words };
    }
  }
  return { lang: 'en', words: EN };
}
