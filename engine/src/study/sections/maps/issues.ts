import { declareIssues } from '../../../issues/issue.ts';

/** What can be wrong under `maps:`. */
export const mapIssues = declareIssues('maps', {
  'nothing-shown': {
    severity: 'error',
    what: { kk: '«{id}»: of та, ranking те жоқ, не екеуі де бар', ru: '«{id}»: нет ни of, ни ranking или есть оба', en: '{id} has neither of nor ranking, or has both' },
    fix: { kk: 'Панельдің атын (of) не рейтингтің атын (ranking) жазыңыз.', ru: 'Укажите панель (of) или рейтинг (ranking).', en: 'Name a panel (of) or a ranking.' },
  },
  'no-ranking': {
    severity: 'error',
    what: { kk: '«{name}» деген рейтинг жоқ', ru: 'Рейтинга «{name}» нет', en: 'There is no ranking {name}' },
    fix: { kk: 'rankings ішіндегі атын жазыңыз.', ru: 'Укажите имя из rankings.', en: 'Write a name that stands under rankings.' },
  },
  'too-many-classes': {
    severity: 'error',
    what: { kk: '{count} топ: карта 2–5 топты ғана айқын көрсетеді', ru: 'Групп {count}: на карте различимы от 2 до 5', en: '{count} classes: a map tells 2 to 5 apart' },
    fix: { kk: 'Топтарды азайтыңыз не көбейтіңіз.', ru: 'Измените число групп.', en: 'Change the number of classes.' },
  },
  'bounds-not-rising': {
    severity: 'error',
    what: { kk: 'bounds өсу ретімен тұрмаған', ru: 'bounds идут не по возрастанию', en: 'The bounds do not rise' },
    fix: { kk: 'Шекараларды кішісінен үлкеніне қарай жазыңыз.', ru: 'Запишите границы от меньшей к большей.', en: 'Write them from the least to the greatest.' },
  },
  'year-without-values': {
    severity: 'error',
    what: { kk: '«{panel}» көрсеткішінің {year} жылы деректері жоқ', ru: 'У показателя «{panel}» нет данных за {year} год', en: '{panel} has no data of {year}' },
    fix: { kk: 'year мәнін {from} мен {to} арасынан алыңыз.', ru: 'Возьмите year от {from} до {to}.', en: 'Take a year from {from} to {to}.' },
  },
});
