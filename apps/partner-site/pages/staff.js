// The token goes from the field to the widget's property: into no address, no attribute and no storage.
document.querySelector('#entrance').addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector('icesco-feedback-summary').token = new FormData(event.target).get('token');
});
