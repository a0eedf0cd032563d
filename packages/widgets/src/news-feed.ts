import '@icesco/news-feed/define';
