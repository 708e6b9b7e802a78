import { declareIssues } from '../issues/issue.ts';

const tableIssues = {
  'no-regions': {
    severity: 'error',
    what: { kk: 'Аймақтар кестесінде бірде-бір аймақ жоқ', ru: 'В таблице регионов нет ни одного региона', en: 'The table of regions holds no region' },
    fix: { kk: 'Әр аймаққа бір жол жазыңыз: code, level, kind, kk, ru, en', ru: 'Напишите по строке на регион: code, level, kind, kk, ru, en', en: 'Write a row for each region: code, level, kind, kk, ru, en' },
  },
  'repeated-code': {
    severity: 'error',
    what: { kk: '«{code}» коды екінші рет тұр', ru: 'Код «{code}» стоит второй раз', en: 'The code “{code}” stands a second time' },
    fix: { kk: 'Әр аймаққа өз кодын беріңіз', ru: 'Дайте каждому региону свой код', en: 'Give each region a code of its own' },
  },
  'bad-level': {
    severity: 'error',
    what: { kk: 'Деңгей 0 (ел), 1 (өңір) немесе 2 (аудан) болуы керек, мұнда: «{got}»', ru: 'Уровень должен быть 0 (страна), 1 (регион) или 2 (район), здесь: «{got}»', en: 'The level must be 0 (country), 1 (region) or 2 (district), got “{got}”' },
    fix: { kk: '0, 1 немесе 2 деп жазыңыз', ru: 'Напишите 0, 1 или 2', en: 'Type 0, 1 or 2' },
  },
  'bad-kind': {
    severity: 'error',
    what: { kk: 'Аймақ түрі мыналардың бірі болуы керек: {known}; мұнда: «{got}»', ru: 'Вид региона должен быть одним из: {known}; здесь: «{got}»', en: 'The kind must be one of: {known}; got “{got}”' },
    fix: { kk: 'Тізімдегі сөздердің бірін жазыңыз', ru: 'Напишите одно из этих слов', en: 'Type one of these words' },
  },
  'bad-day': {
    severity: 'error',
    what: { kk: '«{got}» күн ретінде оқылмайды', ru: '«{got}» не читается как дата', en: '“{got}” is not a day' },
    fix: { kk: 'Былай жазыңыз: 2022-06-08', ru: 'Напишите так: 2022-06-08', en: 'Type it as 2022-06-08' },
  },
  'days-reversed': {
    severity: 'error',
    what: { kk: '«{code}» аймағының соңғы күні ({to}) бірінші күнінен ({from}) кейін емес', ru: 'Последний день региона «{code}» ({to}) не позже первого ({from})', en: 'The region “{code}” ends ({to}) no later than it begins ({from})' },
    fix: { kk: 'from және to бағандарын тексеріңіз', ru: 'Проверьте столбцы from и to', en: 'Check the columns from and to' },
  },
  'unknown-origin': {
    severity: 'error',
    what: { kk: '«{code}» аймағының бастапқы аймағы «{origin}» кестеде жоқ', ru: 'Исходного региона «{origin}» для «{code}» в таблице нет', en: 'The origin “{origin}” of “{code}” is not in the table' },
    fix: { kk: 'Оның жолын қосыңыз немесе кодын түзетіңіз', ru: 'Добавьте его строку или исправьте код', en: 'Add its row or correct the code' },
  },
  'origin-without-day': {
    severity: 'error',
    what: { kk: '«{code}» аймағының бастапқы аймағы бар, ал бірінші күні жоқ', ru: 'У региона «{code}» есть исходный регион, но нет первого дня', en: 'The region “{code}” has an origin but no first day' },
    fix: { kk: 'from бағанына күнін жазыңыз', ru: 'Впишите день в столбец from', en: 'Write the day into the column from' },
  },
  'names-alike': {
    severity: 'error',
    what: { kk: '«{name}» атауы екі аймаққа сай келеді: {code} және {other}', ru: 'Имя «{name}» подходит двум регионам: {code} и {other}', en: 'The name “{name}” fits two regions: {code} and {other}' },
    fix: { kk: 'Біреуінің атауын өзгертіңіз; бір-біріне ұқсас әріптерді тексеріңіз', ru: 'Измените одно из имен; проверьте похожие буквы', en: 'Change one of the names; check letters that look alike' },
  },
} as const;

const seriesIssues = {
  'unknown-region': {
    severity: 'error',
    what: { kk: '«{region}» деген аймақ тізілімде жоқ', ru: 'Региона «{region}» в реестре нет', en: 'The region “{region}” is not in the registry' },
    fix: { kk: 'Тізілімдегі кодты жазыңыз, мысалы KZ-63, немесе өз аймақтар кестеңізге қосыңыз', ru: 'Напишите код из реестра, например KZ-63, или добавьте регион в свою таблицу регионов', en: 'Type a code of the registry, such as KZ-63, or add the region to a table of your own' },
  },
  'misspelt-region': {
    severity: 'error',
    what: { kk: '«{region}» деген аймақ тізілімде жоқ', ru: 'Региона «{region}» в реестре нет', en: 'The region “{region}” is not in the registry' },
    fix: { kk: 'Жазыңыз: {nearest}', ru: 'Напишите: {nearest}', en: 'Type: {nearest}' },
  },
  'outside-validity': {
    severity: 'error',
    what: {
      kk: '«{series}» қатарында {name} ({region}) үшін ол болмаған кезеңдердің мәндері бар: {periods}; аймақ {life} болған',
      ru: 'Ряд «{series}» содержит значения региона {name} ({region}) за периоды, когда его не было: {periods}; он существует {life}',
      en: 'The series “{series}” holds values of {name} ({region}) for periods in which it did not exist: {periods}; it exists {life}',
    },
    fix: {
      kk: 'Дереккөз жаңа шекараға қайта есептесе, оны айтыңыз: borders: {borders}; әйтпесе бұл мәндер басқа аймақтікі: {origins}',
      ru: 'Если источник пересчитал ряд в новых границах, укажите: borders: {borders}; иначе это значения другого региона: {origins}',
      en: 'If the source has recomputed the series in new borders, say so: borders: {borders}; otherwise these are values of another region: {origins}',
    },
  },
  'crosses-change': {
    severity: 'error',
    what: {
      kk: '«{series}» қатары {date} күнгі шекара өзгерісінен өтеді: {name} ({region}) аумағы {before} → {after}; {last} мен {first} мәндері екі түрлі аумақтікі',
      ru: 'Ряд «{series}» проходит через изменение границ {date}: территория {name} ({region}), {before} → {after}; значения за {last} и {first} относятся к разным территориям',
      en: 'The series “{series}” crosses the change of borders of {date}: the territory of {name} ({region}), {before} → {after}; the values of {last} and {first} are of two different territories',
    },
    fix: {
      kk: 'Бір аумаққа келтіріңіз (кейін ол {parts}): territory: {rule}; немесе дереккөздің өзі қайта есептегенін айтыңыз: borders: {borders}',
      ru: 'Приведите к одной территории (далее она {parts}): territory: {rule}; или укажите, что источник сам пересчитал ряд: borders: {borders}',
      en: 'Bring it to one territory (later {parts}): territory: {rule}; or say that the source has recomputed the series: borders: {borders}',
    },
  },
} as const;

const spliceIssues = {
  'not-separable': {
    severity: 'error',
    what: {
      kk: '{period} кезеңінде {regions} аумағы ({asOf} шекарасында) {holder} аумағынан бөлек есептелмеген',
      ru: 'В {period} территория {regions} (в границах {asOf}) не отделена в учете от {holder}',
      en: 'In {period} the territory of {regions} (borders of {asOf}) was not counted apart from {holder}',
    },
    fix: {
      kk: 'Ереже аумаққа толық болсын: {union}; немесе қатарды {date} күнінен бастаңыз',
      ru: 'Возьмите в правило всю территорию: {union}; или начните ряд с {date}',
      en: 'Take the whole territory into the rule: {union}; or begin the series on {date}',
    },
  },
  'part-absent': {
    severity: 'error',
    what: { kk: '«{series}» қатары {part} үшін жоқ, ал {rule} ережесіне керек', ru: 'Ряда «{series}» для {part} нет, а он нужен правилу {rule}', en: 'There is no series “{series}” of {part}, which the rule {rule} needs' },
    fix: { kk: 'Сол аймақтың деректерін қосыңыз', ru: 'Добавьте данные этого региона', en: 'Add the data of that region' },
  },
  'rates-need-weights': {
    severity: 'error',
    what: { kk: '«{series}» қатарының мәндері қосылмайды (пайыз, бір адамға шаққанда, индекс), ал {rule} аумағы {periods} кезеңінде бірнеше аймақтан тұрады', ru: 'Значения ряда «{series}» не складываются (процент, на душу, индекс), а территория {rule} в {periods} состоит из нескольких регионов', en: 'Values of the series “{series}” cannot be summed (a percentage, per head, an index), and in {periods} the territory {rule} consists of several regions' },
    fix: { kk: 'Салмағын айтыңыз, мысалы weights: population, немесе жылдарын қысқартыңыз', ru: 'Укажите вес, например weights: population, или сократите годы', en: 'Name the weight, such as weights: population, or take fewer years' },
  },
  'part-missing': {
    severity: 'warning',
    what: { kk: '«{series}» қатары мына кезеңдерде есептелмейді, өйткені бөліктің мәні жоқ: {periods}', ru: 'Ряд «{series}» не вычислен за периоды, в которых нет значения одной из частей: {periods}', en: 'The series “{series}” is not computed for periods in which a part has no value: {periods}' },
    fix: { kk: 'Бөліктің деректерін толықтырыңыз немесе кезеңді қысқартыңыз', ru: 'Дополните данные части или сократите период', en: 'Complete the data of the part or shorten the period' },
  },
  'units-differ': {
    severity: 'error',
    what: { kk: '«{series}» қатарының бөліктері әртүрлі бірлікте: {first} және {second}', ru: 'Части ряда «{series}» в разных единицах: {first} и {second}', en: 'The parts of the series “{series}” are in different units: {first} and {second}' },
    fix: { kk: 'Бөліктерді бір бірлікке келтіріңіз', ru: 'Приведите части к одной единице', en: 'Bring the parts to one unit' },
  },
  'bad-rule': {
    severity: 'error',
    what: { kk: '«{got}» аумақ ережесі ретінде оқылмайды', ru: '«{got}» не читается как правило территории', en: '“{got}” is not a rule of territory' },
    fix: { kk: 'Былай жазыңыз: KZ-63 @ 2020 немесе KZ-61 + KZ-79 @ 2023', ru: 'Напишите так: KZ-63 @ 2020 или KZ-61 + KZ-79 @ 2023', en: 'Type it as KZ-63 @ 2020, or as KZ-61 + KZ-79 @ 2023' },
  },
} as const;

/** What can be wrong with regions and series that belong to them. */
export const territoryIssues = declareIssues('territory', { ...tableIssues, ...seriesIssues, ...spliceIssues });
