import { declareIssues } from '../../../issues/issue.ts';

/** What can be wrong with the priorities of a study. */
export const priorityIssues = declareIssues('priorities', {
  'score-unread': {
    severity: 'error',
    what: { kk: '{alternative}, {criterion}: «{text}» бағасы оқылмады', ru: '{alternative}, {criterion}: оценка «{text}» не читается', en: '{alternative}, {criterion}: the score "{text}" cannot be read' },
    fix: { kk: 'Бір санды (6), аралықты (4..8) немесе үш санды (4..6..8) жазыңыз.', ru: 'Напишите число (6), промежуток (4..8) или три числа (4..6..8).', en: 'Write a number (6), a range (4..8) or three numbers (4..6..8).' },
  },
  'score-off-scale': {
    severity: 'error',
    what: { kk: '{alternative}, {criterion}: «{text}» бағасы {from}..{to} шкаласынан тыс', ru: '{alternative}, {criterion}: оценка «{text}» вне шкалы {from}..{to}', en: '{alternative}, {criterion}: the score "{text}" lies outside the scale {from}..{to}' },
    fix: { kk: 'Бағаны шкалаға келтіріңіз немесе criteria ішіндегі scale кілтін кеңейтіңіз.', ru: 'Приведите оценку к шкале или расширьте scale в criteria.', en: 'Bring the score onto the scale, or widen scale in criteria.' },
  },
  'score-missing': {
    severity: 'error',
    what: { kk: '«{alternative}» баламасында {criterion} критерийінің бағасы жоқ', ru: 'У альтернативы {alternative} нет оценки по критерию {criterion}', en: 'The alternative {alternative} has no score by the criterion {criterion}' },
    fix: { kk: 'scores ішіне {criterion}: 4..6..8 деп қосыңыз.', ru: 'Добавьте в scores строку {criterion}: 4..6..8.', en: 'Add {criterion}: 4..6..8 under scores.' },
  },
  'unknown-item': {
    severity: 'error',
    what: { kk: '«{name}» деген ат белгісіз; белгілілері: {known}', ru: 'Имя {name} неизвестно; известны: {known}', en: 'The name {name} is not known; known are {known}' },
    fix: { kk: 'Осы тізімнен ат жазыңыз.', ru: 'Напишите имя из этого списка.', en: 'Write a name of that list.' },
  },
  'weights-unclear': {
    severity: 'error',
    what: { kk: 'Критерийлердің салмақтары толық емес: {missing}', ru: 'Веса критериев заданы не полностью: {missing}', en: 'The weights of the criteria are not complete: {missing}' },
    fix: { kk: 'Әр критерийге weight жазыңыз немесе pairwise ішінде әр жұпты бір рет салыстырыңыз.', ru: 'Задайте weight каждому критерию или сравните каждую пару один раз в pairwise.', en: 'Give every criterion a weight, or compare every pair once under pairwise.' },
  },
  'weight-beside-pairs': {
    severity: 'error',
    what: { kk: 'weight те, pairwise те бар', ru: 'Заданы и weight, и pairwise', en: 'There are both weight and pairwise' },
    fix: { kk: 'weight жолдарын немесе pairwise бөлігін өшіріңіз.', ru: 'Оставьте одно из двух.', en: 'Keep one of the two.' },
  },
  'pair-of-one': {
    severity: 'error',
    what: { kk: '{name} өзімен салыстырылған', ru: '{name} сравнивается с собой', en: '{name} is compared with itself' },
    fix: { kk: 'Екінші критерийдің атын жазыңыз немесе жолды өшіріңіз.', ru: 'Назовите второй критерий или уберите строку.', en: 'Name the other criterion, or take the line out.' },
  },
  'pair-twice': {
    severity: 'error',
    what: { kk: '{one} мен {other} екі рет салыстырылған', ru: '{one} и {other} сравнены дважды', en: '{one} and {other} are compared twice' },
    fix: { kk: 'Біреуін өшіріңіз.', ru: 'Уберите одно из сравнений.', en: 'Take one of the comparisons out.' },
  },
  'off-range': {
    severity: 'error',
    what: { kk: '{key}: {value} мәні {least}..{most} шегінен тыс', ru: '{key}: значение {value} выходит за {least}..{most}', en: '{key}: {value} lies outside {least}..{most}' },
    fix: { kk: 'Осы шектегі мәнді жазыңыз.', ru: 'Напишите значение в этих пределах.', en: 'Write a value within these bounds.' },
  },
  'too-few': {
    severity: 'error',
    what: { kk: 'Критерий саны {criteria}, балама саны {alternatives}; кемінде бір критерий мен екі балама керек', ru: 'Критериев {criteria}, альтернатив {alternatives}; нужны хотя бы один критерий и две альтернативы', en: 'Criteria: {criteria}, alternatives: {alternatives}; at least one criterion and two alternatives are needed' },
    fix: { kk: 'criteria мен alternatives бөліктерін толықтырыңыз.', ru: 'Дополните criteria и alternatives.', en: 'Add to criteria and alternatives.' },
  },
  'too-many': {
    severity: 'error',
    what: { kk: '{count} – тым көп; ең көбі {most}', ru: '{count} – слишком много; не больше {most}', en: '{count} are too many; at most {most}' },
    fix: { kk: 'Азайтыңыз немесе топтаңыз.', ru: 'Сократите их число или объедините.', en: 'Take fewer, or join some.' },
  },
  'not-positive': {
    severity: 'error',
    what: { kk: '{key}: нөлден үлкен сан керек, {value} берілген', ru: '{key}: нужно число больше нуля, дано {value}', en: '{key}: a number above zero is needed, {value} was given' },
    fix: { kk: 'Санды түзетіңіз.', ru: 'Исправьте число.', en: 'Mend the number.' },
  },
  'least-above-need': {
    severity: 'error',
    what: { kk: '{name}: ең аз мөлшер {least} қажеттіліктен ({need}) көп', ru: '{name}: наименьшая сумма {least} больше потребности {need}', en: '{name}: the least amount {least} is above the need of {need}' },
    fix: { kk: 'least мәнін азайтыңыз.', ru: 'Уменьшите least.', en: 'Lower least.' },
  },
  'scale-empty': {
    severity: 'error',
    what: { kk: '{criterion}: шкаланың екі шеті бірдей', ru: '{criterion}: концы шкалы совпадают', en: '{criterion}: the ends of the scale are the same' },
    fix: { kk: 'scale: 0..10 деп жазыңыз.', ru: 'Напишите scale: 0..10.', en: 'Write scale: 0..10.' },
  },
  inconsistent: {
    severity: 'warning',
    what: { kk: 'Жұптық салыстырулар бір-біріне қайшы: келісімділік қатынасы {ratio}, рұқсат етілгені {acceptable}', ru: 'Парные сравнения противоречат друг другу: отношение согласованности {ratio} при допустимом {acceptable}', en: 'The comparisons in pairs contradict one another: consistency ratio {ratio}, acceptable is {acceptable}' },
    fix: { kk: 'Салыстыруларды қайта қараңыз.', ru: 'Пересмотрите сравнения.', en: 'Go over the comparisons again.' },
  },
  'leader-unsure': {
    severity: 'warning',
    what: { kk: '«{leader}» бірінші орында тұру ықтималдығы {p} ғана', ru: 'Вероятность первого места у «{leader}» лишь {p}', en: 'The probability that {leader} stands first is only {p}' },
    fix: { kk: 'Бірінші орынды шешілген деп санамаңыз; бағаларды нақтылаңыз.', ru: 'Не считайте первое место решенным; уточните оценки.', en: 'Do not take the first place as decided; make the scores more precise.' },
  },
});
