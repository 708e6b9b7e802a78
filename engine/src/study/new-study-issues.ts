import { declareIssues } from '../issues/issue.ts';

/** What may keep a table from becoming a study. */
export const newStudyIssues = declareIssues('new', {
  'no-years': {
    severity: 'error',
    what: { kk: 'кестеде жылдар табылмады', ru: 'в таблице не найдены годы', en: 'the table has no years' },
    fix: { kk: 'бірінші бағанды year деп атап, жылдарды жазыңыз немесе жылдарды тақырып жолына қойыңыз', ru: 'назовите первый столбец year и впишите годы или поставьте годы в строку заголовка', en: 'call the first column year and write the years into it, or put the years into the header line' },
  },
  'not-annual': {
    severity: 'error',
    what: { kk: '«{series}» қатары жылдық емес', ru: 'ряд «{series}» не годовой', en: 'the series "{series}" is not annual' },
    fix: { kk: 'жылдық деректері бар кестені көрсетіңіз', ru: 'укажите таблицу с годовыми данными', en: 'name a table with annual data' },
  },
  'region-not-known': {
    severity: 'error',
    what: { kk: '«{code}» өңірі тізілімде жоқ', ru: 'региона «{code}» нет в реестре', en: 'the region "{code}" is not in the registry' },
    fix: { kk: 'ең жақыны: {nearest}', ru: 'ближайший: {nearest}', en: 'the nearest is {nearest}' },
  },
  'same-region': {
    severity: 'error',
    what: { kk: '«{code}» – үлгі зерттеудің өз өңірі', ru: '«{code}» – регион самого исследования-образца', en: '"{code}" is the region of the model study itself' },
    fix: { kk: 'көшірме керек болса, --region жазбаңыз', ru: 'если нужна копия, не указывайте --region', en: 'for a copy, leave out --region' },
  },
  'no-region-series': {
    severity: 'error',
    what: { kk: 'кестелерде {code} бойынша үлгі зерттеудің бірде-бір қатары жоқ', ru: 'в таблицах нет ни одного ряда образца по региону {code}', en: 'the tables hold none of the model study\'s series for {code}' },
    fix: { kk: 'өз кестеңізден бастаңыз: aimaq new ҚАЛТА --from КЕСТЕ.csv', ru: 'начните со своей таблицы: aimaq new ПАПКА --from ТАБЛИЦА.csv', en: 'begin with a table of your own: aimaq new DIR --from TABLE.csv' },
  },
});
