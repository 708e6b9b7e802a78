import { declareIssues } from '../issues/issue.ts';

export const studyIssues = declareIssues('study', {
  'no-study-file': {
    severity: 'error',
    what: { kk: 'қалтада {file} файлы жоқ', ru: 'в папке нет файла {file}', en: 'the folder has no {file}' },
    fix: { kk: 'зерттеу қалтасын көрсетіңіз немесе жаңасын жасаңыз: aimaq new ҚАЛТА', ru: 'укажите папку исследования или создайте новую: aimaq new ПАПКА', en: 'name the folder of a study, or make one: aimaq new DIR' },
  },
  'no-file': {
    severity: 'error',
    what: { kk: '{file} файлы табылмады', ru: 'файл {file} не найден', en: 'the file {file} was not found' },
    fix: { kk: 'файлды зерттеу қалтасына салыңыз немесе жолын түзетіңіз', ru: 'положите файл в папку исследования или исправьте путь', en: 'put the file into the study folder, or correct its path' },
  },
  'unknown-format': {
    severity: 'error',
    what: { kk: 'format: {format} белгісіз', ru: 'format: {format} неизвестен', en: 'format: {format} is not known' },
    fix: { kk: 'былай жазыңыз: format: 1', ru: 'напишите: format: 1', en: 'write: format: 1' },
  },
  'yaml-empty': {
    severity: 'error',
    what: { kk: 'файл бос', ru: 'файл пуст', en: 'the file is empty' },
    fix: { kk: 'study.yaml былай басталады: format: 1; бос файлды include тізімінен алып тастаңыз', ru: 'study.yaml начинается так: format: 1; пустой файл уберите из include', en: 'study.yaml begins with: format: 1; take an empty file out of include' },
  },
  'yaml-syntax': {
    severity: 'error',
    what: { kk: 'YAML жазылымы түсініксіз: {reason}', ru: 'запись YAML не читается: {reason}', en: 'the YAML cannot be read: {reason}' },
    fix: { kk: 'осы жолдың шегінісін, тырнақшалары мен жақшаларын тексеріңіз', ru: 'проверьте отступ, кавычки и скобки в этой строке', en: 'check the indent, the quotes and the brackets of this line' },
  },
  'yaml-indent': {
    severity: 'error',
    what: { kk: 'жолдың шегінісі көрші жолдардікіндей емес', ru: 'отступ строки не такой, как у соседних', en: 'the line is indented otherwise than its neighbours' },
    fix: { kk: 'бір деңгейдегі кілттерді бір бағаннан бастаңыз, ішкілерін екі бос орынға шегіндіріңіз', ru: 'начинайте ключи одного уровня в одном столбце, вложенные сдвигайте на два пробела', en: 'begin keys of one level in one column, and indent what is inside them by two spaces' },
  },
  'yaml-unclosed': {
    severity: 'error',
    what: { kk: 'жақша не тырнақша жабылмаған немесе келесі жол шегініссіз', ru: 'скобка или кавычка не закрыта, либо следующая строка без отступа', en: 'a bracket or a quote is not closed, or the next line is not indented' },
    fix: { kk: 'жабатын таңбаны қойыңыз немесе жалғасын шегіндіріңіз', ru: 'поставьте закрывающий знак или сдвиньте продолжение', en: 'close it, or indent the lines that go on' },
  },
  'yaml-space': {
    severity: 'error',
    what: { kk: 'кілттің қос нүктесінен кейін бос орын жоқ', ru: 'после двоеточия нет пробела', en: 'no space follows the colon of the key' },
    fix: { kk: 'былай жазыңыз: {whole}', ru: 'напишите: {whole}', en: 'write: {whole}' },
  },
  'yaml-tag': {
    severity: 'error',
    what: { kk: 'YAML тегтері қолданылмайды: {text}', ru: 'теги YAML не используются: {text}', en: 'YAML tags are not used here: {text}' },
    fix: { kk: 'леп белгісінен басталатын сөзді өшіріңіз немесе мәнді тырнақшаға алыңыз', ru: 'удалите слово с восклицательным знаком или возьмите значение в кавычки', en: 'delete the word with the exclamation mark, or put the value in quotes' },
  },
  'yaml-documents': {
    severity: 'error',
    what: { kk: 'файлда бірнеше құжат бар (--- жолы)', ru: 'в файле несколько документов (строка ---)', en: 'the file holds several documents (a line ---)' },
    fix: { kk: '--- жолын өшіріңіз немесе бөлікті жеке файлға салып, include тізімінде атаңыз', ru: 'удалите строку --- или вынесите часть в отдельный файл и назовите его в include', en: 'delete the line ---, or move that part to a file of its own and name it under include' },
  },
  'yaml-percent': {
    severity: 'error',
    what: { kk: '«{text}»: YAML-де мән % белгісінен басталмайды, ал пайыз нәрсенің пайызы болуы керек', ru: '«{text}»: в YAML значение не начинается со знака %, а у процента должно быть сказано, от чего он', en: '"{text}": in YAML a value cannot begin with %, and a percentage must say of what it is' },
    fix: { kk: 'мысалы: unit: percent of GRP', ru: 'например: unit: percent of GRP', en: 'for example: unit: percent of GRP' },
  },
  'yaml-colon': {
    severity: 'error',
    what: { kk: 'бір жолда екі қос нүкте бар: {text}', ru: 'в одной строке два двоеточия: {text}', en: 'two colons in one line: {text}' },
    fix: { kk: 'мәтінді тырнақшаға алыңыз немесе екі жолға бөліңіз', ru: 'возьмите текст в кавычки или разделите на две строки', en: 'put the text in quotes, or write it on two lines' },
  },
  'yaml-comma': {
    severity: 'error',
    what: { kk: 'жүйелі жақша ішіндегі үтір мәнді бөліп тастады: «{rest}» жеке кілт болып оқылды', ru: 'запятая внутри фигурных скобок разрезала значение: «{rest}» прочитано как отдельный ключ', en: 'a comma inside braces cut the value: "{rest}" was read as a key of its own' },
    fix: { kk: 'былай жазыңыз: "{whole}"', ru: 'напишите: "{whole}"', en: 'write: "{whole}"' },
  },
  'yaml-tab': {
    severity: 'error',
    what: { kk: 'шегініс табуляциямен жасалған', ru: 'отступ сделан табуляцией', en: 'the indent is a tab' },
    fix: { kk: 'табуляция орнына екі бос орын қойыңыз', ru: 'замените табуляцию двумя пробелами', en: 'use two spaces in place of the tab' },
  },
  'yaml-reserved-start': {
    severity: 'error',
    what: { kk: 'YAML-де тырнақшасыз мән мұндай таңбадан басталмайды: {text}', ru: 'в YAML значение без кавычек не начинается с такого знака: {text}', en: 'in YAML an unquoted value cannot begin like this: {text}' },
    fix: { kk: 'мәнді тырнақшаға алыңыз', ru: 'возьмите значение в кавычки', en: 'put the value in quotes' },
  },
  'yaml-duplicate-key': {
    severity: 'error',
    what: { kk: '«{key}» кілті екі рет жазылған', ru: 'ключ «{key}» записан дважды', en: 'the key "{key}" stands twice' },
    fix: { kk: 'біреуін өшіріңіз немесе атын өзгертіңіз', ru: 'удалите один или дайте другое имя', en: 'delete one, or give it another name' },
  },
  'yaml-alias': {
    severity: 'error',
    what: { kk: 'YAML сілтемелері (& және *) қолданылмайды', ru: 'ссылки YAML (& и *) не используются', en: 'YAML anchors and aliases (& and *) are not used here' },
    fix: { kk: 'мәнді толық жазыңыз', ru: 'запишите значение полностью', en: 'write the value out' },
  },
  'yaml-too-deep': {
    severity: 'error',
    what: { kk: 'жақшалар {limit} деңгейден терең', ru: 'вложенность глубже {limit} уровней', en: 'nesting is deeper than {limit} levels' },
    fix: { kk: 'жабылмаған жақшаны іздеңіз', ru: 'найдите незакрытую скобку', en: 'look for a bracket that was not closed' },
  },
  'unknown-key': {
    severity: 'error',
    what: { kk: '«{where}» бөлімінде «{key}» деген кілт жоқ', ru: 'в разделе «{where}» нет ключа «{key}»', en: '{where} has no key "{key}"' },
    fix: { kk: 'мүмкін: {nearest}', ru: 'возможно: {nearest}', en: 'perhaps: {nearest}' },
  },
  'missing-key': {
    severity: 'error',
    what: { kk: '«{where}» бөлімінде «{key}» кілті жетіспейді', ru: 'в разделе «{where}» не хватает ключа «{key}»', en: '{where} lacks the key "{key}"' },
    fix: { kk: 'қосыңыз: «{key}: …»', ru: 'добавьте: «{key}: …»', en: 'add: {key}: …' },
  },
  'wrong-kind': {
    severity: 'error',
    what: { kk: '{key}: күтілгені – {expected}, жазылғаны – {got}', ru: '{key}: ожидается {expected}, а записано {got}', en: '{key}: expected {expected}, got {got}' },
    fix: { kk: 'мәнді күтілген түрде жазыңыз', ru: 'запишите значение в ожидаемом виде', en: 'write the value in the expected form' },
  },
  'unknown-choice': {
    severity: 'error',
    what: { kk: '{key}: «{got}» мәні белгісіз; мүмкін мәндер: {allowed}', ru: '{key}: значение «{got}» неизвестно; возможны: {allowed}', en: '{key}: "{got}" is not known; possible are: {allowed}' },
    fix: { kk: 'былай жазыңыз: {nearest}', ru: 'напишите: {nearest}', en: 'write: {nearest}' },
  },
  'printed-unquoted': {
    severity: 'error',
    what: { kk: '{key}: басылған сан тырнақшасыз, YAML оны {text} емес, {read} деп оқиды', ru: '{key}: напечатанное число без кавычек, YAML читает его как {read}, а не {text}', en: '{key}: a number as printed needs quotes; YAML reads {text} as {read}' },
    fix: { kk: 'былай жазыңыз: "{text}"', ru: 'напишите: "{text}"', en: 'write: "{text}"' },
  },
  'bad-name': {
    severity: 'error',
    what: { kk: '«{name}» деген атты қолдануға болмайды', ru: 'имя «{name}» использовать нельзя', en: 'the name "{name}" cannot be used' },
    fix: { kk: 'ат әріптен басталады, әріптен, саннан және «_» таңбасынан тұрады («-» – азайту белгісі); t, year, last, log – тіл сөздері', ru: 'имя начинается с буквы и состоит из букв, цифр и «_» («-» – знак вычитания); t, year, last, log – слова языка', en: 'a name begins with a letter and has letters, digits and "_" ("-" means minus); t, year, last and log are words of the language' },
  },
  'bad-id': {
    severity: 'error',
    what: { kk: '«{id}» деген белгіні қолдануға болмайды', ru: 'обозначение «{id}» использовать нельзя', en: 'the id "{id}" cannot be used' },
    fix: { kk: 'әріп, сан, «.», «_» және «-» таңбаларынан құраңыз; жалғыз сан болса, тырнақшаға алыңыз', ru: 'составьте его из букв, цифр, «.», «_» и «-»; одно число возьмите в кавычки', en: 'make it of letters, digits, ".", "_" and "-"; put a bare number in quotes' },
  },
  'bad-year': {
    severity: 'error',
    what: { kk: '«{name}» жыл емес', ru: '«{name}» не является годом', en: '"{name}" is not a year' },
    fix: { kk: 'төрт цифрмен жазыңыз, мысалы 2010', ru: 'напишите четырьмя цифрами, например 2010', en: 'write four digits, such as 2010' },
  },
  'name-twice': {
    severity: 'error',
    what: { kk: '«{name}» аты екі рет берілген', ru: 'имя «{name}» дано дважды', en: 'the name "{name}" is given twice' },
    fix: { kk: 'біреуінің атын өзгертіңіз', ru: 'переименуйте одно из двух', en: 'rename one of the two' },
  },
  'section-twice': {
    severity: 'error',
    what: { kk: '«{section}» бөлімі {file} файлында да, бұрын да жазылған', ru: 'раздел «{section}» записан и в {file}, и раньше', en: 'the section "{section}" stands in {file} and before it' },
    fix: { kk: 'бөлімді бір файлда қалдырыңыз', ru: 'оставьте раздел в одном файле', en: 'keep the section in one file' },
  },
  'unknown-name': {
    severity: 'error',
    what: { kk: '«{name}» деген {kind} жоқ', ru: '{kind} с именем «{name}» не найден(а)', en: 'there is no {kind} called "{name}"' },
    fix: { kk: 'былай жазыңыз: {nearest}', ru: 'напишите: {nearest}', en: 'write: {nearest}' },
  },
  'unknown-name-nothing-near': {
    severity: 'error',
    what: { kk: '«{name}» деген {kind} жоқ', ru: '{kind} с именем «{name}» не найден(а)', en: 'there is no {kind} called "{name}"' },
    fix: { kk: 'барлары: {known}', ru: 'есть: {known}', en: 'known are: {known}' },
  },
  'no-observations': {
    severity: 'error',
    what: { kk: '{file} файлында {source} дереккөзінен «{series}» қатары ({region}) жоқ', ru: 'в файле {file} нет ряда «{series}» ({region}) из источника {source}', en: '{file} holds no series "{series}" ({region}) from the source {source}' },
    fix: { kk: 'файлдағы series, region, source бағандарын немесе осы жазбаны тексеріңіз; файлда бар қатарлар: {known}', ru: 'проверьте столбцы series, region, source в файле или эту запись; в файле есть: {known}', en: 'check the columns series, region and source of the file, or this entry; the file has: {known}' },
  },
  'no-source': {
    severity: 'error',
    what: { kk: '«{series}» қатарының дереккөзі (use) мен формуласы (formula) айтылмаған', ru: 'для ряда «{series}» не назван ни источник (use), ни формула (formula)', en: 'the series "{series}" names neither a source (use) nor a formula' },
    fix: { kk: 'қосыңыз: «use: ДЕРЕККӨЗ»', ru: 'добавьте: «use: ИСТОЧНИК»', en: 'add: use: SOURCE' },
  },
  'unit-disagrees': {
    severity: 'error',
    what: { kk: '«{series}» қатарының бірлігі зерттеуде {declared}, файлда {written}', ru: 'единица ряда «{series}» в исследовании {declared}, а в файле {written}', en: 'the series "{series}" is in {declared} in the study but in {written} in the file' },
    fix: { kk: 'екеуін бірдей етіңіз: бірлік файлда дұрыс болса, зерттеуде былай жазыңыз: unit: {written}', ru: 'сделайте их одинаковыми: если права таблица, напишите в исследовании: unit: {written}', en: 'make them agree: if the file is right, write in the study: unit: {written}' },
  },
  'source-unit-differs': {
    severity: 'error',
    what: { kk: '«{series}» қатарының {source} дереккөзі {written} бірлігінде, ол {declared} бірлігіне келтірілмейді', ru: 'источник {source} ряда «{series}» дан в {written}, это не переводится в {declared}', en: 'the source {source} of the series "{series}" is in {written}, which does not convert to {declared}' },
    fix: { kk: 'бұл дереккөзді бөлек қатар етіңіз', ru: 'опишите этот источник отдельным рядом', en: 'declare that source as a series of its own' },
  },
  'implausible-value': {
    severity: 'error',
    what: { kk: '«{series}» {period}: {value} мүмкін аралықтан ({range}) тыс', ru: '«{series}» {period}: {value} вне правдоподобных границ ({range})', en: '"{series}" {period}: {value} is outside the plausible range {range}' },
    fix: { kk: 'ұяшықты тексеріңіз немесе plausible аралығын кеңейтіңіз', ru: 'проверьте ячейку или расширьте plausible', en: 'check the cell, or widen plausible' },
  },
  'sources-differ': {
    severity: 'warning',
    what: { kk: '«{series}» {period}: {used} дереккөзінде {usedValue}, {other} дереккөзінде {otherValue}; екеуі де сақталды, есептеуде {used} алынды', ru: '«{series}» {period}: в источнике {used} {usedValue}, в источнике {other} {otherValue}; сохранены оба, в расчетах взят {used}', en: '"{series}" {period}: {usedValue} in {used}, {otherValue} in {other}; both are kept, {used} is used' },
    fix: { kk: 'қай мән дұрыс екенін анықтап, use кілтінде айтыңыз', ru: 'выясните, какое значение верно, и назовите источник в use', en: 'find out which is right and name it under use' },
  },
  'missing-in-sample': {
    severity: 'error',
    what: { kk: '«{equation}» теңдеуінің {periods} жылдарында мән жоқ: {series}', ru: 'в уравнении «{equation}» нет значений за {periods}: {series}', en: 'the equation "{equation}" lacks values in {periods}: {series}' },
    fix: { kk: 'бұл жылдарды алып тастаңыз (exclude: […]) немесе іріктемені тарылтыңыз (sample: A..B)', ru: 'исключите эти годы (exclude: […]) или сузьте выборку (sample: A..B)', en: 'exclude those years (exclude: […]) or narrow the sample (sample: A..B)' },
  },
  'not-an-equation-side': {
    severity: 'error',
    what: { kk: 'теңдеудің сол жағы қатар, ln(қатар) немесе d(қатар) болуы керек, жазылғаны: {text}', ru: 'слева в уравнении должен стоять ряд, ln(ряд) или d(ряд), а записано: {text}', en: 'the left side of an equation is a series, ln(series) or d(series), not {text}' },
    fix: { kk: 'мысалы: ln(y) ~ ln(x)', ru: 'например: ln(y) ~ ln(x)', en: 'for example: ln(y) ~ ln(x)' },
  },
  'explained-twice': {
    severity: 'error',
    what: { kk: '«{series}» қатарын екі теңдеу түсіндіреді: {first} және {second}', ru: 'ряд «{series}» объясняют два уравнения: {first} и {second}', en: 'two equations explain "{series}": {first} and {second}' },
    fix: { kk: 'біреуін system тізімінен алып тастаңыз', ru: 'уберите одно из списка system', en: 'take one out of the system' },
  },
  'no-path': {
    severity: 'error',
    what: { kk: '«{series}» жүйеде теңдеумен де, жолмен де берілмеген', ru: '«{series}» в системе не задан ни уравнением, ни траекторией', en: '"{series}" has neither an equation nor a path in the system' },
    fix: { kk: 'system.exogenous бөліміне қосыңыз: «{series}: path: last, spread: random-walk-in-logs»', ru: 'добавьте в system.exogenous: «{series}: path: last, spread: random-walk-in-logs»', en: 'add under system.exogenous: {series}: with path: last and spread: random-walk-in-logs' },
  },
  'scenario-cycle': {
    severity: 'error',
    what: { kk: 'сценарийлер бір-бірін шексіз кеңейтеді: {cycle}', ru: 'сценарии расширяют друг друга по кругу: {cycle}', en: 'scenarios extend one another in a circle: {cycle}' },
    fix: { kk: 'біреуінің extends кілтін өшіріңіз', ru: 'удалите extends у одного из них', en: 'delete extends from one of them' },
  },
  'definition-cycle': {
    severity: 'error',
    what: { kk: 'қатарлардың формулалары бір-біріне тұйықталған: {cycle}', ru: 'формулы рядов замкнуты друг на друга: {cycle}', en: 'the formulas of series form a circle: {cycle}' },
    fix: { kk: 'біреуін деректен алыңыз немесе lag() арқылы байланыстырыңыз', ru: 'возьмите одну из данных или свяжите через lag()', en: 'take one of them from data, or tie it through lag()' },
  },
  'real-needs-prices': {
    severity: 'error',
    what: { kk: 'real({series}) есептелмейді: prices бөлімі жоқ', ru: 'real({series}) не вычислить: нет раздела prices', en: 'real({series}) cannot be computed: there is no prices section' },
    fix: { kk: 'қосыңыз: «prices» бөлімі, deflator және base кілттерімен', ru: 'добавьте раздел «prices» с ключами deflator и base', en: 'add a section prices with deflator and base' },
  },
  'real-needs-money': {
    severity: 'error',
    what: { kk: 'real({series}): қатар ағымдағы бағадағы ақша емес', ru: 'real({series}): ряд не выражен в деньгах в текущих ценах', en: 'real({series}): the series is not money at current prices' },
    fix: { kk: 'real() тек ағымдағы бағадағы қатарға қолданылады', ru: 'real() применяется только к рядам в текущих ценах', en: 'use real() on series at current prices only' },
  },
  'bad-range': {
    severity: 'error',
    what: { kk: '«{text}» аралық емес', ru: '«{text}» не является промежутком', en: '"{text}" is not a range' },
    fix: { kk: 'екі сан мен екі нүкте жазыңыз, мысалы 0..100', ru: 'напишите два числа через две точки, например 0..100', en: 'write two numbers with two dots, such as 0..100' },
  },
  'unknown-number': {
    severity: 'error',
    what: { kk: 'нәтижеде «{path}» деген сан жоқ', ru: 'в результате нет числа «{path}»', en: 'the result has no number "{path}"' },
    fix: { kk: 'ҚАТАР@ЖЫЛ түрінде жазыңыз немесе: {nearest}', ru: 'напишите РЯД@ГОД или: {nearest}', en: 'write SERIES@YEAR, or: {nearest}' },
  },
  'claim-no-number': {
    severity: 'error',
    what: { kk: '«{text}» мәтінінде бір сан болуы керек', ru: 'в тексте «{text}» должно быть одно число', en: 'the text "{text}" must hold exactly one number' },
    fix: { kk: 'says кілтінде басылған санды ғана жазыңыз', ru: 'напишите в says только напечатанное число', en: 'write only the printed number under says' },
  },
  'claim-ambiguous': {
    severity: 'error',
    what: { kk: '«{text}»: үтір мен нүкте екі түрлі оқылады', ru: '«{text}»: запятая и точка читаются двояко', en: '"{text}" reads two ways: the mark may be decimal or part thousands' },
    fix: { kk: 'жарияланымның ондық белгісін айтыңыз: decimal: ","', ru: 'назовите десятичный знак публикации: decimal: ","', en: 'say the decimal mark of the publication: decimal: ","' },
  },
  'claim-function-arguments': {
    severity: 'error',
    what: { kk: '{text}: аргументтер саны сәйкес емес', ru: '{text}: неверное число аргументов', en: '{text}: the wrong number of arguments' },
    fix: { kk: 'былай жазыңыз: {pattern}', ru: 'напишите: {pattern}', en: 'write: {pattern}' },
  },
  'claim-needs-forecast': {
    severity: 'error',
    what: { kk: '{text}: зерттеуде forecast бөлімі жоқ, болжам есептелмейді', ru: '{text}: в исследовании нет раздела forecast, прогноза не будет', en: '{text}: the study has no section forecast, so nothing is forecast' },
    fix: { kk: 'forecast бөлімін from және until кілттерімен қосыңыз', ru: 'добавьте раздел forecast с ключами from и until', en: 'add a section forecast with from and until' },
  },
  'claim-not-computable': {
    severity: 'note',
    what: { kk: '«{claim}» тұжырымы қайта есептелмейді: {reason}', ru: 'утверждение «{claim}» нельзя пересчитать: {reason}', en: 'the claim "{claim}" cannot be recomputed: {reason}' },
    fix: { kk: '', ru: '', en: '' },
  },
  'forecast-before-data-end': {
    severity: 'error',
    what: { kk: 'болжам {from} жылдан басталады, ал зерттеу кезеңі {to} жылы аяқталады', ru: 'прогноз начинается с {from} года, а период исследования кончается в {to}', en: 'the forecast begins in {from} but the period of the study ends in {to}' },
    fix: { kk: 'былай жазыңыз: from: {next}', ru: 'напишите: from: {next}', en: 'write: from: {next}' },
  },
  'too-many-draws': {
    severity: 'error',
    what: { kk: 'draws {draws}: 100 мен 1 000 000 арасында болуы керек', ru: 'draws {draws}: должно быть от 100 до 1 000 000', en: 'draws {draws}: it must lie between 100 and 1,000,000' },
    fix: { kk: 'былай жазыңыз: draws: 10000', ru: 'напишите: draws: 10000', en: 'write: draws: 10000' },
  },
  'horizon-too-long': {
    severity: 'error',
    what: { kk: 'болжам {years} жылға созылады', ru: 'прогноз на {years} лет', en: 'the forecast runs over {years} years' },
    fix: { kk: 'until кілтін кішірейтіңіз: 1 мен 60 жыл арасында', ru: 'уменьшите until: от 1 до 60 лет', en: 'bring until nearer: 1 to 60 years' },
  },
  'figure-unclear': {
    severity: 'error',
    what: { kk: '{key}: value мен unit, formula немесе missing кілттерінің дәл бірі керек', ru: '{key}: нужно ровно одно из value с unit, formula, missing', en: '{key}: exactly one of value with unit, formula or missing is needed' },
    fix: { kk: 'Сан белгілі болса value мен unit, қатардан шықса formula, белгісіз болса missing жазыңыз.', ru: 'Напишите value и unit, если число известно; formula, если оно следует из рядов; missing, если неизвестно.', en: 'Write value and unit for a known number, formula for one that follows from series, missing for one that is not known.' },
  },
});
