import '@icesco/feedback-rating/define';
