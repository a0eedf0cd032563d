import '@icesco/feedback-rating/define';
import '@icesco/news-feed/define';
import '@icesco/translate-notice/define';
