import { declareIssues } from '../issues/issue.ts';

/** What can be wrong with series over many regions. */
export const panelIssues = declareIssues('panels', {
  'no-regions': {
    severity: 'error',
    what: { kk: '{file} кестесінде «{panel}» панелінің {source} бойынша {whole} құрамындағы бірде-бір аймағы жоқ', ru: 'В таблице {file} нет ни одного региона в составе {whole} для панели «{panel}» из {source}', en: 'The table {file} has no region of {whole} for the panel "{panel}" of {source}' },
    fix: { kk: 'Кестедегі атауын тексеріңіз; онда бар қатарлар: {known}', ru: 'Проверьте имя в таблице; в ней есть: {known}', en: 'Check the name in the table; it has: {known}' },
  },
  'no-registry': {
    severity: 'error',
    what: { kk: 'territory үшін аймақтар тізілімі керек, ал {nation} тізілімде жоқ', ru: 'Для territory нужен реестр регионов, а {nation} в нем нет', en: 'territory needs a registry of regions, and {nation} has none' },
    fix: { kk: 'Аймақтар кестесін қосыңыз: places: data/places.csv', ru: 'Добавьте таблицу регионов: places: data/places.csv', en: 'Add a table of regions: places: data/places.csv' },
  },
  'no-panel-named': {
    severity: 'error',
    what: { kk: '«{panel}» панелінің формуласы бірде-бір панельді атамайды', ru: 'Формула панели «{panel}» не называет ни одной панели', en: 'The formula of the panel "{panel}" names no panel' },
    fix: { kk: 'Панельдің атын қойыңыз, мысалы: {known}', ru: 'Назовите панель, например: {known}', en: 'Name a panel, such as: {known}' },
  },
  'nothing-in-common': {
    severity: 'error',
    what: { kk: '«{panel}» формуласындағы панельдердің ({panels}) ортақ өңірі мен жылы жоқ', ru: 'У панелей в формуле «{panel}» ({panels}) нет общего региона и года', en: 'The panels in the formula of "{panel}" ({panels}) have no region and year in common' },
    fix: { kk: 'Олардың жылдарын, өңірлерін және territory мәнін салыстырыңыз', ru: 'Сравните их годы, регионы и territory', en: 'Compare their years, regions and territory' },
  },
  'no-whole': {
    severity: 'error',
    what: { kk: '{text}: «{panel}» панелінде {whole} мәні жоқ', ru: '{text}: в панели «{panel}» нет значения для {whole}', en: '{text}: the panel "{panel}" has no value of {whole}' },
    fix: { kk: 'Кестеге сол аймақтың жолдарын қосыңыз немесе жақшаны алып тастаңыз', ru: 'Добавьте в таблицу строки этого региона или уберите скобки', en: 'Add the rows of that region to the table, or take the brackets away' },
  },
  'territories-differ': {
    severity: 'error',
    what: {
      kk: '«{name}» формуласы екі түрлі аумақты қосады: {place}, {period} жыл: {first} – {firstDay} шекарасында, {second} – {secondDay} шекарасында; шекара {date} өзгерген',
      ru: 'Формула «{name}» соединяет две разные территории: {place}, {period} год: {first} в границах {firstDay}, {second} в границах {secondDay}; границы изменились {date}',
      en: 'The formula of "{name}" joins two territories: {place}, {period}: {first} in the borders of {firstDay}, {second} in those of {secondDay}; the borders changed on {date}',
    },
    fix: { kk: 'Екеуіне де бір аумақты жазыңыз, мысалы: territory: {rule}', ru: 'Укажите для обоих одну территорию, например: territory: {rule}', en: 'Give both one territory, such as: territory: {rule}' },
  },
  'place-left-out': {
    severity: 'note',
    what: { kk: '«{panel}» панелінде {place} жоқ: оның {day} шекарасындағы бірде-бір мәні белгісіз', ru: 'В панели «{panel}» нет {place}: в границах {day} неизвестно ни одно его значение', en: 'The panel "{panel}" is without {place}: none of its values in the borders of {day} is known' },
    fix: { kk: 'Дерек қосыңыз немесе басқа шекараны алыңыз', ru: 'Добавьте данные или возьмите другие границы', en: 'Add data, or take other borders' },
  },
});
