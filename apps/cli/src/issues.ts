import { declareIssues } from '@aimaq/engine/issues/issue.ts';

/** What may be wrong with a call of the command line. */
export const cliIssues = declareIssues('cli', {
  'unknown-command': {
    severity: 'error',
    what: { kk: '«{command}» деген команда жоқ', ru: 'команды «{command}» нет', en: 'there is no command "{command}"' },
    fix: { kk: 'былай жазыңыз: aimaq {nearest}', ru: 'напишите: aimaq {nearest}', en: 'type: aimaq {nearest}' },
  },
  'unknown-command-nothing-near': {
    severity: 'error',
    what: { kk: '«{command}» деген команда жоқ', ru: 'команды «{command}» нет', en: 'there is no command "{command}"' },
    fix: { kk: 'командалар: {known}', ru: 'есть команды: {known}', en: 'the commands are {known}' },
  },
  'misspelt-option': {
    severity: 'error',
    what: { kk: '«{option}» деген параметр жоқ', ru: 'параметра «{option}» нет', en: 'there is no option "{option}"' },
    fix: { kk: 'былай жазыңыз: {nearest}', ru: 'напишите: {nearest}', en: 'type: {nearest}' },
  },
  'unknown-option': {
    severity: 'error',
    what: { kk: '«{option}» деген параметр жоқ', ru: 'параметра «{option}» нет', en: 'there is no option "{option}"' },
    fix: { kk: 'aimaq {command} параметрлері: {known}', ru: 'параметры aimaq {command}: {known}', en: 'the options of aimaq {command}: {known}' },
  },
  'value-missing': {
    severity: 'error',
    what: { kk: '{option} параметрінің мәні жоқ', ru: 'у параметра {option} нет значения', en: 'the option {option} has no value' },
    fix: { kk: 'мәнін жазыңыз: {option} …; анықтама: aimaq {command} --help', ru: 'допишите значение: {option} …; справка: aimaq {command} --help', en: 'give its value: {option} …; help: aimaq {command} --help' },
  },
  'option-missing': {
    severity: 'error',
    what: { kk: 'aimaq {command}: {option} параметрі жетіспейді', ru: 'aimaq {command}: не хватает параметра {option}', en: 'aimaq {command}: the option {option} is missing' },
    fix: { kk: 'анықтама: aimaq {command} --help', ru: 'справка: aimaq {command} --help', en: 'help: aimaq {command} --help' },
  },
  'unknown-action': {
    severity: 'error',
    what: { kk: 'aimaq {command}: «{action}» деген әрекет жоқ', ru: 'aimaq {command}: действия «{action}» нет', en: 'aimaq {command}: there is no action "{action}"' },
    fix: { kk: 'мынаны жазыңыз: {nearest}', ru: 'напишите: {nearest}', en: 'type: {nearest}' },
  },
  'unknown-survey': {
    severity: 'error',
    what: { kk: 'зерттеуде «{name}» сауалнамасы жоқ', ru: 'в исследовании нет анкеты «{name}»', en: 'the study has no questionnaire "{name}"' },
    fix: { kk: '--survey мәні: {known}', ru: 'значение --survey: {known}', en: 'the value of --survey: {known}' },
  },
  'value-not-wanted': {
    severity: 'error',
    what: { kk: '{option} параметріне мән берілмейді', ru: 'параметр {option} не принимает значения', en: 'the option {option} takes no value' },
    fix: { kk: 'былай жазыңыз: {option}', ru: 'напишите: {option}', en: 'type: {option}' },
  },
  'argument-missing': {
    severity: 'error',
    what: { kk: 'aimaq {command}: аргумент жетіспейді: {name}', ru: 'aimaq {command}: не хватает аргумента {name}', en: 'aimaq {command}: the argument {name} is missing' },
    fix: { kk: 'анықтама: aimaq {command} --help', ru: 'справка: aimaq {command} --help', en: 'help: aimaq {command} --help' },
  },
  'argument-extra': {
    severity: 'error',
    what: { kk: 'aimaq {command}: артық аргумент: {text}', ru: 'aimaq {command}: лишний аргумент: {text}', en: 'aimaq {command}: one argument too many: {text}' },
    fix: { kk: 'бос орны бар атауды тырнақшаға алыңыз; анықтама: aimaq {command} --help', ru: 'имя с пробелами возьмите в кавычки; справка: aimaq {command} --help', en: 'put a name with spaces into quotes; help: aimaq {command} --help' },
  },
  'unknown-language': {
    severity: 'error',
    what: { kk: '«{code}» деген тіл жоқ', ru: 'языка «{code}» нет', en: 'there is no language "{code}"' },
    fix: { kk: 'біреуін жазыңыз: --lang kk, --lang ru, --lang en', ru: 'напишите одно из: --lang kk, --lang ru, --lang en', en: 'type one of --lang kk, --lang ru, --lang en' },
  },
  'no-study': {
    severity: 'error',
    what: { kk: '«{path}» деген зерттеу қалтасы жоқ', ru: 'папки исследования «{path}» нет', en: 'there is no study folder "{path}"' },
    fix: { kk: 'жолын тексеріңіз; жаңа зерттеу бастау: aimaq new ҚАЛТА', ru: 'проверьте путь; начать новое исследование: aimaq new ПАПКА', en: 'check the path; to begin a study: aimaq new DIR' },
  },
  'no-file': {
    severity: 'error',
    what: { kk: '«{path}» файлы жоқ', ru: 'файла «{path}» нет', en: 'there is no file "{path}"' },
    fix: { kk: 'жолын тексеріңіз', ru: 'проверьте путь', en: 'check the path' },
  },
  'cannot-read': {
    severity: 'error',
    what: { kk: '«{path}» оқылмайды ({reason})', ru: '«{path}» не читается ({reason})', en: '"{path}" cannot be read ({reason})' },
    fix: { kk: 'оқуға рұқсат беріңіз', ru: 'разрешите чтение', en: 'allow reading it' },
  },
  'cannot-write': {
    severity: 'error',
    what: { kk: '«{path}» жазылмайды ({reason})', ru: '«{path}» не записывается ({reason})', en: '"{path}" cannot be written ({reason})' },
    fix: { kk: 'жазуға болатын басқа қалтаны көрсетіңіз', ru: 'назовите другую папку, куда можно писать', en: 'name another folder that can be written' },
  },
  'folder-not-empty': {
    severity: 'error',
    what: { kk: '«{path}» қалтасы бос емес', ru: 'папка «{path}» не пуста', en: 'the folder "{path}" is not empty' },
    fix: { kk: 'жаңа қалтаның атын жазыңыз: мұнда ештеңе өзгертілген жоқ', ru: 'назовите новую папку: здесь ничего не изменено', en: 'name a new folder: nothing was changed here' },
  },
  'not-a-folder': {
    severity: 'error',
    what: { kk: '«{path}» – қалта емес, файл', ru: '«{path}» – файл, а не папка', en: '"{path}" is a file, not a folder' },
    fix: { kk: 'қалтаның атын жазыңыз', ru: 'назовите папку', en: 'name a folder' },
  },
  'from-and-like': {
    severity: 'error',
    what: { kk: '--from мен --like бірге қолданылмайды', ru: '--from и --like не сочетаются', en: '--from and --like cannot stand together' },
    fix: { kk: 'біреуін қалдырыңыз', ru: 'оставьте одно из них', en: 'keep one of them' },
  },
  'from-and-region': {
    severity: 'error',
    what: { kk: '--from мен --region бірге қолданылмайды', ru: '--from и --region не сочетаются', en: '--from and --region cannot stand together' },
    fix: { kk: 'өңір зерттеуі үлгіден басталады: --like ЗЕРТТЕУ --region КОД', ru: 'исследование региона начинают по образцу: --like ИССЛЕДОВАНИЕ --region КОД', en: 'a study of a region begins like another: --like STUDY --region CODE' },
  },
  'unknown-example': {
    severity: 'error',
    what: { kk: '«{name}» деген зерттеу де, мысал да жоқ', ru: 'нет ни исследования, ни примера «{name}»', en: 'there is no study or example "{name}"' },
    fix: { kk: 'мысалдар: {known}', ru: 'примеры: {known}', en: 'the examples are {known}' },
  },
  'unknown-series': {
    severity: 'error',
    what: { kk: '«{name}» қатарының болжамы жоқ', ru: 'для ряда «{name}» нет прогноза', en: 'there is no forecast of a series "{name}"' },
    fix: { kk: 'болжамы барлар: {known}', ru: 'прогноз есть для рядов: {known}', en: 'there are forecasts of {known}' },
  },
  'unknown-scenario': {
    severity: 'error',
    what: { kk: '«{name}» деген сценарий жоқ', ru: 'сценария «{name}» нет', en: 'there is no scenario "{name}"' },
    fix: { kk: 'сценарийлер: {known}', ru: 'сценарии: {known}', en: 'the scenarios are {known}' },
  },
  'no-forecast': {
    severity: 'error',
    what: { kk: 'бұл зерттеуде болжам жоқ', ru: 'в этом исследовании нет прогноза', en: 'this study has no forecast' },
    fix: { kk: 'study.yaml ішіне system және forecast бөлімдерін қосыңыз', ru: 'добавьте в study.yaml разделы system и forecast', en: 'add the sections system and forecast to study.yaml' },
  },
  'bad-span': {
    severity: 'error',
    what: { kk: '{option} мәні «{text}» аралық ретінде оқылмайды', ru: 'значение {option} «{text}» не читается как промежуток', en: 'the value "{text}" of {option} is not a span' },
    fix: { kk: 'былай жазыңыз: {option} {example}', ru: 'напишите: {option} {example}', en: 'type: {option} {example}' },
  },
  'no-sheet': {
    severity: 'error',
    what: { kk: 'кітапта «{sheet}» деген парақ жоқ', ru: 'листа «{sheet}» в книге нет', en: 'the workbook has no sheet "{sheet}"' },
    fix: { kk: 'парақтары: {known}', ru: 'листы: {known}', en: 'its sheets: {known}' },
  },
  'no-layout': {
    severity: 'error',
    what: { kk: '{file} кітабына бағдарлама білетін сипаттамалардың ешқайсысы келмейді', ru: 'к книге {file} не подходит ни одно из известных описаний', en: 'none of the known layouts fits the workbook {file}' },
    fix: { kk: 'сипаттамасын жазыңыз: --layout СИПАТТАМА.yaml; білетіні: {known}', ru: 'напишите описание: --layout ОПИСАНИЕ.yaml; известны: {known}', en: 'write a layout: --layout LAYOUT.yaml; known are {known}' },
  },
  'unknown-layout': {
    severity: 'error',
    what: { kk: '«{name}» деген сипаттама да, файл да жоқ', ru: 'нет ни описания, ни файла «{name}»', en: 'there is no layout or file "{name}"' },
    fix: { kk: 'сипаттамалар: {known}', ru: 'описания: {known}', en: 'the layouts: {known}' },
  },
  'unknown-format': {
    severity: 'error',
    what: { kk: '«{file}» файлының түрі белгісіз', ru: 'вид файла «{file}» неизвестен', en: 'the kind of the file "{file}" is not known' },
    fix: { kk: 'аты .csv немесе .xlsx деп аяқталсын', ru: 'пусть имя кончается на .csv или .xlsx', en: 'let its name end with .csv or .xlsx' },
  },
  'answers-or-example': {
    severity: 'error',
    what: { kk: 'жауаптар файлы, --example не --programmes керек, тек біреуі', ru: 'нужно одно из трех: файл ответов, --example или --programmes', en: 'one of the three is needed: a file of answers, --example or --programmes' },
    fix: { kk: 'былай жазыңыз: aimaq fund --example', ru: 'напишите: aimaq fund --example', en: 'type: aimaq fund --example' },
  },
  'unknown-firm': {
    severity: 'error',
    what: { kk: '«{name}» деген дайын кәсіпорын жоқ', ru: 'готового предприятия «{name}» нет', en: 'there is no worked firm "{name}"' },
    fix: { kk: 'бары: {known}', ru: 'есть: {known}', en: 'there are: {known}' },
  },
  'bad-decimal': {
    severity: 'error',
    what: { kk: '«{text}» ондық белгі емес', ru: '«{text}» – не десятичный знак', en: '"{text}" is no decimal mark' },
    fix: { kk: 'былай жазыңыз: --decimal , немесе --decimal .', ru: 'напишите: --decimal , или --decimal .', en: 'type: --decimal , or --decimal .' },
  },
  'bad-sample': {
    severity: 'error',
    what: { kk: '«{text}» іріктеме ретінде оқылмайды', ru: '«{text}» не читается как выборка', en: '"{text}" is not a sample' },
    fix: { kk: 'былай жазыңыз: --sample {first}..{last}', ru: 'напишите: --sample {first}..{last}', en: 'type: --sample {first}..{last}' },
  },
});
