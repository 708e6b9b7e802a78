import type { SectionWords } from './key-words.ts';

const none = { kk: 'жоқ', ru: 'нет', en: 'none' };
const said = '{ kk: Сұраныс, ru: Спрос, en: Demand }';
const item = `{ id: demand, name: ${said}, mean: 4.5 }`;
const choice = `{ id: small, name: ${said} }`;
const scale = `{ from: 1, to: 5, lowest: ${said}, highest: ${said} }`;
const standingWords = { kk: 'дереккөзден, соған қарап қалпына келтірілген, не осы зерттеу үшін жасалған', ru: 'из источника, восстановлено по нему или разработано для этого исследования', en: 'from the source, rebuilt from what it tells, or designed for this study', example: 'standing: source' };

/** Keys of `survey:`. */
export const surveyWords: SectionWords = {
  section: {
    roots: ['survey'],
    title: { kk: 'Сауалнамалар', ru: 'Опросы', en: 'Surveys' },
    about: {
      kk: 'Сауалнаманың жауаптары (CSV) немесе жарияланған орташа мәндері беріледі. Жауаптар болмаса, содан шығатыны ғана көрсетіледі. «Репрезентативті» сөзі іріктеме кездейсоқ болып, қателік шегі ±5 тармақтан аспағанда ғана жазылады.',
      ru: 'Задаются ответы на анкету (CSV) или опубликованные средние. Без ответов показано только то, что из средних следует. Слово «репрезентативный» пишется, лишь если выборка случайна и погрешность не больше ±5 п. п.',
      en: 'A questionnaire comes with its answers (CSV) or with published means. Without answers only what follows from means is shown. The word "representative" is written only for a random sample with a margin of error of ±5 points or less.',
    },
  },
  keys: {
    survey: { kk: 'сауалнамалар және басқалар жариялаған үлестер', ru: 'анкеты и доли, напечатанные другими опросами', en: 'questionnaires, and shares that other surveys printed', otherwise: none, example: 'survey: { shares: {} }' },
    'survey.questionnaires': { kk: 'бағалау сұрақтары бар сауалнамалар', ru: 'анкеты с оценками', en: 'questionnaires that rate', otherwise: none, example: `questionnaires: { barriers: { title: ${said}, scale: ${scale}, respondents: ${said}, asked: 32, selection: unknown, standing: source, items: [${item}] } }` },
    'survey.questionnaires.NAME.title': { kk: 'тақырыбы', ru: 'заголовок', en: 'its title', example: `title: ${said}` },
    'survey.questionnaires.NAME.instruction': { kk: 'толтырушыға нұсқау', ru: 'указание отвечающему', en: 'what the respondent is told', otherwise: none, example: `instruction: ${said}` },
    'survey.questionnaires.NAME.scale': { kk: 'бүтін сандардан тұратын шкала', ru: 'шкала из целых чисел', en: 'the scale, of whole numbers', example: `scale: ${scale}` },
    'survey.questionnaires.NAME.scale.from': { kk: 'ең төмен баға', ru: 'низшая оценка', en: 'its lowest score', example: 'from: 1' },
    'survey.questionnaires.NAME.scale.to': { kk: 'ең жоғары баға', ru: 'высшая оценка', en: 'its highest score', example: 'to: 5' },
    'survey.questionnaires.NAME.scale.lowest': { kk: 'ең төмен бағаның мағынасы', ru: 'что значит низшая оценка', en: 'what the lowest score means', example: `lowest: ${said}` },
    'survey.questionnaires.NAME.scale.highest': { kk: 'ең жоғары бағаның мағынасы', ru: 'что значит высшая оценка', en: 'what the highest score means', example: `highest: ${said}` },
    'survey.questionnaires.NAME.respondents': { kk: 'кім жауап берді', ru: 'кто отвечал', en: 'who answered', example: `respondents: ${said}` },
    'survey.questionnaires.NAME.asked': { kk: 'жауап бергендер саны; answers болса, файлдан саналады', ru: 'число ответивших; при answers считается по файлу', en: 'how many answered; counted from the file where there are answers', otherwise: 'answers', example: 'asked: 32' },
    'survey.questionnaires.NAME.of': { kk: 'барлығы нешеу: сан, не қатар мен жыл', ru: 'сколько их всего: число или ряд и год', en: 'how many there are: a number, or a series and a year', otherwise: { kk: 'белгісіз, түзету жасалмайды', ru: 'неизвестно, поправка не вводится', en: 'unknown, no correction is made' }, example: 'of: 12296' },
    'survey.questionnaires.NAME.of.number': { kk: 'барлық саны', ru: 'их число', en: 'their number', otherwise: none, example: 'number: 12296' },
    'survey.questionnaires.NAME.of.series': { kk: 'санын беретін қатар', ru: 'ряд с их числом', en: 'the series that counts them', otherwise: none, example: 'series: smallEnterprises' },
    'survey.questionnaires.NAME.of.year': { kk: 'қатардың жылы', ru: 'год ряда', en: 'the year of the series', otherwise: { kk: 'кезеңнің соңғы жылы', ru: 'последний год периода', en: 'last year of the period' }, example: 'year: 2020' },
    'survey.questionnaires.NAME.selection': { kk: 'жауап бергендер қалай таңдалды', ru: 'как отобраны ответившие', en: 'how the respondents were chosen', example: 'selection: random' },
    'survey.questionnaires.NAME.year': { kk: 'сауалнама жылы', ru: 'год опроса', en: 'year of the survey', otherwise: none, example: 'year: 2021' },
    'survey.questionnaires.NAME.source': { kk: 'қайда жарияланған', ru: 'где напечатано', en: 'where it is printed', otherwise: none, example: 'source: L1455' },
    'survey.questionnaires.NAME.standing': standingWords,
    'survey.questionnaires.NAME.note': { kk: 'оқырманға ескертпе', ru: 'примечание читателю', en: 'a note for the reader', otherwise: none, example: `note: ${said}` },
    'survey.questionnaires.NAME.items': { kk: 'бағаланатын тармақтар', ru: 'оцениваемые пункты', en: 'the items that are rated', example: `items: [${item}]` },
    'survey.questionnaires.NAME.items[].id': { kk: 'жауаптар кестесіндегі баған аты', ru: 'имя столбца в таблице ответов', en: 'its column in the table of answers', example: 'id: demand' },
    'survey.questionnaires.NAME.items[].name': { kk: 'есептегі атауы', ru: 'название в отчете', en: 'its name in the report', example: `name: ${said}` },
    'survey.questionnaires.NAME.items[].question': { kk: 'бланкідегі сұрақ', ru: 'вопрос бланка', en: 'the question on the form', otherwise: 'name', example: `question: ${said}` },
    'survey.questionnaires.NAME.items[].mean': { kk: 'жарияланған орташа баға', ru: 'опубликованная средняя оценка', en: 'the mean as published', otherwise: 'answers', example: 'mean: 4.5' },
    'survey.questionnaires.NAME.items[].source': { kk: 'орташа мәннің жері', ru: 'где напечатано среднее', en: 'where the mean is printed', otherwise: none, example: 'source: L1462' },
    'survey.questionnaires.NAME.cuts': { kk: 'жауаптар салыстырылатын топтар; 5-тен аз жауабы бар топ жасырылады', ru: 'группы для сравнения; группа меньше 5 ответов скрывается', en: 'groups to compare; a group of fewer than five answers is hidden', otherwise: none, example: `cuts: [{ id: size, name: ${said}, choices: [${choice}] }]` },
    'survey.questionnaires.NAME.cuts[].id': { kk: 'жауаптар кестесіндегі баған аты', ru: 'имя столбца в таблице ответов', en: 'its column in the table of answers', example: 'id: size' },
    'survey.questionnaires.NAME.cuts[].name': { kk: 'бланкідегі атауы', ru: 'название на бланке', en: 'its name on the form', example: `name: ${said}` },
    'survey.questionnaires.NAME.cuts[].choices': { kk: 'таңдалатын жауаптар', ru: 'варианты ответа', en: 'the answers to choose from', example: `choices: [${choice}]` },
    'survey.questionnaires.NAME.cuts[].choices[].id': { kk: 'жауаптың белгісі', ru: 'обозначение ответа', en: 'how the answer is written', example: 'id: small' },
    'survey.questionnaires.NAME.cuts[].choices[].name': { kk: 'жауаптың атауы', ru: 'название ответа', en: 'its name', example: `name: ${said}` },
    'survey.questionnaires.NAME.answers': { kk: 'жауаптар кестесі: respondent, топтар, тармақтар бағандары', ru: 'таблица ответов: столбцы respondent, групп и пунктов', en: 'the table of answers: columns respondent, cuts and items', otherwise: { kk: 'тек жарияланған орташа мәндер', ru: 'только опубликованные средние', en: 'published means only' }, example: 'answers: data/survey.csv' },
    'survey.shares': { kk: 'басқа сауалнама жариялаған үлестер', ru: 'доли, напечатанные другим опросом', en: 'shares that another survey printed', otherwise: none, example: `shares: { reasons: { title: ${said}, respondents: ${said}, source: L1238, items: [] } }` },
    'survey.shares.NAME.title': { kk: 'тақырыбы', ru: 'заголовок', en: 'its title', example: `title: ${said}` },
    'survey.shares.NAME.respondents': { kk: 'кім жауап берді', ru: 'кто отвечал', en: 'who answered', example: `respondents: ${said}` },
    'survey.shares.NAME.asked': { kk: 'жауап бергендер саны', ru: 'число ответивших', en: 'how many answered', otherwise: { kk: 'белгісіз, аралық берілмейді', ru: 'неизвестно, интервала нет', en: 'unknown, no interval is given' }, example: 'asked: 400' },
    'survey.shares.NAME.several': { kk: 'бірнеше жауап таңдауға бола ма', ru: 'можно ли выбрать несколько ответов', en: 'whether several answers could be chosen', otherwise: 'no', example: 'several: "yes"' },
    'survey.shares.NAME.source': { kk: 'қайда жарияланған', ru: 'где напечатано', en: 'where it is printed', example: 'source: L1238' },
    'survey.shares.NAME.doubt': { kk: 'не күмәнді', ru: 'что вызывает сомнение', en: 'what is in doubt', otherwise: none, example: `doubt: ${said}` },
    'survey.shares.NAME.items': { kk: 'үлестер', ru: 'доли', en: 'the shares', example: `items: [{ id: money, name: ${said}, percent: 33.3 }]` },
    'survey.shares.NAME.items[].id': { kk: 'белгісі', ru: 'обозначение', en: 'how it is written', example: 'id: money' },
    'survey.shares.NAME.items[].name': { kk: 'атауы', ru: 'название', en: 'its name', example: `name: ${said}` },
    'survey.shares.NAME.items[].percent': { kk: 'үлесі, пайыз', ru: 'доля в процентах', en: 'the share in percent', example: 'percent: 33.3' },
  },
};
