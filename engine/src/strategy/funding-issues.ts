import { declareIssues } from '../issues/issue.ts';

/** What can be wrong with a registry of programmes, with questions to a firm, and with its answers. */
export const fundingIssues = declareIssues('funding', {
  'not-a-day': {
    severity: 'error',
    what: { kk: '«{text}» – күн емес', ru: '«{text}» – не дата', en: '"{text}" is no date' },
    fix: { kk: 'Жыл-ай-күн түрінде жазыңыз, мысалы: 2021-06-01.', ru: 'Напишите год-месяц-день, например 2021-06-01.', en: 'Write year-month-day, such as 2021-06-01.' },
  },
  'ends-before': {
    severity: 'error',
    what: { kk: '«{what}»: {until} күні аяқталады, ал {from} күні басталады', ru: '«{what}»: конец {until} раньше начала {from}', en: '{what} ends on {until}, before it begins on {from}' },
    fix: { kk: 'from мен until күндерінің орнын тексеріңіз.', ru: 'Проверьте, не перепутаны ли from и until.', en: 'Check whether from and until are swapped.' },
  },
  'validity-overlaps': {
    severity: 'error',
    what: { kk: '«{what}»: {from} күнінен басталатын ереже {before} ережесімен бір мезгілде күшінде', ru: '«{what}»: правило с {from} действует одновременно с правилом {before}', en: '{what}: the rule from {from} is valid at the same time as the rule {before}' },
    fix: { kk: 'Алдыңғы ережеге «until: {last}» деп жазыңыз.', ru: 'Напишите у прежнего правила «until: {last}».', en: 'Write "until: {last}" at the earlier rule.' },
  },
  'not-a-condition': {
    severity: 'error',
    what: { kk: '«{text}» – шарт емес: ол сан береді', ru: '«{text}» – не условие: это число', en: '"{text}" is no condition: it gives a number' },
    fix: { kk: 'Салыстыру жазыңыз, мысалы: amount <= 750 [million KZT]; санды is: кілтімен беріңіз.', ru: 'Напишите сравнение, например amount <= 750 [million KZT]; число пишется под is:.', en: 'Write a comparison, such as amount <= 750 [million KZT]; a number goes under is:.' },
  },
  'not-a-number': {
    severity: 'error',
    what: { kk: '«{text}» сан бермейді, ол – шарт', ru: '«{text}» – не число, а условие', en: '"{text}" gives no number, it is a condition' },
    fix: { kk: 'Шартты holds: кілтімен жазыңыз.', ru: 'Условие пишется под holds:.', en: 'A condition goes under holds:.' },
  },
  'wrong-unit': {
    severity: 'error',
    what: { kk: '«{what}» өлшем бірлігі {got}, ал күтілгені {expected}', ru: '«{what}» в единице {got}, ожидается {expected}', en: '{what} is in {got}, expected {expected}' },
    fix: { kk: 'Бірлігін {expected} етіп жазыңыз.', ru: 'Напишите в единице {expected}.', en: 'Write it in {expected}.' },
  },
  'parameter-without-value': {
    severity: 'error',
    what: { kk: '{day} күнгі «{name}» мәні белгісіз, ал «{programme}» ережесі соған сүйенеді', ru: 'на {day} нет значения «{name}», а на нем основано правило «{programme}»', en: '{name} has no value on {day}, and a rule of {programme} rests on it' },
    fix: { kk: 'parameters ішінде сол күннің мәнін қосыңыз немесе басқа күнді көрсетіңіз.', ru: 'Добавьте значение в parameters или укажите другую дату.', en: 'Add its value under parameters, or name another day.' },
  },
  'source-unknown': {
    severity: 'error',
    what: { kk: 'sources ішінде «{name}» жоқ', ru: 'в sources нет «{name}»', en: 'there is no {name} under sources' },
    fix: { kk: 'Мүмкін, «{nearest}».', ru: 'Возможно, «{nearest}».', en: 'Perhaps {nearest}.' },
  },
  'source-missing': {
    severity: 'error',
    what: { kk: 'ереженің дереккөзі жоқ', ru: 'у правила нет источника', en: 'the rule has no source' },
    fix: { kk: 'source кілтін қосыңыз; өз ұсынысыңыз болса, «standing: design» деп жазыңыз.', ru: 'Добавьте source; если это ваше предложение, напишите «standing: design».', en: 'Add source; if it is your own design, write "standing: design".' },
  },
  'question-two-kinds': {
    severity: 'error',
    what: { kk: '«{name}» сұрағының өлшем бірлігі де, нұсқалары да бар', ru: 'у вопроса «{name}» есть и единица, и варианты', en: 'the question {name} has a unit and options' },
    fix: { kk: 'unit пен options кілттерінің бірін қалдырыңыз.', ru: 'Оставьте одно из двух: unit или options.', en: 'Keep one of the two, unit or options.' },
  },
  'rule-verb': {
    severity: 'error',
    what: { kk: '«{kind}» ережесіне {expected} керек, ал жазылғаны: {got}', ru: 'правилу «{kind}» нужно {expected}, а написано: {got}', en: 'the rule {kind} needs {expected}, got {got}' },
    fix: { kk: 'Сан беретін ереже is, шарт holds кілтімен жазылады.', ru: 'Правило-число пишется под is, условие – под holds.', en: 'A rule that gives a number is written under is, a condition under holds.' },
  },
  'against-the-firm': {
    severity: 'error',
    what: { kk: '«{programme}», «{kind}» ережесі: «{answer}» артса, шарт орындалмай қалуы мүмкін', ru: '«{programme}», правило «{kind}»: с ростом «{answer}» условие может перестать выполняться', en: '{programme}, rule {kind}: with more of {answer} the condition may fail' },
    fix: { kk: 'Шартты «{answer}» артқанда бұзылмайтындай етіп жазыңыз.', ru: 'Запишите условие так, чтобы рост «{answer}» его не нарушал.', en: 'Write the condition so that more of {answer} never breaks it.' },
  },
  'rate-missing': {
    severity: 'error',
    what: { kk: '«{programme}»: қарыз құралы, бірақ rate ережесі жоқ', ru: '«{programme}»: заем без правила rate', en: '{programme} lends and has no rule rate' },
    fix: { kk: 'rate ережесін is: кілтімен қосыңыз.', ru: 'Добавьте правило rate с is:.', en: 'Add a rule rate with is:.' },
  },
  'name-taken': {
    severity: 'error',
    what: { kk: '«{name}» аты бұрын берілген', ru: 'имя «{name}» уже занято', en: 'the name {name} is taken' },
    fix: { kk: 'Басқа ат беріңіз.', ru: 'Дайте другое имя.', en: 'Give another name.' },
  },
  'question-missing': {
    severity: 'error',
    what: { kk: '«{name}» сұрағы жоқ: қаржы құралдары онсыз есептелмейді', ru: 'нет вопроса «{name}»: без него расчет невозможен', en: 'there is no question {name}: nothing can be computed without it' },
    fix: { kk: '«{name}» сұрағын {unit} бірлігімен қосыңыз.', ru: 'Добавьте вопрос «{name}» в единице {unit}.', en: 'Add a question {name} in {unit}.' },
  },
  'answer-unknown': {
    severity: 'error',
    what: { kk: '«{name}» деген сұрақ жоқ', ru: 'вопроса «{name}» нет', en: 'there is no question {name}' },
    fix: { kk: 'Мүмкін, «{nearest}».', ru: 'Возможно, «{nearest}».', en: 'Perhaps {nearest}.' },
  },
  'answer-missing': {
    severity: 'error',
    what: { kk: '«{ask}» сұрағына жауап жоқ', ru: 'нет ответа на вопрос «{ask}»', en: 'no answer to "{ask}"' },
    fix: { kk: 'Жазыңыз: {name}: {example}', ru: 'Напишите: {name}: {example}', en: 'Write: {name}: {example}' },
  },
  'option-unknown': {
    severity: 'error',
    what: { kk: '{name}: «{got}» нұсқасы жоқ', ru: '{name}: варианта «{got}» нет', en: '{name}: there is no option {got}' },
    fix: { kk: 'Нұсқалар: {options}.', ru: 'Варианты: {options}.', en: 'The options are {options}.' },
  },
  'answer-unreadable': {
    severity: 'error',
    what: { kk: '{name}: «{got}» оқылмайды', ru: '{name}: «{got}» не прочесть', en: '{name}: "{got}" cannot be read' },
    fix: { kk: 'Жазыңыз, мысалы: {name}: {example}', ru: 'Напишите, например: {name}: {example}', en: 'Write for example {name}: {example}' },
  },
  'answer-negative': {
    severity: 'error',
    what: { kk: '{name}: {got} рұқсат етілген шектен тыс', ru: '{name}: {got} вне допустимых пределов', en: '{name}: {got} is outside the allowed range' },
    fix: { kk: 'Кемінде {least} болатын сан жазыңыз.', ru: 'Напишите число не меньше {least}.', en: 'Write a number of at least {least}.' },
  },
  contradiction: {
    severity: 'error',
    what: { kk: 'жауаптар бір-біріне қайшы ({answers}): {why}', ru: 'ответы противоречат друг другу ({answers}): {why}', en: 'answers contradict each other ({answers}): {why}' },
    fix: { kk: 'Осы жауаптардың бірін түзетіңіз.', ru: 'Исправьте один из этих ответов.', en: 'Correct one of these answers.' },
  },
  'no-programmes': {
    severity: 'error',
    what: { kk: 'кәсіпорындар бар, ал programmes бөлімі жоқ', ru: 'предприятия есть, а раздела programmes нет', en: 'there are firms and no section programmes' },
    fix: { kk: 'programmes бөлімін қосыңыз.', ru: 'Добавьте раздел programmes.', en: 'Add a section programmes.' },
  },
  'cell-unknown': {
    severity: 'error',
    what: { kk: 'көздер мен сатылардың ішінде «{name}» жоқ', ru: 'среди источников и стадий нет «{name}»', en: 'neither sources nor stages have {name}' },
    fix: { kk: 'Мүмкін, «{nearest}».', ru: 'Возможно, «{nearest}».', en: 'Perhaps {nearest}.' },
  },
  'money-or-reason': {
    severity: 'error',
    what: { kk: 'сома мен бірлігі де, жоқтығының себебі де дұрыс жазылмаған', ru: 'нужна сумма с единицей или причина ее отсутствия, одно из двух', en: 'either an amount with its unit or the reason why there is none is needed' },
    fix: { kk: 'value мен unit не missing деп жазыңыз.', ru: 'Напишите value и unit или missing.', en: 'Write value and unit, or missing.' },
  },
  'nothing-valid': {
    severity: 'error',
    what: { kk: '{day} күні ешбір бағдарлама ережесі күшінде емес (тізілім {first} күнінен басталады)', ru: 'на {day} не действует ни одно правило программ (реестр начинается с {first})', en: 'no rule of a programme is valid on {day} (the registry begins on {first})' },
    fix: { kk: 'Басқа күнді көрсетіңіз немесе тізілімге ережелер қосыңыз.', ru: 'Укажите другую дату или дополните реестр.', en: 'Name another day, or add rules to the registry.' },
  },
});
