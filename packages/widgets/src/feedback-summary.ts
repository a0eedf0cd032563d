import '@icesco/feedback-summary/define';
