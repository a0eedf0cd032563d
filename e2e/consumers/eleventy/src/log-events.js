addEventListener('icesco-load', ({ items }) => (document.querySelector('#shown').textContent = items.length));
addEventListener('icesco-change', ({ score }) => (document.querySelector('#score').textContent = score));
