import { declareIssues } from '../issues/issue.ts';

const textIssues = {
  'empty-file': {
    severity: 'error',
    what: { kk: 'Файл бос', ru: 'Файл пуст', en: 'The file is empty' },
    fix: { kk: 'Кесте тұрған файлды көрсетіңіз', ru: 'Укажите файл с таблицей', en: 'Name a file that holds a table' },
  },
  'nul-character': {
    severity: 'error',
    what: { kk: 'Файлда нөлдік таңба бар: бұл мәтін емес', ru: 'В файле есть нулевой символ: это не текст', en: 'The file holds a NUL character: it is not text' },
    fix: { kk: 'Кестені CSV (UTF-8) түрінде қайта сақтаңыз', ru: 'Сохраните таблицу заново как CSV (UTF-8)', en: 'Save the table again as CSV (UTF-8)' },
  },
  'unclosed-quote': {
    severity: 'error',
    what: { kk: 'Осы жерде ашылған тырнақша файлдың соңына дейін жабылмаған', ru: 'Открытая здесь кавычка не закрыта до конца файла', en: 'The quote opened here is never closed' },
    fix: { kk: 'Ұяшықтың соңына " қойыңыз; ұяшық ішіндегі тырнақшаны екі рет жазыңыз: ""', ru: 'Поставьте " в конце ячейки; кавычку внутри ячейки пишите дважды: ""', en: 'Put " at the end of the cell; write a quote inside a cell twice: ""' },
  },
  'text-after-quote': {
    severity: 'error',
    what: { kk: 'Жабылған тырнақшадан кейін ұяшық аяқталмай, мәтін жалғасады', ru: 'После закрытой кавычки ячейка не кончается, идет текст', en: 'Text follows the closing quote of the cell' },
    fix: { kk: 'Ұяшық ішіндегі тырнақшаны екі рет жазыңыз: ""', ru: 'Кавычку внутри ячейки пишите дважды: ""', en: 'Write a quote inside a cell twice: ""' },
  },
  'too-many-columns': {
    severity: 'error',
    what: { kk: 'Жолда {most} бағаннан көп', ru: 'В строке больше {most} столбцов', en: 'The line has more than {most} columns' },
    fix: { kk: 'Файлдың кесте екенін және бағандардың немен бөлінгенін тексеріңіз', ru: 'Проверьте, что это таблица и чем разделены ее столбцы', en: 'Check that the file is a table and what separates its columns' },
  },
  'bad-decimal-directive': {
    severity: 'error',
    what: { kk: 'Ондық бөлгіш үтір немесе нүкте болуы керек, мұнда: {got}', ru: 'Десятичный разделитель должен быть запятой или точкой, здесь: {got}', en: 'The decimal mark must be a comma or a point, got: {got}' },
    fix: { kk: 'Жазыңыз: # decimal: ,', ru: 'Напишите: # decimal: ,', en: 'Type: # decimal: ,' },
  },
  'bad-separator-directive': {
    severity: 'error',
    what: { kk: 'Баған бөлгіші «,», «;» немесе «tab» болуы керек, мұнда: {got}', ru: 'Разделитель столбцов должен быть «,», «;» или «tab», здесь: {got}', en: 'The separator must be “,”, “;” or “tab”, got: {got}' },
    fix: { kk: 'Жазыңыз: # separator: ;', ru: 'Напишите: # separator: ;', en: 'Type: # separator: ;' },
  },
  'misspelt-directive': {
    severity: 'warning',
    what: { kk: '«{got}» деген нұсқау жоқ, жол түсініктеме деп қабылданды', ru: 'Указания «{got}» нет, строка принята за комментарий', en: 'There is no directive “{got}”; the line is taken for a comment' },
    fix: { kk: 'Жазыңыз: # {nearest}: …', ru: 'Напишите: # {nearest}: …', en: 'Type: # {nearest}: …' },
  },
} as const;

const headerIssues = {
  'missing-column': {
    severity: 'error',
    what: { kk: '«{name}» бағаны жоқ', ru: 'Нет столбца «{name}»', en: 'The column “{name}” is missing' },
    fix: { kk: 'Тақырып жолында мыналар болсын: {known}', ru: 'В строке заголовка должны быть: {known}', en: 'The header must hold: {known}' },
  },
  'misspelt-column': {
    severity: 'error',
    what: { kk: '«{name}» деген баған белгісіз', ru: 'Столбец «{name}» неизвестен', en: 'The column “{name}” is not known' },
    fix: { kk: 'Жазыңыз: {nearest}', ru: 'Напишите: {nearest}', en: 'Type: {nearest}' },
  },
  'unknown-column': {
    severity: 'warning',
    what: { kk: '«{name}» деген баған белгісіз, ол оқылмайды', ru: 'Столбец «{name}» неизвестен и не читается', en: 'The column “{name}” is not known and is not read' },
    fix: { kk: 'Белгілі бағандар: {known}', ru: 'Известные столбцы: {known}', en: 'Known columns: {known}' },
  },
  'repeated-column': {
    severity: 'error',
    what: { kk: '«{name}» бағаны екінші рет тұр', ru: 'Столбец «{name}» стоит второй раз', en: 'The column “{name}” stands a second time' },
    fix: { kk: 'Біреуін жойыңыз немесе басқаша атаңыз', ru: 'Уберите один из них или назовите иначе', en: 'Remove one of them or rename it' },
  },
  'unnamed-column': {
    severity: 'error',
    what: { kk: 'Бағанның атауы жоқ', ru: 'У столбца нет имени', en: 'The column has no name' },
    fix: { kk: 'Тақырып жолына оның атауын жазыңыз', ru: 'Впишите его имя в строку заголовка', en: 'Write its name into the header line' },
  },
  'no-header': {
    severity: 'error',
    what: { kk: 'Бірінші жолда атаулар емес, сандар тұр', ru: 'В первой строке стоят числа, а не имена', en: 'The first line holds numbers, not names' },
    fix: { kk: 'Бірінші жолға бағандардың атауларын жазыңыз, мысалы: {example}', ru: 'Впишите первой строкой имена столбцов, например: {example}', en: 'Put the names of the columns into a first line, such as: {example}' },
  },
  'no-rows': {
    severity: 'error',
    what: { kk: 'Тақырыптан кейін бірде-бір жол жоқ', ru: 'После заголовка нет ни одной строки', en: 'No row follows the header' },
    fix: { kk: 'Деректері бар файлды көрсетіңіз', ru: 'Укажите файл с данными', en: 'Name a file that holds data' },
  },
  'text-column': {
    severity: 'note',
    what: { kk: '«{name}» бағанында сан жоқ, сондықтан ол айнымалы бола алмайды', ru: 'В столбце «{name}» нет чисел, поэтому он не может быть переменной', en: 'The column “{name}” holds no numbers and cannot be a variable' },
    fix: { kk: '', ru: '', en: '' },
  },
} as const;

const rowIssues = {
  'row-width': {
    severity: 'error',
    what: { kk: 'Жолдағы ұяшықтар саны: {got}, тақырыптағы бағандар саны: {expected}; жол оқылмады', ru: 'Ячеек в строке: {got}, столбцов в заголовке: {expected}; строка не прочитана', en: 'Cells in the row: {got}, columns in the header: {expected}; the row is not read' },
    fix: { kk: 'Ішінде бөлгіші бар ұяшықты тырнақшаға алыңыз, мысалы "4605,5"', ru: 'Возьмите ячейку с разделителем внутри в кавычки, например "4605,5"', en: 'Put a cell that holds the separator into quotes, such as "4605,5"' },
  },
  'empty-cell': {
    severity: 'error',
    what: { kk: '«{column}» бағанындағы ұяшық бос', ru: 'Ячейка в столбце «{column}» пуста', en: 'The cell in the column “{column}” is empty' },
    fix: { kk: 'Ұяшықты толтырыңыз', ru: 'Заполните ячейку', en: 'Fill the cell' },
  },
  'invisible-character': {
    severity: 'warning',
    what: { kk: '«{column}» бағанындағы атауда көрінбейтін {code} таңбасы бар', ru: 'В имени в столбце «{column}» есть невидимый символ {code}', en: 'The name in the column “{column}” holds an invisible character {code}' },
    fix: { kk: 'Атауды қайта теріңіз', ru: 'Наберите имя заново', en: 'Type the name again' },
  },
  'bad-period': {
    severity: 'error',
    what: { kk: '«{text}» кезең ретінде оқылмайды', ru: '«{text}» не читается как период', en: '“{text}” is not a period' },
    fix: { kk: 'Жылды, тоқсанды немесе айды былай жазыңыз: 2020, 2020-Q1, 2020-03', ru: 'Пишите год, квартал или месяц так: 2020, 2020-Q1, 2020-03', en: 'Write a year, quarter or month as 2020, 2020-Q1, 2020-03' },
  },
  'unknown-status': {
    severity: 'error',
    what: { kk: '«{text}» деген мәртебе белгісіз', ru: 'Статус «{text}» неизвестен', en: 'The status “{text}” is not known' },
    fix: { kk: 'Мыналардың бірін жазыңыз: {known}', ru: 'Напишите одно из: {known}', en: 'Type one of: {known}' },
  },
  'misspelt-status': {
    severity: 'error',
    what: { kk: '«{text}» деген мәртебе белгісіз', ru: 'Статус «{text}» неизвестен', en: 'The status “{text}” is not known' },
    fix: { kk: 'Жазыңыз: {nearest} (барлығы: {known})', ru: 'Напишите: {nearest} (все: {known})', en: 'Type: {nearest} (all: {known})' },
  },
  'status-without-value': {
    severity: 'error',
    what: { kk: '«{status}» мәртебесі мәнді талап етеді, ұяшықта: «{text}»', ru: 'Статус «{status}» требует значения, в ячейке: «{text}»', en: 'The status “{status}” needs a value, the cell holds: “{text}”' },
    fix: { kk: 'Мәнді жазыңыз немесе мәртебені none, missing, confidential деп өзгертіңіз', ru: 'Впишите значение или смените статус на none, missing, confidential', en: 'Write the value or change the status to none, missing or confidential' },
  },
  'value-without-status': {
    severity: 'error',
    what: { kk: '«{status}» мәртебесінде мән болмайды, ұяшықта: «{text}»', ru: 'При статусе «{status}» значения нет, в ячейке: «{text}»', en: 'The status “{status}” has no value, the cell holds: “{text}”' },
    fix: { kk: 'Ұяшықты босатыңыз немесе мәртебені ok, preliminary, estimate деп өзгертіңіз', ru: 'Освободите ячейку или смените статус на ok, preliminary, estimate', en: 'Empty the cell or change the status to ok, preliminary or estimate' },
  },
  'mark-against-status': {
    severity: 'error',
    what: { kk: '«{text}» белгісі {meant} дегенді білдіреді, мәртебе: {status}', ru: 'Знак «{text}» означает {meant}, а статус: {status}', en: 'The mark “{text}” means {meant}, the status says {status}' },
    fix: { kk: 'Біреуін түзетіңіз', ru: 'Исправьте одно из двух', en: 'Correct one of the two' },
  },
  'empty-value': {
    severity: 'warning',
    what: { kk: 'Мән жоқ және мәртебе себебін айтпайды; жетіспейтін мән деп алынды', ru: 'Значения нет, и статус не говорит почему; принято как пропущенное', en: 'There is no value and no status says why; taken as missing' },
    fix: { kk: 'Мәртебені жазыңыз: missing, none немесе confidential', ru: 'Впишите статус: missing, none или confidential', en: 'Write the status: missing, none or confidential' },
  },
} as const;

const numberIssues = {
  'not-a-number': {
    severity: 'error',
    what: { kk: '«{text}» сан ретінде оқылмайды (ондық бөлгіш: «{decimal}»)', ru: '«{text}» не читается как число (десятичный разделитель: «{decimal}»)', en: '“{text}” is not a number (decimal mark: “{decimal}”)' },
    fix: { kk: 'Санды немесе белгіні жазыңыз: - (құбылыс жоқ), ... (деректер жоқ), х (құпия)', ru: 'Напишите число или знак: - (явления нет), ... (нет данных), х (конфиденциально)', en: 'Write a number or a mark: - (none), ... (no data), x (confidential)' },
  },
  'bad-grouping': {
    severity: 'error',
    what: { kk: '«{text}» санының разрядтары үштен топталмаған (ондық бөлгіш: «{decimal}»)', ru: 'Разряды числа «{text}» разбиты не по три (десятичный разделитель: «{decimal}»)', en: 'The digits of “{text}” are not in groups of three (decimal mark: “{decimal}”)' },
    fix: { kk: 'Санды тексеріңіз; файлдың ондық бөлгіші басқа болса, оны жазыңыз: decimal', ru: 'Проверьте число; если десятичный разделитель файла другой, укажите его: decimal', en: 'Check the number; if the file has the other decimal mark, state it: decimal' },
  },
  'too-large': {
    severity: 'error',
    what: { kk: '«{text}» саны тым үлкен (ондық бөлгіш: «{decimal}»)', ru: 'Число «{text}» слишком велико (десятичный разделитель: «{decimal}»)', en: 'The number “{text}” is too large (decimal mark: “{decimal}”)' },
    fix: { kk: 'Санды тексеріңіз', ru: 'Проверьте число', en: 'Check the number' },
  },
  'ambiguous-decimal': {
    severity: 'error',
    what: { kk: '«{text}» екі түрлі оқылады: {comma} (үтір ондық бөлгіш болса) немесе {point} (нүкте болса), файлдағы басқа сандар мұны шешпейді', ru: '«{text}» читается двояко: {comma} (если десятичный разделитель запятая) или {point} (если точка), и другие числа файла этого не решают', en: '“{text}” reads two ways: {comma} (decimal comma) or {point} (decimal point), and no other number of the file decides' },
    fix: {
      kk: 'Файлдың ондық бөлгішін жазыңыз: decimal: "," немесе decimal: "."; өзіңіз құрған файлда бірінші жол: # decimal: ,',
      ru: 'Укажите десятичный разделитель файла: decimal: "," или decimal: "."; в своем файле первой строкой: # decimal: ,',
      en: 'State the decimal mark of the file: decimal: "," or decimal: "."; in a file of your own as the first line: # decimal: ,',
    },
  },
  'mixed-decimal': {
    severity: 'error',
    what: { kk: 'Файлда ондық бөлгіштер аралас: {commaLine}-жолда «{comma}», {pointLine}-жолда «{point}»', ru: 'В файле смешаны десятичные разделители: в строке {commaLine} «{comma}», в строке {pointLine} «{point}»', en: 'The file mixes decimal marks: “{comma}” in line {commaLine}, “{point}” in line {pointLine}' },
    fix: { kk: 'Бөлгішті көрсетіңіз: decimal: "," немесе decimal: "."; оған сай емес сандар бір-бірлеп аталады', ru: 'Укажите разделитель: decimal: "," или decimal: "."; числа против него будут названы поименно', en: 'State the mark: decimal: "," or decimal: "."; the numbers against it will then be named one by one' },
  },
  'glued-footnote': {
    severity: 'warning',
    what: { kk: '«{text}» былай оқылды: {number}, сілтеме {footnote}', ru: '«{text}» прочитано как {number} со сноской {footnote}', en: '“{text}” is read as {number} with footnote {footnote}' },
    fix: { kk: 'Қате болса, ұяшықты тексеріңіз', ru: 'Если это не так, проверьте ячейку', en: 'If that is wrong, check the cell' },
  },
} as const;

const seriesIssues = {
  'unit-changes': {
    severity: 'error',
    what: { kk: '«{series}» қатарының өлшем бірлігі өзгереді: {first} орнында «{expected}», мұнда «{got}»', ru: 'Единица ряда «{series}» меняется: в {first} «{expected}», здесь «{got}»', en: 'The unit of the series “{series}” changes: “{expected}” at {first}, “{got}” here' },
    fix: { kk: 'Бірлікті түзетіңіз немесе қатарды екіге бөліңіз', ru: 'Исправьте единицу или разделите ряд на два', en: 'Correct the unit or make two series of it' },
  },
  'frequency-changes': {
    severity: 'error',
    what: { kk: '«{series}» қатарында кезең түрлері аралас: {first} орнында «{expected}», мұнда «{got}»', ru: 'В ряде «{series}» смешаны периоды: в {first} «{expected}», здесь «{got}»', en: 'The series “{series}” mixes frequencies: “{expected}” at {first}, “{got}” here' },
    fix: { kk: 'Жылдық, тоқсандық және айлық мәндерді бөлек қатарларға жазыңыз', ru: 'Запишите годовые, квартальные и месячные значения разными рядами', en: 'Write yearly, quarterly and monthly values as separate series' },
  },
  'repeated-observation': {
    severity: 'warning',
    what: { kk: '«{series}» ({region}, {source}), {period}: «{later}» қайталанады, {first} орнында «{earlier}» тұр', ru: '«{series}» ({region}, {source}), {period}: «{later}» повторяется, в {first} уже стоит «{earlier}»', en: '“{series}” ({region}, {source}), {period}: “{later}” repeats “{earlier}” at {first}' },
    fix: { kk: 'Артық жолды жойыңыз', ru: 'Уберите лишнюю строку', en: 'Remove the extra row' },
  },
  'contradicting-observation': {
    severity: 'error',
    what: { kk: '«{series}» ({region}, {source}), {period}: мұнда «{later}», {first} орнында «{earlier}»', ru: '«{series}» ({region}, {source}), {period}: здесь «{later}», в {first} «{earlier}»', en: '“{series}” ({region}, {source}), {period}: “{later}” here, “{earlier}” at {first}' },
    fix: { kk: 'Дұрыс жолды қалдырыңыз; дереккөздер екеу болса, оларды source бағанында ажыратыңыз', ru: 'Оставьте верную строку; если источников два, различите их в столбце source', en: 'Keep the right row; if there are two sources, tell them apart in the column source' },
  },
  'gap': {
    severity: 'note',
    what: { kk: '«{series}» ({region}, {source}) қатарында мына кезеңдер жоқ: {periods}', ru: 'В ряде «{series}» ({region}, {source}) нет периодов: {periods}', en: 'The series “{series}” ({region}, {source}) has no periods {periods}' },
    fix: { kk: 'Деректер шынымен жоқ болса, status бағанына missing деп жазыңыз', ru: 'Если данных действительно нет, впишите missing в столбец status', en: 'If there is no data, say so: missing in the column status' },
  },
} as const;

const layoutIssues = {
  'header-not-found': {
    severity: 'error',
    what: { kk: '{line}-жолда тақырып жоқ', ru: 'В строке {line} нет заголовка', en: 'There is no header in line {line}' },
    fix: { kk: 'Тақырып тұрған жолдың нөмірін көрсетіңіз', ru: 'Укажите номер строки, где стоит заголовок', en: 'Give the number of the line where the header stands' },
  },
  'above-header': {
    severity: 'note',
    what: { kk: '«{text}» тақырыптың үстінде тұр, оқылмайды', ru: '«{text}» стоит над заголовком и не читается', en: '“{text}” stands above the header and is not read' },
    fix: { kk: '', ru: '', en: '' },
  },
  'no-periods': {
    severity: 'error',
    what: { kk: 'Кестеден бірде-бір жыл немесе басқа кезең табылмады', ru: 'В таблице не найдено ни одного года или другого периода', en: 'No year or other period was found in the table' },
    fix: { kk: 'Тақырып жолын (header) және кезеңдердің қайда тұрғанын (periods) тексеріңіз', ru: 'Проверьте строку заголовка (header) и где стоят периоды (periods)', en: 'Check the line of the header (header) and where the periods stand (periods)' },
  },
  'name-not-declared': {
    severity: 'error',
    what: { kk: '«{name}» не екені айтылмаған; оның сандары алынбады', ru: 'Не сказано, что такое «{name}»; его числа не взяты', en: 'Nothing says what “{name}” is; its numbers are not taken' },
    fix: { kk: 'names тізімінде оған қатар мен аймақты немесе skip себебін жазыңыз', ru: 'Дайте ему в списке names ряд и регион или причину skip', en: 'Give it a series and region, or a reason to skip, in the list names' },
  },
  'name-not-found': {
    severity: 'error',
    what: { kk: 'names тізіміндегі «{name}» файлда жоқ', ru: '«{name}» из списка names в файле нет', en: '“{name}” of the list names is not in the file' },
    fix: { kk: 'Файлдағы атауды дәл көшіріңіз немесе оны тізімнен алып тастаңыз', ru: 'Перепишите имя точно как в файле или уберите его из списка', en: 'Copy the name as the file has it, or take it off the list' },
  },
  'misspelt-name': {
    severity: 'error',
    what: { kk: 'names тізіміндегі «{name}» файлда жоқ', ru: '«{name}» из списка names в файле нет', en: '“{name}” of the list names is not in the file' },
    fix: {
      kk: 'Жазыңыз: «{nearest}»; екеуі бірдей көрінсе, бірінде кирилл әріптерінің арасында латын әрпі бар',
      ru: 'Напишите: «{nearest}»; если они выглядят одинаково, в одном среди кириллицы стоит латинская буква',
      en: 'Type: “{nearest}”; if the two look the same, one holds a Latin letter among Cyrillic ones',
    },
  },
  'layout-incomplete': {
    severity: 'error',
    what: { kk: '«{name}» үшін мынасы айтылмаған: {part}', ru: 'Для «{name}» не указано: {part}', en: 'Nothing gives the {part} of “{name}”' },
    fix: { kk: 'Оны names тізімінде немесе бүкіл кесте үшін жазыңыз: {part}', ru: 'Укажите его в списке names или для всей таблицы: {part}', en: 'State it in the list names or for the whole table: {part}' },
  },
  'skipped': {
    severity: 'note',
    what: { kk: '«{name}» алынбады: {reason}', ru: '«{name}» не взято: {reason}', en: '“{name}” is not taken: {reason}' },
    fix: { kk: '', ru: '', en: '' },
  },
  'no-numbers': {
    severity: 'note',
    what: { kk: '«{name}» жолында сан жоқ, ол алынбады', ru: 'В строке «{name}» нет чисел, она не взята', en: 'The row “{name}” holds no numbers and is not taken' },
    fix: { kk: '', ru: '', en: '' },
  },
  'cell-outside': {
    severity: 'error',
    what: { kk: '«{text}» тақырыбы жоқ бағанда тұр', ru: '«{text}» стоит в столбце без заголовка', en: '“{text}” stands in a column without a heading' },
    fix: { kk: 'Тақырып жолын тексеріңіз', ru: 'Проверьте строку заголовка', en: 'Check the line of the header' },
  },
} as const;

/** What can be wrong with tables and what they hold. */
export const dataIssues = declareIssues('data', { ...textIssues, ...headerIssues, ...rowIssues, ...numberIssues, ...seriesIssues, ...layoutIssues });
