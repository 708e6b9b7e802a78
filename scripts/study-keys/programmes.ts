import type { KeyWords, SectionWords } from './key-words.ts';

const none = { kk: 'жоқ', ru: 'нет', en: 'none' };
const said = '{ kk: Сөз, ru: Слово, en: Word }';
const standing = { kk: 'дереккөзден, оның оқуы, не өз жорамалымыз', ru: 'из источника, его прочтение или наше допущение', en: 'from the source, read out of it, or our assumption' };

/** The keys that say when something is valid and who says so. */
function validityKeys(root: string): Readonly<Record<string, KeyWords>> {
  return {
    [`${root}.from`]: { kk: 'күшіне енетін күні', ru: 'первый день действия', en: 'first day of validity', example: 'from: 2021-01-01' },
    [`${root}.until`]: { kk: 'соңғы күні', ru: 'последний день', en: 'last day', otherwise: { kk: 'аяқталмаған', ru: 'не окончено', en: 'no end yet' }, example: 'until: 2021-12-31' },
    [`${root}.source`]: { kk: 'programmes.sources ішіндегі дереккөз', ru: 'источник из programmes.sources', en: 'a source of programmes.sources', otherwise: { kk: 'тек standing: design болса', ru: 'только при standing: design', en: 'only with standing: design' }, example: 'source: decree' },
    [`${root}.line`]: { kk: 'дереккөздегі жол не бап', ru: 'строка или статья источника', en: 'line or article of the source', otherwise: none, example: 'line: L925' },
    [`${root}.standing`]: { ...standing, otherwise: 'source', example: 'standing: design' },
    [`${root}.note`]: { kk: 'ескертпе', ru: 'примечание', en: 'a note', otherwise: none, example: `note: ${said}` },
  };
}

const programme = `{ name: ${said}, kind: grant, from: 2021-01-01, source: decree, rules: [{ rule: amount, holds: "amount <= 5 [million KZT]", from: 2021-01-01, source: decree }] }`;

export const programmesWords: SectionWords = {
  section: {
    roots: ['programmes'],
    title: { kk: 'Бағдарламалар', ru: 'Программы', en: 'Programmes' },
    about: {
      kk: 'Қолдау бағдарламаларының ережелері күнімен. Ереже – кәсіпорынның жауаптарынан, сол күнгі параметрлерден және жақшадағы бірлігі бар сандардан құралған формула; өзгерген ереже – жаңа жол. Бір мезгілде күшінде болатын екі ереже – қате.',
      ru: 'Датированные правила программ поддержки. Правило – формула из ответов предприятия, параметров дня и чисел с единицей в скобках; измененное правило – новая строка. Два правила, действующих одновременно, – ошибка.',
      en: 'Dated rules of support programmes. A rule is a formula over the answers of a firm, parameters of the day and numbers with their unit in brackets; a changed rule is a new line. Two rules valid at the same time are an error.',
    },
  },
  keys: {
    programmes: { kk: 'қолдау бағдарламалары', ru: 'программы поддержки', en: 'programmes of support', otherwise: none, example: `programmes: { date: 2021-06-01, market: baseRate, sources: { decree: { title: ${said} } }, questions: { need: { ask: ${said}, name: ${said}, unit: million KZT } }, parameters: { baseRate: { name: ${said}, unit: (percent of loan) / year, values: [{ value: 9, from: 2021-01-01, source: decree }] } }, programmes: { start: ${programme} } }` },
    'programmes.date': { kk: 'кестенің күні', ru: 'день таблицы', en: 'the day of the table', example: 'date: 2021-06-01' },
    'programmes.market': { kk: 'қолдаусыз нарық мөлшерлемесі', ru: 'рыночная ставка без поддержки', en: 'what the market lends at without support', example: 'market: baseRate + 6 [(percent of loan) / year]' },
    'programmes.day-count': { kk: 'тиімді мөлшерлеме мен келтірілген құнның күн есебі', ru: 'счет дней эффективной ставки и приведенной стоимости', en: 'day count of effective rates and present values', otherwise: 'actual/365', example: 'day-count: actual/365' },
    'programmes.sources': { kk: 'дереккөздер', ru: 'источники', en: 'sources', example: `sources: { decree: { title: ${said} } }` },
    'programmes.sources.NAME.title': { kk: 'атауы', ru: 'название', en: 'title', example: `title: ${said}` },
    'programmes.sources.NAME.address': { kk: 'мекенжайы', ru: 'адрес', en: 'address', otherwise: none, example: 'address: https://adilet.zan.kz' },
    'programmes.questions': { kk: 'кәсіпорынға қойылатын сұрақтар; need, ownFunds, cashFlow, collateral, term міндетті', ru: 'вопросы предприятию; need, ownFunds, cashFlow, collateral, term обязательны', en: 'what a firm is asked; need, ownFunds, cashFlow, collateral and term must be there', example: `questions: { need: { ask: ${said}, name: ${said}, unit: million KZT } }` },
    'programmes.questions.NAME.ask': { kk: 'сұрақ', ru: 'вопрос', en: 'the question', example: `ask: ${said}` },
    'programmes.questions.NAME.name': { kk: 'қысқа аты', ru: 'короткое имя', en: 'short name', example: `name: ${said}` },
    'programmes.questions.NAME.unit': { kk: 'жауаптың бірлігі', ru: 'единица ответа', en: 'unit of the answer', otherwise: { kk: 'нұсқалары не иә/жоқ', ru: 'варианты или да/нет', en: 'options, or yes and no' }, example: 'unit: million KZT' },
    'programmes.questions.NAME.options': { kk: 'жауап нұсқалары', ru: 'варианты ответа', en: 'options of the answer', otherwise: { kk: 'иә/жоқ', ru: 'да/нет', en: 'yes and no' }, example: `options: { idea: ${said} }` },
    'programmes.questions.NAME.helps': { kk: 'көбірек болса, ешбір ереже бұзылмайды', ru: 'большее не нарушает ни одного правила', en: 'more of it never breaks a rule', otherwise: none, example: 'helps: more' },
    'programmes.contradictions': { kk: 'бірге бола алмайтын жауаптар', ru: 'несовместимые ответы', en: 'answers that cannot be together', otherwise: none, example: `contradictions: [{ never: "stage == idea and cashFlow > 0", why: ${said} }]` },
    'programmes.contradictions[].never': { kk: 'болмауы тиіс шарт', ru: 'условие, которого не бывает', en: 'what is never so', example: 'never: stage == idea and cashFlow > 0' },
    'programmes.contradictions[].why': { kk: 'себебі', ru: 'почему', en: 'why', example: `why: ${said}` },
    'programmes.parameters': { kk: 'заң уақыт өте өзгертетін сандар', ru: 'числа, которые закон меняет со временем', en: 'numbers that the law changes from time to time', example: `parameters: { MCI: { name: ${said}, unit: KZT, values: [{ value: 2917, from: 2021-01-01, source: decree }] } }` },
    'programmes.parameters.NAME.name': { kk: 'аты', ru: 'имя', en: 'name', example: `name: ${said}` },
    'programmes.parameters.NAME.unit': { kk: 'бірлігі', ru: 'единица', en: 'unit', example: 'unit: KZT' },
    'programmes.parameters.NAME.values': { kk: 'мәндері, күнімен', ru: 'значения по датам', en: 'values by date', example: 'values: [{ value: 2917, from: 2021-01-01, source: decree }]' },
    'programmes.parameters.NAME.values[].value': { kk: 'мәні', ru: 'значение', en: 'the value', example: 'value: 2917' },
    ...validityKeys('programmes.parameters.NAME.values[]'),
    'programmes.programmes': { kk: 'бағдарламалардың өздері', ru: 'сами программы', en: 'the programmes themselves', example: `programmes: { start: ${programme} }` },
    'programmes.programmes.NAME.name': { kk: 'атауы', ru: 'название', en: 'name', example: `name: ${said}` },
    'programmes.programmes.NAME.goal': { kk: 'мақсаты', ru: 'цель', en: 'goal', otherwise: none, example: `goal: ${said}` },
    'programmes.programmes.NAME.kind': { kk: 'құралдың түрі', ru: 'вид инструмента', en: 'kind of instrument', example: 'kind: loan' },
    'programmes.programmes.NAME.repayment': { kk: 'негізгі қарызды тең бөліп не аннуитетпен өтеу', ru: 'равными долями основного долга или аннуитетом', en: 'equal parts of the principal, or an annuity', otherwise: 'equal-principal', example: 'repayment: annuity' },
    ...validityKeys('programmes.programmes.NAME'),
    'programmes.programmes.NAME.rules': { kk: 'ережелері, күнімен', ru: 'правила с датами', en: 'its dated rules', example: 'rules: [{ rule: amount, holds: "amount <= 5 [million KZT]", from: 2021-01-01, source: decree }]' },
    'programmes.programmes.NAME.rules[].rule': { kk: 'ереженің түрі: бағдарлама беретіні (rate … fee) не кәсіпорынға қойылатын шарт', ru: 'вид правила: что дает программа (rate … fee) или условие для предприятия', en: 'kind of rule: what the programme gives (rate … fee), or a condition for the firm', example: 'rule: amount' },
    'programmes.programmes.NAME.rules[].is': { kk: 'бағдарлама беретін сан, формула', ru: 'число, которое дает программа, формула', en: 'the number that the programme gives, a formula', otherwise: { kk: 'holds жазылады', ru: 'пишется holds', en: 'holds' }, example: 'is: "5 [(percent of loan) / year]"' },
    'programmes.programmes.NAME.rules[].holds': { kk: 'орындалуы тиіс шарт', ru: 'условие, которое должно выполняться', en: 'the condition that must hold', otherwise: { kk: 'is жазылады', ru: 'пишется is', en: 'is' }, example: 'holds: "amount <= 750 [million KZT]"' },
    ...validityKeys('programmes.programmes.NAME.rules[]'),
    'programmes.programmes.NAME.documents': { kk: 'қажет құжаттар', ru: 'нужные документы', en: 'documents needed', otherwise: none, example: `documents: [${said}]` },
    'programmes.programmes.NAME.steps': { kk: 'қадамдары', ru: 'шаги', en: 'steps', otherwise: none, example: `steps: [{ name: ${said}, days: 10 }]` },
    'programmes.programmes.NAME.steps[].name': { kk: 'қадам', ru: 'шаг', en: 'the step', example: `name: ${said}` },
    'programmes.programmes.NAME.steps[].days': { kk: 'неше күн', ru: 'сколько дней', en: 'how many days', otherwise: { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' }, example: 'days: 10' },
    'programmes.programmes.NAME.steps[].standing': { ...standing, otherwise: 'design', example: 'standing: source' },
  },
};
