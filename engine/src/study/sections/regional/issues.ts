import { declareIssues } from '../../../issues/issue.ts';

/** What can be wrong under `regional:`, and what weakens its numbers. */
export const regionalIssues = declareIssues('regional', {
  'activity-incomplete': {
    severity: 'error',
    what: {
      kk: '«{id}»: не of (панель), не region мен nation (екі қатар) керек',
      ru: '«{id}»: нужна либо of (панель), либо пара рядов region и nation',
      en: '{id} needs either of (a panel) or region and nation (two series)',
    },
    fix: { kk: 'Біреуін ғана жазыңыз.', ru: 'Напишите что-то одно.', en: 'Write one of the two.' },
  },
  'activities-mixed': {
    severity: 'error',
    what: { kk: '«{id}»: кейбір қызмет түрлері панельден, кейбірі қатарлардан алынған', ru: '«{id}»: часть видов деятельности взята из панелей, часть из рядов', en: '{id} takes some activities from panels and some from series' },
    fix: { kk: 'Бәрін панельден не бәрін қатарлардан алыңыз.', ru: 'Возьмите все из панелей или все из рядов.', en: 'Take all from panels or all from series.' },
  },
  'too-few-activities': {
    severity: 'error',
    what: { kk: '«{id}»: кемінде екі қызмет түрі керек', ru: '«{id}»: нужно не меньше двух видов деятельности', en: '{id} needs at least two activities' },
    fix: { kk: 'Қызмет түрлерін қосыңыз: бірге олар тұтасты құрайды.', ru: 'Добавьте виды деятельности: вместе они составляют целое.', en: 'Add activities: together they make up the whole.' },
  },
  'units-differ': {
    severity: 'error',
    what: { kk: '«{id}»: бірліктер әртүрлі – {units}', ru: '«{id}»: единицы различаются – {units}', en: '{id} has different units: {units}' },
    fix: { kk: 'Барлық қызмет түрін бір бірлікке келтіріңіз.', ru: 'Приведите все виды деятельности к одной единице.', en: 'Bring all activities to one unit.' },
  },
  'no-place': {
    severity: 'error',
    what: { kk: '«{id}»: {year} жылы бірде-бір өңірдің деректері толық емес', ru: '«{id}»: за {year} год ни у одного региона нет всех данных', en: '{id}: no region has all data of {year}' },
    fix: { kk: 'Жылды не қызмет түрлерін өзгертіңіз.', ru: 'Смените год или состав видов деятельности.', en: 'Change the year or the activities.' },
  },
  'years-equal': {
    severity: 'error',
    what: { kk: '«{id}»: екі әртүрлі жыл керек', ru: '«{id}»: нужны два разных года', en: '{id} needs two different years' },
    fix: { kk: 'years: 2010..2020 түрінде жазыңыз.', ru: 'Напишите years: 2010..2020.', en: 'Write years: 2010..2020.' },
  },
  'group-unknown-place': {
    severity: 'error',
    what: { kk: '«{code}» панельде жоқ', ru: '«{code}» нет в панели', en: '{code} is not in the panel' },
    fix: { kk: 'Кодты тексеріңіз: {known}.', ru: 'Проверьте код: {known}.', en: 'Check the code: {known}.' },
  },
  'nominal-levels': {
    severity: 'warning',
    what: {
      kk: '{name}: деңгейлер қолданыстағы бағада, өңірлердің баға айырмасы алынып тасталмаған',
      ru: '{name}: уровни в текущих ценах, различия цен между регионами не устранены',
      en: '{name} is at current prices, and differences of prices between regions are not taken out',
    },
    fix: { kk: 'Айырманы тұрмыс деңгейінің айырмасы деп оқымаңыз.', ru: 'Не читайте различия как различия уровня жизни.', en: 'Do not read the differences as differences of living standards.' },
  },
  'few-regions': {
    severity: 'warning',
    what: {
      kk: '{name}: {n} өңір ғана – жақындасу сынағының қуаты аз',
      ru: '{name}: всего {n} регионов, мощность проверки конвергенции мала',
      en: '{name}: {n} regions only, so that the test of convergence has little power',
    },
    fix: { kk: '«Айқын өзгеріс жоқ» деген қорытынды өзгерістің жоқтығын білдірмейді.', ru: 'Вывод «ясного изменения нет» не означает, что изменения нет.', en: '“No clear change” does not mean that there was none.' },
  },
});
