import { capitalised } from '../../language/headings.ts';
import type { Language, Words } from '../../language/words.ts';
import type { SurveyForm } from '../../strategy/survey-form.ts';
import { escapeText, scriptJson } from './escape.ts';
import { tokens } from '../style/tokens.ts';
import { surveyFormScript } from './script-survey-form.ts';

const words = {
  number: { kk: 'Сауалнама нөмірі', ru: 'Номер анкеты', en: 'Number of the form' },
  save: { kk: 'Жауапты сақтау', ru: 'Сохранить ответы', en: 'Save the answers' },
  saved: {
    kk: 'Жауап файлға сақталды. Ол ешқайда жіберілмейді.',
    ru: 'Ответы сохранены в файл. Они никуда не отправляются.',
    en: 'The answers are saved to a file. They are sent nowhere.',
  },
  noNumber: { kk: 'Алдымен сауалнама нөмірін жазыңыз.', ru: 'Сначала впишите номер анкеты.', en: 'First write the number of the form.' },
} as const satisfies Readonly<Record<string, Words>>;

const style = `${tokens}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1.5rem 1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans)}
h1{font:600 1.5rem/1.25 var(--serif);margin:0 0 .5rem}
p{margin:.5rem 0}
.respondents{color:var(--soft)}
fieldset{border:0;border-top:1px solid var(--rule);margin:1rem 0 0;padding:.75rem 0 0;break-inside:avoid}
legend{float:left;width:100%;padding:0 0 .5rem;font-weight:600}
legend+*{clear:both}
.scores,.choices{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem}
.scores label{display:flex;flex-direction:column;align-items:center;min-width:2.75rem;padding:.25rem}
.choices label{display:flex;gap:.5rem;align-items:center;min-height:2.75rem}
.ends{display:flex;justify-content:space-between;gap:1rem;max-width:24rem;color:var(--soft);font-size:.875rem}
input{width:1.25rem;height:1.25rem;margin:0;accent-color:var(--blue)}
input[type=text]{width:10rem;height:2.5rem;padding:0 .5rem;border:1px solid var(--rule);border-radius:.25rem;background:var(--paper);color:var(--ink);font:inherit}
button{min-height:2.75rem;margin:1.5rem 0 0;padding:0 1.25rem;border:0;border-radius:.25rem;background:var(--blue);color:var(--paper);font:inherit}
:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
@page{margin:18mm}
@media print{body{max-width:none;padding:0;font-size:11pt}button,output{display:none}input[type=radio]{appearance:none;border:1px solid #000;border-radius:50%}}
`;

/** A questionnaire as one page that needs no network: to be printed and filled by hand, or filled on a screen, when it gives
 * the answers as a CSV file of one line. What is answered stays with the reader.
 * @returns a complete HTML document in one language */
export function surveyPage(form: SurveyForm, language: Language): string {
  const { id, title, instruction, respondents, scale, items, cuts } = form;
  const said = (text: Words): string => escapeText(text[language]);
  const scores = Array.from({ length: scale.to - scale.from + 1 }, (_, i) => scale.from + i);
  const radio = (name: string, value: string | number, label: string): string => `<label><input type="radio" name="${escapeText(name)}" value="${escapeText(String(value))}"> ${label}</label>`;
  const asked = [
    ...cuts.map((cut) => `<fieldset><legend>${escapeText(capitalised(cut.name[language]))}</legend><div class="choices">${cut.choices.map((choice) => radio(cut.id, choice.id, said(choice.name))).join('')}</div></fieldset>`),
    ...items.map((item, i) => `<fieldset><legend>${i + 1}. ${said(item.question)}</legend><div class="scores">${scores.map((score) => radio(item.id, score, String(score))).join('')}</div><div class="ends"><span>${scale.from} – ${said(scale.lowest)}</span><span>${scale.to} – ${said(scale.highest)}</span></div></fieldset>`),
  ];
  const told = { id, columns: ['respondent', ...cuts.map((cut) => cut.id), ...items.map((item) => item.id)], saved: words.saved[language], noNumber: words.noNumber[language] };
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${said(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${said(title)}</h1>
<p class="respondents">${escapeText(capitalised(respondents[language]))}</p>
${instruction === undefined ? '' : `<p>${said(instruction)}</p>\n`}<form autocomplete="off">
<p><label>${said(words.number)} <input type="text" name="respondent" maxlength="40"></label></p>
${asked.join('\n')}
<button>${said(words.save)}</button>
<p><output></output></p>
</form>
<script type="application/json" id="told">${scriptJson(told)}</script>
<script>${surveyFormScript}</script>
</body>
</html>
`;
}
