/** What the page of a questionnaire does by itself: it collects the answers into one line of CSV under the columns that the check
 * of answers takes, and offers it as a file. Nothing is sent. */
export const surveyFormScript = `'use strict';
(() => {
  const form = document.querySelector('form');
  const said = document.querySelector('output');
  const told = JSON.parse(document.getElementById('told').textContent);
  const cell = (text) => (/[",;\\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const given = (column) => String(data.get(column) ?? '').trim();
    const respondent = given('respondent');
    if (respondent === '') {
      said.textContent = told.noNumber;
      form.elements.respondent.focus();
      return;
    }
    const lines = [told.columns, told.columns.map(given)].map((row) => row.map(cell).join(','));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\\ufeff' + lines.join('\\r\\n') + '\\r\\n'], { type: 'text/csv' }));
    link.download = told.id + '-' + respondent.replace(/[^\\p{L}\\p{N}_-]/gu, '_') + '.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    said.textContent = told.saved;
  });
})();`;
