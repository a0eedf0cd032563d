import '@icesco/feedback-rating/define';
import '@icesco/feedback-summary/define';
import '@icesco/news-feed/define';
import '@icesco/translate-notice/define';
