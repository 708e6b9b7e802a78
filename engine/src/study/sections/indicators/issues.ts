import { declareIssues } from '../../../issues/issue.ts';

/** What can be wrong with an indicator as the study writes it. */
export const indicatorSectionIssues = declareIssues('indicators-section', {
  'unknown-input': {
    severity: 'error',
    what: { kk: '«{method}» әдісінде «{input}» кірісі жоқ', ru: 'у метода «{method}» нет входа «{input}»', en: 'the method "{method}" has no input "{input}"' },
    fix: { kk: 'мүмкін кірістер: {known}', ru: 'его входы: {known}', en: 'its inputs are: {known}' },
  },
  'absent-input': {
    severity: 'error',
    what: { kk: '«{method}» әдісіне «{input}» ({name}) керек', ru: 'методу «{method}» нужен вход «{input}» ({name})', en: 'the method "{method}" needs the input "{input}" ({name})' },
    fix: { kk: 'қатарды, тұрақтыны не өрнекті жазыңыз; белгісіз болса, {input} астына missing кілтін себебімен жазыңыз', ru: 'напишите ряд, константу или выражение; если он неизвестен, запишите под {input} ключ missing с причиной', en: 'write a series, a constant or an expression; when it is not known, write the key missing with the reason under {input}' },
  },
  'no-inputs': {
    severity: 'error',
    what: { kk: '«{method}» әдісінің бірде-бір кірісі жазылмаған', ru: 'у метода «{method}» не написано ни одного входа', en: 'no input of the method "{method}" is written' },
    fix: { kk: 'мүмкін кірістер: {known}', ru: 'его входы: {known}', en: 'its inputs are: {known}' },
  },
  'one-input': {
    severity: 'error',
    what: { kk: '«{input}» – бір ғана өрнек, ал тізім берілген', ru: '«{input}» – одно выражение, а дан список', en: '"{input}" takes one expression, a list is given' },
    fix: { kk: 'бір қатарды немесе өрнекті қалдырыңыз', ru: 'оставьте один ряд или одно выражение', en: 'leave one series or one expression' },
  },
  'wrong-unit': {
    severity: 'error',
    what: { kk: '«{input}» бірлігі {unit}, ал керегі – {wanted}', ru: 'единица входа «{input}» – {unit}, а нужно: {wanted}', en: '"{input}" is in {unit}; wanted: {wanted}' },
    fix: { kk: 'басқа қатарды алыңыз немесе бірлікті өрнекпен түзетіңіз', ru: 'возьмите другой ряд или приведите единицу выражением', en: 'take another series, or bring it to that unit by an expression' },
  },
  'units-differ': {
    severity: 'error',
    what: { kk: '«{input}» бірлігі {unit}, ал «{other}» бірлігі {otherUnit}: бірін біріне бөлуге болмайды', ru: 'единица входа «{input}» – {unit}, входа «{other}» – {otherUnit}: одно на другое не делится', en: '"{input}" is in {unit} and "{other}" in {otherUnit}: one cannot be set against the other' },
    fix: { kk: 'екеуін бір валютаға, бір кезеңге және бір бағаға келтіріңіз', ru: 'приведите их к одной валюте, одному периоду и одним ценам', en: 'bring them to one currency, one period and one price basis' },
  },
  'unused-option': {
    severity: 'error',
    what: { kk: '«{method}» әдісінде {option} қолданылмайды', ru: 'у метода «{method}» нет настройки {option}', en: 'the method "{method}" has no option {option}' },
    fix: { kk: 'бұл кілтті өшіріңіз; осы әдістің кілттері: {known}', ru: 'удалите этот ключ; ключи метода: {known}', en: 'delete this key; the method has: {known}' },
  },
  'no-nation': {
    severity: 'error',
    what: { kk: '«{method}» республикамен салыстырылмайды', ru: '«{method}» с республикой не сравнивается', en: 'the method "{method}" is not compared with the nation' },
    fix: { kk: 'nation кілтін өшіріңіз немесе республиканың көрсеткішін бөлек жазыңыз (region: nation)', ru: 'удалите nation или запишите показатель республики отдельно (region: nation)', en: 'delete nation, or write the nation’s indicator separately (region: nation)' },
  },
  'frame-absent': {
    severity: 'error',
    what: { kk: '«{method}»: бөлімнің қамтуы көрсетілмеген', ru: '«{method}»: не сказано, кого или что охватывает знаменатель', en: '"{method}": it is not said what the denominator covers' },
    fix: { kk: 'frame кілтін үш тілде жазыңыз, мысалы: бюро зерттеген ұйымдар', ru: 'напишите frame на трех языках, например: организации, обследованные бюро', en: 'write frame in three languages, for example: organisations surveyed by the bureau' },
  },
  'mixed-regions': {
    severity: 'error',
    what: { kk: '«{indicator}» кірістері әртүрлі аумақтардың қатарлары: {regions}', ru: 'входы показателя «{indicator}» относятся к разным территориям: {regions}', en: 'the inputs of "{indicator}" belong to different territories: {regions}' },
    fix: { kk: 'бір аумақтың қатарларын алыңыз; бұл әдейі болса, region кілтін жазыңыз', ru: 'возьмите ряды одной территории; если так и нужно, напишите region', en: 'take series of one territory; when it is meant, write region' },
  },
  'lag-range': {
    severity: 'error',
    what: { kk: 'lags: {from}..{to} – лаг 0 мен 10 жыл арасында болады', ru: 'lags: {from}..{to} – лаг бывает от 0 до 10 лет', en: 'lags: {from}..{to}: a lag is between 0 and 10 years' },
    fix: { kk: 'мысалы: lags: 0..3', ru: 'например: lags: 0..3', en: 'for example: lags: 0..3' },
  },
  'years-range': {
    severity: 'error',
    what: { kk: 'years: {from}..{to} – {most} жылдан ұзақ', ru: 'years: {from}..{to} – больше {most} лет', en: 'years: {from}..{to} is longer than {most} years' },
    fix: { kk: 'жылдарды тексеріңіз, мысалы: years: 2016..2020', ru: 'проверьте годы, например: years: 2016..2020', en: 'check the years, for example: years: 2016..2020' },
  },
  'bands-range': {
    severity: 'error',
    what: { kk: 'bands: {bands} – топтардың шектері 0 мен 1 арасында өседі', ru: 'bands: {bands} – границы групп растут и лежат между 0 и 1', en: 'bands: {bands}: the edges rise and lie between 0 and 1' },
    fix: { kk: 'мысалы: bands: 0.4..0.6', ru: 'например: bands: 0.4..0.6', en: 'for example: bands: 0.4..0.6' },
  },
  'unit-not-reached': {
    severity: 'error',
    what: { kk: '«{indicator}» бірлігі {unit}, ал {wanted} емес', ru: 'единица показателя «{indicator}» – {unit}, а не {wanted}', en: '"{indicator}" is in {unit}, not in {wanted}' },
    fix: { kk: 'тек көбейткіш өзгереді: мысалы, million KZT / person орнына thousand KZT / person', ru: 'меняется только множитель: например, thousand KZT / person вместо million KZT / person', en: 'only the multiplier changes: thousand KZT / person in place of million KZT / person' },
  },
  'no-common-year': {
    severity: 'error',
    what: { kk: '«{indicator}» кірістерінің ортақ жылы жоқ', ru: 'у входов показателя «{indicator}» нет общего года', en: 'the inputs of "{indicator}" have no year in common' },
    fix: { kk: 'қатарлардың жылдарын және тұрақтылардың year кілтін тексеріңіз; жылы жоқ тұрақтылар үшін years: 2019..2019 деп жазыңыз', ru: 'проверьте годы рядов и ключ year у констант; для констант без года напишите years: 2019..2019', en: 'check the years of the series and the year of the constants; for constants without one write years: 2019..2019' },
  },
  'input-missing': {
    severity: 'warning',
    what: { kk: '«{indicator}»: «{input}» белгісіз ({why})', ru: '«{indicator}»: неизвестен вход «{input}» ({why})', en: '"{indicator}": {input} is not known ({why})' },
    fix: { kk: 'Мәнді дереккөзімен қосыңыз; оған дейін бұл бөлік есептелмейді', ru: 'Добавьте значение с источником; до этого эта часть не вычисляется', en: 'Add the value with its source; until then this part is not computed' },
  },
  'index-missing': {
    severity: 'warning',
    what: { kk: '{period} жылғы айлық есептік көрсеткіштің тексерілген мәні жоқ', ru: 'нет проверенного значения месячного расчетного показателя за {period} год', en: 'there is no checked monthly calculation index of {period}' },
    fix: { kk: 'mci кірісін заңға сілтемемен қосыңыз', ru: 'Добавьте вход mci со ссылкой на закон', en: 'Add the input mci with its law' },
  },
});
