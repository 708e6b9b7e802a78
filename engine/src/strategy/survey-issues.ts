import { declareIssues } from '../issues/issue.ts';

/** What can be wrong with a questionnaire and its answers, and what a survey cannot promise. */
export const surveyIssues = declareIssues('survey', {
  noAnswers: {
    severity: 'error',
    what: { kk: '«{file}» файлында жауап жоқ', ru: 'В файле «{file}» нет ответов', en: '{file} holds no answers' },
    fix: { kk: 'Бірінші жолға баған аттарын, одан кейін әр сауалнамаға бір жол жазыңыз.', ru: 'Первая строка — имена столбцов, далее по строке на анкету.', en: 'Let the first line name the columns, and give each filled form a line.' },
  },
  unknownColumn: {
    severity: 'error',
    what: { kk: 'Сауалнамада «{column}» бағаны жоқ', ru: 'В анкете нет столбца «{column}»', en: 'The questionnaire has no column {column}' },
    fix: { kk: 'Мынаны жазыңыз: {nearest}.', ru: 'Напишите: {nearest}.', en: 'Write: {nearest}.' },
  },
  columnTwice: {
    severity: 'error',
    what: { kk: '«{column}» бағаны екі рет тұр', ru: 'Столбец «{column}» стоит дважды', en: 'The column {column} stands twice' },
    fix: { kk: 'Бірін алып тастаңыз.', ru: 'Уберите один из них.', en: 'Remove one of them.' },
  },
  missingColumns: {
    severity: 'error',
    what: { kk: 'Бағандар жетіспейді: {columns}', ru: 'Не хватает столбцов: {columns}', en: 'Columns are missing: {columns}' },
    fix: { kk: 'Оларды қосыңыз; жауап берілмесе, ұяшықты бос қалдырыңыз.', ru: 'Добавьте их; если ответа нет, оставьте ячейку пустой.', en: 'Add them; leave a cell empty where there is no answer.' },
  },
  noRespondent: {
    severity: 'error',
    what: { kk: '{line}-жолда respondent бос', ru: 'В строке {line} пусто поле respondent', en: 'Line {line} names no respondent' },
    fix: { kk: 'Сауалнаманың нөмірін жазыңыз.', ru: 'Впишите номер анкеты.', en: 'Write the number of the form.' },
  },
  respondentTwice: {
    severity: 'error',
    what: { kk: '«{respondent}» сауалнамасы екі рет енгізілген (алдыңғысы {before}-жолда)', ru: 'Анкета «{respondent}» введена дважды (впервые в строке {before})', en: 'The form {respondent} was entered twice (first in line {before})' },
    fix: { kk: 'Артық жолды алып тастаңыз немесе нөмірін түзетіңіз.', ru: 'Уберите лишнюю строку или исправьте номер.', en: 'Remove the line too many, or mend its number.' },
  },
  wrongScore: {
    severity: 'error',
    what: { kk: '«{respondent}» сауалнамасы, «{item}»: «{got}» жауабы {from}–{to} шкаласында жоқ', ru: 'Анкета «{respondent}», «{item}»: ответа «{got}» нет на шкале {from}–{to}', en: 'Form {respondent}, {item}: the answer "{got}" is not on the scale {from} to {to}' },
    fix: { kk: '{from} мен {to} арасындағы бүтін санды жазыңыз; жауап берілмесе, бос қалдырыңыз.', ru: 'Впишите целое число от {from} до {to}; если ответа нет, оставьте пусто.', en: 'Write a whole number from {from} to {to}; leave it empty where there is no answer.' },
  },
  unknownChoice: {
    severity: 'error',
    what: { kk: '«{cut}» сұрағында «{got}» жауабы жоқ', ru: 'У вопроса «{cut}» нет ответа «{got}»', en: 'The question {cut} has no answer "{got}"' },
    fix: { kk: 'Мынаны жазыңыз: {nearest}.', ru: 'Напишите: {nearest}.', en: 'Write: {nearest}.' },
  },
  emptyForm: {
    severity: 'error',
    what: { kk: '«{respondent}» сауалнамасында бірде-бір баға жоқ', ru: 'В анкете «{respondent}» нет ни одной оценки', en: 'The form {respondent} rates nothing' },
    fix: { kk: 'Жауаптарын енгізіңіз немесе жолды алып тастаңыз.', ru: 'Введите ответы или уберите строку.', en: 'Enter its answers, or remove the line.' },
  },
  moreThanAll: {
    severity: 'error',
    what: { kk: 'Жауап бергендер ({n}) барлық кәсіпорыннан ({all}) көп', ru: 'Ответивших ({n}) больше, чем всего предприятий ({all})', en: 'More answered ({n}) than there are ({all})' },
    fix: { kk: 'of мәнін немесе жауаптарды тексеріңіз.', ru: 'Проверьте of или ответы.', en: 'Check of, or the answers.' },
  },
  shortScale: {
    severity: 'error',
    what: { kk: 'Шкала {from}–{to}: кемінде үш баға керек', ru: 'Шкала {from}–{to}: нужно не меньше трех оценок', en: 'The scale {from} to {to} has fewer than three scores' },
    fix: { kk: 'Мысалы: from: 1, to: 5.', ru: 'Например: from: 1, to: 5.', en: 'For example: from: 1, to: 5.' },
  },
  itemTwice: {
    severity: 'error',
    what: { kk: '«{item}» аты екі рет тұр', ru: 'Имя «{item}» стоит дважды', en: 'The name {item} stands twice' },
    fix: { kk: 'Бірінің атын өзгертіңіз.', ru: 'Переименуйте одно из них.', en: 'Rename one of them.' },
  },
  reservedItem: {
    severity: 'error',
    what: { kk: '«{item}» – жауаптар кестесінің өз бағаны', ru: '«{item}» — служебное имя таблицы ответов', en: '{item} is a name that the table of answers keeps for itself' },
    fix: { kk: 'Басқа ат беріңіз.', ru: 'Дайте другое имя.', en: 'Choose another name.' },
  },
  noItemsSource: {
    severity: 'error',
    what: { kk: '«{survey}»: жауаптар да, жарияланған орташа мәндер де жоқ', ru: '«{survey}»: нет ни ответов, ни опубликованных средних', en: '{survey} has neither answers nor published means' },
    fix: { kk: 'answers: файл атын немесе әр сұраққа mean: мәнін жазыңыз.', ru: 'Напишите answers: с именем файла или mean: у каждого вопроса.', en: 'Write answers: with the name of a file, or mean: at every item.' },
  },
  meanOutside: {
    severity: 'error',
    what: { kk: '«{item}»: орташа мән {mean} шкаладан ({from}–{to}) тыс', ru: '«{item}»: среднее {mean} вне шкалы {from}–{to}', en: '{item}: the mean {mean} lies outside the scale {from} to {to}' },
    fix: { kk: 'Мәнді немесе шкаланы түзетіңіз.', ru: 'Исправьте значение или шкалу.', en: 'Mend the value or the scale.' },
  },
  tooFewAsked: {
    severity: 'error',
    what: { kk: '«{survey}»: жауап бергендер саны {asked}, барлығы {all}', ru: '«{survey}»: ответивших {asked}, всего {all}', en: '{survey}: {asked} answered, of {all}' },
    fix: { kk: 'asked кемінде 2 болып, барлық саннан аспауы керек.', ru: 'asked — не меньше 2 и не больше числа всех.', en: 'Let asked be at least 2 and no more than there are.' },
  },
  noPopulation: {
    severity: 'error',
    what: { kk: '«{series}» қатарының {year} жылғы кестеден оқылған саны жоқ', ru: 'У ряда «{series}» нет прочитанного из таблицы числа за {year} год', en: '{series} has no count read from a table in {year}' },
    fix: { kk: 'Саны бар жылды немесе санның өзін жазыңыз: of: 12296.', ru: 'Укажите год, за который число есть, или само число: of: 12296.', en: 'Name a year that has one, or write the number itself: of: 12296.' },
  },
  noFile: {
    severity: 'error',
    what: { kk: '«{file}» файлы зерттеу қалтасында жоқ', ru: 'В папке исследования нет файла «{file}»', en: 'The study folder has no file {file}' },
    fix: { kk: 'Файлды data/ қалтасына салыңыз немесе атын түзетіңіз.', ru: 'Положите файл в data/ или исправьте имя.', en: 'Put the file under data/, or mend its name.' },
  },
  wrongPercent: {
    severity: 'error',
    what: { kk: '«{item}»: {value} – 0 мен 100 арасындағы пайыз емес', ru: '«{item}»: {value} — не процент от 0 до 100', en: '{item}: {value} is not a percentage from 0 to 100' },
    fix: { kk: 'Үлесті пайызбен жазыңыз.', ru: 'Запишите долю в процентах.', en: 'Write the share in percent.' },
  },
  noSheet: {
    severity: 'error',
    what: { kk: 'XLSForm кітабында «{sheet}» парағы жоқ', ru: 'В книге XLSForm нет листа «{sheet}»', en: 'The XLSForm has no sheet {sheet}' },
    fix: { kk: 'survey, choices және settings парақтары керек; кітапта: {known}.', ru: 'Нужны листы survey, choices и settings; в книге: {known}.', en: 'The sheets survey, choices and settings are needed; the book has: {known}.' },
  },
  noFormColumn: {
    severity: 'error',
    what: { kk: '«{sheet}» парағында бағандар жетіспейді: {columns}', ru: 'На листе «{sheet}» не хватает столбцов: {columns}', en: 'The sheet {sheet} lacks the columns {columns}' },
    fix: { kk: 'Оларды бірінші жолға жазыңыз.', ru: 'Впишите их в первую строку.', en: 'Write them into the first row.' },
  },
  otherType: {
    severity: 'error',
    what: { kk: '«{item}»: «{type}» түріндегі сұрақ өңделмейді', ru: '«{item}»: вопрос типа «{type}» не обрабатывается', en: '{item}: a question of the type {type} is not handled' },
    fix: { kk: 'select_one scale не select_one ТІЗІМ қолданыңыз.', ru: 'Возьмите select_one scale или select_one СПИСОК.', en: 'Use select_one scale, or select_one LIST.' },
  },
  unknownList: {
    severity: 'error',
    what: { kk: '«{item}»: choices парағында «{list}» тізімі жоқ', ru: '«{item}»: на листе choices нет списка «{list}»', en: '{item}: the sheet choices has no list {list}' },
    fix: { kk: 'Бар тізімдер: {known}.', ru: 'Есть списки: {known}.', en: 'The lists are: {known}.' },
  },
  noScale: {
    severity: 'error',
    what: { kk: 'choices парағындағы «{list}» тізімі қатар тұрған бүтін сандардан тұрмайды', ru: 'Список «{list}» на листе choices не состоит из идущих подряд целых чисел', en: 'The list {list} of the sheet choices is not made of whole numbers in a row' },
    fix: { kk: 'Мысалы, name бағанына 1, 2, 3, 4, 5 жазыңыз.', ru: 'Впишите в столбец name, например, 1, 2, 3, 4, 5.', en: 'Write 1, 2, 3, 4, 5 into the column name, for example.' },
  },
  emptyLabel: {
    severity: 'error',
    what: { kk: '{language} тіліндегі мәтін бос', ru: 'Нет текста на языке {language}', en: 'There is no text in {language}' },
    fix: { kk: 'Мәтінді үш тілде жазыңыз.', ru: 'Впишите текст на трех языках.', en: 'Write the text in all three languages.' },
  },
  notRepresentative: {
    severity: 'warning',
    what: { kk: '«{survey}» нәтижесі барлығына ({all}) таралмайды: {asked} жауап, үлестің қателік шегі ±{margin} пайыздық тармақ', ru: '«{survey}»: результат нельзя распространить на всех ({all}): ответили {asked}, погрешность доли ±{margin} п. п.', en: '{survey}: the result does not stand for all {all}: {asked} answered, the margin of error of a share is ±{margin} points' },
    fix: { kk: 'Қорытынды тек жауап бергендер туралы; ±5 тармаққа көлемі {needed} кездейсоқ іріктеме керек', ru: 'Вывод — только об ответивших; для ±5 п. п. нужна случайная выборка объемом не меньше {needed}', en: 'Speak of those who answered only; ±5 points would take a random sample of {needed}' },
  },
});
