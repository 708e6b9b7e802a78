import { declareIssues } from '../../../issues/issue.ts';

/** What can be wrong with the register of risks and with projects. */
export const riskIssues = declareIssues('risks', {
  'off-scale': {
    severity: 'error',
    what: { kk: '{name}: {key} = {value} мәні 1..{most} шкаласынан тыс', ru: '{name}: {key} = {value} вне шкалы 1..{most}', en: '{name}: {key} = {value} lies outside the scale 1..{most}' },
    fix: { kk: '1 мен {most} арасындағы бүтін сан жазыңыз.', ru: 'Напишите целое число от 1 до {most}.', en: 'Write a whole number from 1 to {most}.' },
  },
  'residual-above': {
    severity: 'error',
    what: { kk: '{name}: шарадан кейінгі тәуекел ({after}) бастапқысынан ({before}) көп', ru: '{name}: остаточный риск ({after}) выше исходного ({before})', en: '{name}: the residual risk ({after}) is above the risk itself ({before})' },
    fix: { kk: 'residual мәндерін түзетіңіз: шара тәуекелді арттырмауы керек.', ru: 'Исправьте residual: мера не должна повышать риск.', en: 'Mend residual: a measure must not raise the risk.' },
  },
  'scale-wrong': {
    severity: 'error',
    what: { kk: 'scale: 1 < medium < high ≤ most · most болуы керек', ru: 'scale: нужно 1 < medium < high ≤ most · most', en: 'scale: 1 < medium < high ≤ most · most is needed' },
    fix: { kk: 'Мысалы: most 5, medium 6, high 15.', ru: 'Например: most 5, medium 6, high 15.', en: 'For instance: most 5, medium 6, high 15.' },
  },
  'unknown-item': {
    severity: 'error',
    what: { kk: '«{name}» деген ат белгісіз; белгілілері: {known}', ru: 'Имя {name} неизвестно; известны: {known}', en: 'The name {name} is not known; known are {known}' },
    fix: { kk: 'Осы тізімнен ат жазыңыз.', ru: 'Напишите имя из этого списка.', en: 'Write a name of that list.' },
  },
  'estimate-unread': {
    severity: 'error',
    what: { kk: '{name}: «{text}» бағасы оқылмады', ru: '{name}: оценка «{text}» не читается', en: '{name}: the estimate "{text}" cannot be read' },
    fix: { kk: 'Төмен, ықтимал және жоғары шаманы жазыңыз: 2..3..6.', ru: 'Напишите низшую, вероятную и высшую величину: 2..3..6.', en: 'Write the lowest, the most likely and the highest: 2..3..6.' },
  },
  'task-order': {
    severity: 'error',
    what: { kk: '«{task}» өзінен кейін тұрған «{other}» жұмысын күтеді', ru: 'Работа {task} ждет работу {other}, которая стоит ниже', en: 'The task {task} waits for {other}, which stands below it' },
    fix: { kk: 'Жұмыстарды орындалу ретімен жазыңыз.', ru: 'Расположите работы в порядке выполнения.', en: 'Write the tasks in the order in which they are done.' },
  },
  'bad-day': {
    severity: 'error',
    what: { kk: '{name}: «{text}» – күн емес', ru: '{name}: «{text}» — не дата', en: '{name}: "{text}" is no date' },
    fix: { kk: 'ЖЖЖЖ-АА-КК түрінде жазыңыз: 2021-06-01.', ru: 'Напишите в виде ГГГГ-ММ-ДД: 2021-06-01.', en: 'Write it as YYYY-MM-DD: 2021-06-01.' },
  },
  'stage-order': {
    severity: 'error',
    what: { kk: '«{later}» кезеңі ({laterDay}) «{earlier}» кезеңінен ({earlierDay}) бұрын тұр', ru: 'Этап {later} ({laterDay}) раньше этапа {earlier} ({earlierDay})', en: 'The stage {later} ({laterDay}) comes before {earlier} ({earlierDay})' },
    fix: { kk: 'Күндерді тексеріңіз.', ru: 'Проверьте даты.', en: 'Check the dates.' },
  },
  'off-range': {
    severity: 'error',
    what: { kk: '{name}: {key} = {value} мәні {least}..{most} шегінен тыс', ru: '{name}: {key} = {value} выходит за {least}..{most}', en: '{name}: {key} = {value} lies outside {least}..{most}' },
    fix: { kk: 'Осы шектегі мәнді жазыңыз.', ru: 'Напишите значение в этих пределах.', en: 'Write a value within these bounds.' },
  },
  'thresholds-wrong': {
    severity: 'error',
    what: { kk: '{name}: thresholds: 0 < act < close және revise ≥ 2 болуы керек', ru: '{name}: thresholds: нужно 0 < act < close и revise ≥ 2', en: '{name}: thresholds: 0 < act < close and revise ≥ 2 are needed' },
    fix: { kk: 'Мысалы: act 0.1, close 0.5, revise 3.', ru: 'Например: act 0.1, close 0.5, revise 3.', en: 'For instance: act 0.1, close 0.5, revise 3.' },
  },
  'points-apart': {
    severity: 'error',
    what: { kk: '{name}: {from}-айдан {to}-айға дейін бақылау нүктесі жоқ; ең көбі {longest} ай', ru: '{name}: между {from} и {to} месяцем нет контрольной точки; допустимо не более {longest} мес.', en: '{name}: no control point between months {from} and {to}; at most {longest} months may pass' },
    fix: { kk: 'Аралық нүктелерді қосыңыз: жоспарлы уақыттың оннан бірі, бірақ бір айдан аспайды.', ru: 'Добавьте точки: не реже десятой части планового срока и одного месяца.', en: 'Add points: at least every tenth of the planned time and every month.' },
  },
  'not-positive': {
    severity: 'error',
    what: { kk: '{name}: {key} нөлден үлкен болуы керек, {value} берілген', ru: '{name}: {key} должно быть больше нуля, дано {value}', en: '{name}: {key} must be above zero, {value} was given' },
    fix: { kk: 'Санды түзетіңіз.', ru: 'Исправьте число.', en: 'Mend the number.' },
  },
});
