import { declareIssues } from '../../issues/issue.ts';

const fileIssues = {
  'not-a-workbook': {
    severity: 'error',
    what: { kk: 'Бұл xlsx немесе xls кітабы емес', ru: 'Это не книга xlsx или xls', en: 'This is no xlsx or xls workbook' },
    fix: { kk: 'Кестелік процессорда ашып, xlsx түрінде қайта сақтаңыз', ru: 'Откройте в табличном процессоре и сохраните заново как xlsx', en: 'Open it in a spreadsheet program and save it again as xlsx' },
  },
  'damaged-workbook': {
    severity: 'error',
    what: { kk: 'Кітап бүлінген немесе толық емес', ru: 'Книга повреждена или обрезана', en: 'The workbook is damaged or cut short' },
    fix: { kk: 'Файлды дереккөзден қайта жүктеп алыңыз', ru: 'Скачайте файл из источника заново', en: 'Fetch the file from its source again' },
  },
  'protected-workbook': {
    severity: 'error',
    what: { kk: 'Кітап құпиясөзбен қорғалған', ru: 'Книга защищена паролем', en: 'The workbook is protected by a password' },
    fix: { kk: 'Қорғаныссыз сақтаңыз', ru: 'Сохраните ее без защиты', en: 'Save it without protection' },
  },
} as const;

const sheetIssues = {
  'sheet-absent': {
    severity: 'error',
    what: { kk: '«{sheet}» парағы жоқ; бар парақтар: {known}', ru: 'Листа «{sheet}» нет; есть листы: {known}', en: 'There is no sheet “{sheet}”; there are: {known}' },
    fix: { kk: 'Сипаттамадағы парақ атауын түзетіңіз', ru: 'Исправьте имя листа в описании', en: 'Correct the name of the sheet in the layout' },
  },
  'sheet-not-read': {
    severity: 'note',
    what: { kk: '«{sheet}» парағы сипаттамада жоқ, ол оқылмайды', ru: 'Листа «{sheet}» нет в описании, он не читается', en: 'The sheet “{sheet}” is not in the layout and is not read' },
    fix: { kk: '', ru: '', en: '' },
  },
  'sheet-skipped': {
    severity: 'note',
    what: { kk: '«{sheet}» парағы алынбады: {reason}', ru: 'Лист «{sheet}» не взят: {reason}', en: 'The sheet “{sheet}” is not taken: {reason}' },
    fix: { kk: '', ru: '', en: '' },
  },
  'mark-differs': {
    severity: 'error',
    what: { kk: 'Ұяшықта «{expected}» болуы керек еді, мұнда: «{got}»; бұл басқа кесте болуы мүмкін, парақ оқылмады', ru: 'В ячейке должно стоять «{expected}», здесь: «{got}»; возможно, это другая таблица, лист не прочитан', en: 'The cell should hold “{expected}”, got “{got}”; this may be another table, the sheet is not read' },
    fix: { kk: 'Кітаптың нұсқасын тексеріңіз немесе сипаттаманы (marks) өзгертіңіз', ru: 'Проверьте версию книги или измените описание (marks)', en: 'Check the edition of the workbook or change the layout (marks)' },
  },
  'bad-address': {
    severity: 'error',
    what: { kk: '«{got}» ұяшық немесе баған мекенжайы емес', ru: '«{got}» не адрес ячейки или столбца', en: '“{got}” is no address of a cell or column' },
    fix: { kk: 'Былай жазыңыз: B5 немесе B', ru: 'Напишите так: B5 или B', en: 'Type it as B5, or as B' },
  },
  'bad-layout-period': {
    severity: 'error',
    what: { kk: 'Сипаттамадағы «{got}» кезең ретінде оқылмайды', ru: '«{got}» в описании не читается как период', en: '“{got}” in the layout is not a period' },
    fix: { kk: 'Былай жазыңыз: 2020, 2020-Q1', ru: 'Напишите так: 2020, 2020-Q1', en: 'Type it as 2020, or 2020-Q1' },
  },
  'above-header': {
    severity: 'note',
    what: { kk: '«{text}» тақырыптың үстінде тұр, оқылмайды', ru: '«{text}» стоит над заголовком и не читается', en: '“{text}” stands above the header and is not read' },
    fix: { kk: '', ru: '', en: '' },
  },
} as const;

const headingIssues = {
  'heading-not-read': {
    severity: 'error',
    what: { kk: '«{text}» тақырыбы кезең ретінде оқылмайды', ru: 'Заголовок «{text}» не читается как период', en: 'The heading “{text}” does not read as a period' },
    fix: { kk: 'Тақырып жолдарын (header) тексеріңіз немесе бағанды skipColumns тізіміне себебімен жазыңыз', ru: 'Проверьте строки заголовка (header) или впишите столбец в skipColumns с причиной', en: 'Check the rows of the header (header), or put the column into skipColumns with a reason' },
  },
  'heading-not-declared': {
    severity: 'error',
    what: { kk: '«{text}» тақырыбы сипаттамада жоқ', ru: 'Заголовка «{text}» нет в описании', en: 'The heading “{text}” is not in the layout' },
    fix: { kk: 'Оны variables тізіміне қосыңыз: қатар мен бірлік немесе skip себебі', ru: 'Добавьте его в список variables: ряд и единица или причина skip', en: 'Add it to the list variables: series and unit, or a reason to skip' },
  },
  'misspelt-heading': {
    severity: 'error',
    what: { kk: '«{text}» тақырыбы сипаттамада жоқ', ru: 'Заголовка «{text}» нет в описании', en: 'The heading “{text}” is not in the layout' },
    fix: { kk: 'Сипаттамада ең жақыны: «{nearest}»; айырмасын тексеріңіз', ru: 'В описании ближе всего: «{nearest}»; проверьте разницу', en: 'The nearest in the layout is “{nearest}”; check the difference' },
  },
  'heading-absent': {
    severity: 'error',
    what: { kk: 'Сипаттамадағы «{heading}» тақырыбы парақта жоқ', ru: 'Заголовка «{heading}» из описания на листе нет', en: 'The heading “{heading}” of the layout is not on the sheet' },
    fix: { kk: 'Тақырыпты парақтан дәл көшіріңіз немесе тізімнен алып тастаңыз', ru: 'Перепишите заголовок точно как на листе или уберите его из списка', en: 'Copy the heading as the sheet has it, or take it off the list' },
  },
  'heading-repeated': {
    severity: 'error',
    what: { kk: '«{text}» тақырыбы екінші рет тұр, бірінші рет: {first}', ru: 'Заголовок «{text}» стоит второй раз, первый: {first}', en: 'The heading “{text}” stands a second time, first at {first}' },
    fix: { kk: 'Парақты тексеріңіз; екеуі де дұрыс болса, сипаттамада бағанын (column) көрсетіңіз', ru: 'Проверьте лист; если верны оба, укажите в описании столбец (column)', en: 'Check the sheet; if both are right, name the column in the layout (column)' },
  },
  'period-repeated': {
    severity: 'error',
    what: { kk: '{period} кезеңі екінші рет тұр, бірінші рет: {first}', ru: 'Период {period} стоит второй раз, первый: {first}', en: 'The period {period} stands a second time, first at {first}' },
    fix: { kk: 'Қайсысы дұрыс екенін дереккөзден тексеріңіз', ru: 'Проверьте по источнику, который из них верен', en: 'Check with the source which of them is right' },
  },
  'period-absent': {
    severity: 'error',
    what: { kk: 'Парақта мына кезеңдер жоқ: {periods}', ru: 'На листе нет периодов: {periods}', en: 'The sheet has no periods {periods}' },
    fix: { kk: 'Кітап толық па, тексеріңіз; дереккөз оларды бермесе, сипаттамадағы from мен to шегін өзгертіңіз', ru: 'Проверьте, вся ли это книга; если источник их не дает, измените from и to в описании', en: 'Check that the workbook is whole; if the source does not give them, change from and to in the layout' },
  },
  'period-unexpected': {
    severity: 'error',
    what: { kk: '{period} кезеңі сипаттамада күтілмеген', ru: 'Периода {period} в описании не ждали', en: 'The layout does not expect the period {period}' },
    fix: { kk: 'Бұл жаңа деректер болса, сипаттамадағы from мен to шегін кеңейтіңіз', ru: 'Если это новые данные, расширьте from и to в описании', en: 'If these are new data, widen from and to in the layout' },
  },
  'periods-out-of-order': {
    severity: 'error',
    what: { kk: '{period} кезеңі {before} кезеңінен кейін тұр', ru: 'Период {period} стоит после {before}', en: 'The period {period} stands after {before}' },
    fix: { kk: 'Тақырыпты дереккөзден тексеріңіз; реті шынымен осындай болса, сипаттамада order: any деңіз', ru: 'Проверьте заголовок по источнику; если порядок действительно такой, напишите в описании order: any', en: 'Check the heading with the source; if that is really the order, say order: any in the layout' },
  },
  'columns-skipped': {
    severity: 'note',
    what: { kk: '{columns} бағандары алынбады: {reason}', ru: 'Столбцы {columns} не взяты: {reason}', en: 'The columns {columns} are not taken: {reason}' },
    fix: { kk: '', ru: '', en: '' },
  },
} as const;

const rowIssues = {
  'row-skipped': {
    severity: 'note',
    what: { kk: '«{name}» жолы алынбады: {reason}', ru: 'Строка «{name}» не взята: {reason}', en: 'The row “{name}” is not taken: {reason}' },
    fix: { kk: '', ru: '', en: '' },
  },
  'skip-not-found': {
    severity: 'error',
    what: { kk: 'Алынбайтын жолдардың тізіміндегі «{name}» парақта жоқ', ru: '«{name}» из списка пропускаемых строк на листе нет', en: '“{name}” of the rows to skip is not on the sheet' },
    fix: { kk: 'Атауын парақтан дәл көшіріңіз немесе тізімнен алып тастаңыз', ru: 'Перепишите имя точно как на листе или уберите его из списка', en: 'Copy the name as the sheet has it, or take it off the list' },
  },
  'region-not-known': {
    severity: 'error',
    what: { kk: '«{name}» өңір ретінде танылмады; оның сандары алынбады', ru: '«{name}» не опознано как регион; его числа не взяты', en: '“{name}” is not known as a region; its numbers are not taken' },
    fix: { kk: 'Өңірлер тізіліміне осы жазылуын қосыңыз немесе жолды skipRows тізіміне себебімен жазыңыз', ru: 'Добавьте это написание в реестр регионов или впишите строку в skipRows с причиной', en: 'Add this spelling to the registry of regions, or put the row into skipRows with a reason' },
  },
  'misspelt-region-name': {
    severity: 'error',
    what: { kk: '«{name}» өңір ретінде танылмады; оның сандары алынбады', ru: '«{name}» не опознано как регион; его числа не взяты', en: '“{name}” is not known as a region; its numbers are not taken' },
    fix: { kk: 'Тізілімдегі ең жақын атау: «{nearest}»; қате болса, парақты түзетіңіз, әйтпесе жазылуын тізілімге қосыңыз', ru: 'Ближайшее имя в реестре: «{nearest}»; исправьте лист, если это опечатка, иначе добавьте написание в реестр', en: 'The nearest name of the registry is “{nearest}”; correct the sheet if it is a slip, else add the spelling to the registry' },
  },
  'region-repeated': {
    severity: 'error',
    what: { kk: '{region} ({name}) екінші рет тұр, бірінші рет: {first}', ru: '{region} ({name}) стоит второй раз, первый: {first}', en: '{region} ({name}) stands a second time, first at {first}' },
    fix: { kk: 'Артық жолды skipRows тізіміне жол нөмірі және себебімен жазыңыз', ru: 'Впишите лишнюю строку в skipRows с номером и причиной', en: 'Put the extra row into skipRows with its number and a reason' },
  },
  'region-absent': {
    severity: 'error',
    what: { kk: 'Парақта мына өңірлер жоқ: {regions}', ru: 'На листе нет регионов: {regions}', en: 'The sheet has no rows of {regions}' },
    fix: { kk: 'Кітап толық па, тексеріңіз; дереккөз оларды бермесе, сипаттамадағы regions тізімінен алып тастаңыз', ru: 'Проверьте, вся ли это книга; если источник их не дает, уберите их из regions в описании', en: 'Check that the workbook is whole; if the source does not give them, take them off regions in the layout' },
  },
  'region-unexpected': {
    severity: 'error',
    what: { kk: '{region} ({name}) сипаттамада күтілмеген', ru: '{region} ({name}) в описании не ждали', en: 'The layout does not expect {region} ({name})' },
    fix: { kk: 'Оны сипаттамадағы regions тізіміне немесе себебімен skipRows тізіміне қосыңыз', ru: 'Добавьте его в regions описания или с причиной в skipRows', en: 'Add it to regions of the layout, or with a reason to skipRows' },
  },
  'mixed-letters': {
    severity: 'note',
    what: { kk: '«{name}» атауында латын және кирилл әріптері аралас; {region} деп танылды', ru: 'В имени «{name}» смешаны латинские и кириллические буквы; опознано как {region}', en: 'The name “{name}” mixes Latin and Cyrillic letters; taken as {region}' },
    fix: { kk: '', ru: '', en: '' },
  },
  'kind-assumed': {
    severity: 'note',
    what: { kk: '«{name}» облысқа да, қалаға да сай келеді; облыс деп алынды: {region}', ru: '«{name}» подходит и области, и городу; взято как область: {region}', en: '“{name}” fits a region and a city; taken as the region: {region}' },
    fix: { kk: '', ru: '', en: '' },
  },
  'row-without-name': {
    severity: 'error',
    what: { kk: 'Жолда сандар бар, атау жоқ: {text}', ru: 'В строке есть числа, но нет имени: {text}', en: 'The row holds numbers but no name: {text}' },
    fix: { kk: 'Кесте бір жолға жылжымаған ба, тексеріңіз', ru: 'Проверьте, не сдвинута ли таблица на строку', en: 'Check whether the table has shifted by a row' },
  },
  'row-not-data': {
    severity: 'note',
    what: { kk: '«{text}» жолында сан жоқ, ол алынбады', ru: 'В строке «{text}» нет чисел, она не взята', en: 'The row “{text}” holds no numbers and is not taken' },
    fix: { kk: '', ru: '', en: '' },
  },
} as const;

const cellIssues = {
  'cell-outside': {
    severity: 'error',
    what: { kk: '«{text}» тақырыбы жоқ бағанда тұр', ru: '«{text}» стоит в столбце без заголовка', en: '“{text}” stands in a column without a heading' },
    fix: { kk: 'Тақырып жолдарын (header) тексеріңіз; кесте бір бағанға жылжыған болуы мүмкін', ru: 'Проверьте строки заголовка (header); возможно, таблица сдвинута на столбец', en: 'Check the rows of the header (header); the table may have shifted by a column' },
  },
  'not-a-value': {
    severity: 'error',
    what: { kk: 'Ұяшықта сан емес, {kind} тұр: «{text}»', ru: 'В ячейке стоит не число, а {kind}: «{text}»', en: 'The cell holds no number but {kind}: “{text}”' },
    fix: { kk: 'Ұяшықты кестелік процессорда санға айналдырыңыз', ru: 'Превратите ячейку в число в табличном процессоре', en: 'Make the cell a number in a spreadsheet program' },
  },
  'percent-format': {
    severity: 'error',
    what: { kk: 'Ұяшық пайыз түрінде көрсетіледі: сақталғаны {stored}, көрінетіні {shown} %', ru: 'Ячейка показана в процентах: хранится {stored}, видно {shown} %', en: 'The cell is shown as a percentage: it holds {stored}, it shows {shown} %' },
    fix: { kk: 'Сипаттамада айтыңыз: percentCells: shown (пайыз) немесе percentCells: stored (үлес)', ru: 'Укажите в описании: percentCells: shown (проценты) или percentCells: stored (доля)', en: 'Say in the layout: percentCells: shown (percent) or percentCells: stored (share)' },
  },
  'blank-cells': {
    severity: 'warning',
    what: { kk: '«{series}» ({region}): мына кезеңдердің ұяшықтары бос: {periods}', ru: '«{series}» ({region}): пусты ячейки за {periods}', en: '“{series}” ({region}): the cells of {periods} are blank' },
    fix: { kk: 'Дерек жоқ болса, ештеңе істемеңіз: олар жетіспейтін мән болып қалады', ru: 'Если данных нет, ничего не делайте: они останутся пропущенными', en: 'If there are no data, leave it: they stay missing' },
  },
  'region-empty': {
    severity: 'error',
    what: { kk: '{region} ({name}) жолында бірде-бір мән жоқ', ru: 'В строке {region} ({name}) нет ни одного значения', en: 'The row of {region} ({name}) holds no value at all' },
    fix: { kk: 'Мәндер бір жолға жылжымаған ба, тексеріңіз; дерек шынымен жоқ болса, жолды skipRows тізіміне себебімен жазып, regions тізімінен алыңыз', ru: 'Проверьте, не сдвинуты ли значения на строку; если данных действительно нет, впишите строку в skipRows с причиной и уберите регион из regions', en: 'Check whether the values have shifted by a row; if there really are none, put the row into skipRows with a reason and take the region off regions' },
  },
  'column-empty': {
    severity: 'error',
    what: { kk: '«{heading}» бағанында бірде-бір мән жоқ', ru: 'В столбце «{heading}» нет ни одного значения', en: 'The column “{heading}” holds no value at all' },
    fix: { kk: 'Мәндер бір бағанға жылжымаған ба, тексеріңіз; баған әлі толтырылмаса, оны skipColumns тізіміне себебімен жазыңыз', ru: 'Проверьте, не сдвинуты ли значения на столбец; если столбец еще не заполнен, впишите его в skipColumns с причиной', en: 'Check whether the values have shifted by a column; if the column is not filled yet, put it into skipColumns with a reason' },
  },
  'no-quarter': {
    severity: 'note',
    what: { kk: '«{series}» ({region}): мына тоқсандар есептелмеді, өйткені өспелі жиынтықтың бірі жоқ: {periods}', ru: '«{series}» ({region}): кварталы {periods} не вычислены, нет одного из нарастающих итогов', en: '“{series}” ({region}): the quarters {periods} are not computed, one of the running totals is missing' },
    fix: { kk: '', ru: '', en: '' },
  },
} as const;

const sumIssues = {
  'sum-differs': {
    severity: 'error',
    what: {
      kk: '«{series}», {period}: өңірлердің қосындысы {sum}, {whole} бойынша {printed}; айырмасы {difference}, дөңгелектеу {tolerance} береді',
      ru: '«{series}», {period}: сумма регионов {sum}, по {whole} {printed}; разница {difference}, округление дает {tolerance}',
      en: '“{series}”, {period}: the regions sum to {sum}, {whole} is printed as {printed}; they differ by {difference}, rounding allows {tolerance}',
    },
    fix: {
      kk: 'Жолдар мен бағандардың жылжымағанын тексеріңіз; дереккөздің өз айырмасы болса, оны сипаттамада айтыңыз (sums: known)',
      ru: 'Проверьте, не сдвинуты ли строки и столбцы; если так в самом источнике, укажите это в описании (sums: known)',
      en: 'Check that no row or column has shifted; if the source itself differs, say so in the layout (sums: known)',
    },
  },
  'sum-differs-known': {
    severity: 'note',
    what: { kk: '«{series}», {period}: өңірлердің қосындысы мен {whole} айырмасы {difference}: {reason}', ru: '«{series}», {period}: сумма регионов и {whole} различаются на {difference}: {reason}', en: '“{series}”, {period}: the regions and {whole} differ by {difference}: {reason}' },
    fix: { kk: '', ru: '', en: '' },
  },
  'sum-not-checked': {
    severity: 'warning',
    what: { kk: '«{series}»: өңірлердің қосындысы мына кезеңдерде тексерілмеді, өйткені мәндердің бірі жоқ: {periods}', ru: '«{series}»: сумма регионов не проверена за {periods}: одного из значений нет', en: '“{series}”: the sum of the regions is not checked for {periods}: one of the values is missing' },
    fix: { kk: 'Жасырын немесе бос ұяшықтар болса, солай қалдырыңыз', ru: 'Если ячейки закрыты или пусты, оставьте так', en: 'If cells are suppressed or blank, leave it so' },
  },
  'parts-exceed-whole': {
    severity: 'error',
    what: { kk: '«{series}», {period}: белгілі өңірлердің қосындысы {sum} {whole} мәнінен ({printed}) үлкен', ru: '«{series}», {period}: сумма известных регионов {sum} больше, чем {whole} ({printed})', en: '“{series}”, {period}: the known regions sum to {sum}, more than {whole} ({printed})' },
    fix: { kk: 'Жолдар мен бағандардың жылжымағанын тексеріңіз', ru: 'Проверьте, не сдвинуты ли строки и столбцы', en: 'Check that no row or column has shifted' },
  },
} as const;

/** What can be wrong with workbooks, and with what their layouts say of them. */
export const workbookIssues = declareIssues('workbook', { ...fileIssues, ...sheetIssues, ...headingIssues, ...rowIssues, ...cellIssues, ...sumIssues });
