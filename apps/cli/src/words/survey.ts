import type { Words } from '@aimaq/engine';

export const actionArgument: Words = { kk: 'ӘРЕКЕТ', ru: 'ДЕЙСТВИЕ', en: 'ACTION' };
export const subjectArgument: Words = { kk: 'ЗЕРТТЕУ', ru: 'ИССЛЕДОВАНИЕ', en: 'STUDY' };

export const surveyWords = {
  written: { kk: '{file} жазылды', ru: 'записано: {file}', en: 'wrote {file}' },
  sound: {
    kk: '{file}: {n} сауалнама, қате жоқ; толық толтырылғаны – {complete}, жауапсыз ұяшықтар – {blank}',
    ru: '{file}: анкет {n}, ошибок нет; полностью заполнены {complete}, ячеек без ответа {blank}',
    en: '{file}: {n} forms, no mistakes; {complete} complete, {blank} cells without an answer',
  },
} as const satisfies Readonly<Record<string, Words>>;

export const surveyHelp: Words = {
  en: `aimaq survey form STUDY --out FORM.html [--survey NAME]
aimaq survey xlsform STUDY --out FORM.xlsx [--survey NAME]
aimaq survey import FORM.xlsx --out survey.yaml
aimaq survey answers STUDY --file ANSWERS.csv [--survey NAME] [--json]

The questionnaires of a study. A form is one page to print, or to fill without a network: it gives the answers as a file
and sends them nowhere. An XLSForm goes to programs that collect answers on telephones; import reads one back as YAML.
The check of answers names every wrong cell; a blank cell is an answer not given.

  --out FILE         where to write
  --file FILE        the answers: columns respondent, cuts, items
  --survey NAME      which questionnaire, where the study has several

Example
  aimaq survey form studies/east-kazakhstan --lang kk --out form.html
`,
  ru: `aimaq survey form ИССЛЕДОВАНИЕ --out БЛАНК.html [--survey ИМЯ]
aimaq survey xlsform ИССЛЕДОВАНИЕ --out БЛАНК.xlsx [--survey ИМЯ]
aimaq survey import БЛАНК.xlsx --out survey.yaml
aimaq survey answers ИССЛЕДОВАНИЕ --file ОТВЕТЫ.csv [--survey ИМЯ] [--json]

Анкеты исследования. Бланк – одна страница: ее печатают или заполняют без сети; ответы она сохраняет в файл и никуда не
отправляет. XLSForm понимают программы сбора ответов с телефонов; import читает его обратно в YAML.
Проверка ответов называет каждую неверную ячейку; пустая ячейка – ответ не дан.

  --out ФАЙЛ         куда записать
  --file ФАЙЛ        ответы: столбцы respondent, групп и пунктов
  --survey ИМЯ       какая анкета, если их несколько

Пример
  aimaq survey form studies/east-kazakhstan --lang kk --out form.html
`,
  kk: `aimaq survey form ЗЕРТТЕУ --out БЛАНК.html [--survey АТ]
aimaq survey xlsform ЗЕРТТЕУ --out БЛАНК.xlsx [--survey АТ]
aimaq survey import БЛАНК.xlsx --out survey.yaml
aimaq survey answers ЗЕРТТЕУ --file ЖАУАП.csv [--survey АТ] [--json]

Зерттеудің сауалнамалары. Бланк – бір бет: басып шығарылады немесе желісіз толтырылады; жауапты файлға сақтайды, ешқайда
жібермейді. XLSForm файлын жауапты телефонмен жинайтын бағдарламалар түсінеді; import оны қайтадан YAML етіп оқиды.
Жауаптарды тексеру әр қате ұяшықты атайды; бос ұяшық – жауап берілмеген.

  --out ФАЙЛ         қайда жазу керек
  --file ФАЙЛ        жауаптар: respondent, топтар мен тармақтар бағандары
  --survey АТ        сауалнама бірнешеу болса, қайсысы

Мысал
  aimaq survey form studies/east-kazakhstan --lang kk --out form.html
`,
};
