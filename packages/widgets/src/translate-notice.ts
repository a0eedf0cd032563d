import '@icesco/translate-notice/define';
