import { declareIssues } from '../issues/issue.ts';

/** What can be wrong with a SWOT analysis, and what its evidence no longer carries. */
export const swotIssues = declareIssues('swot', {
  itemTwice: {
    severity: 'error',
    what: { kk: '«{item}» аты екі рет тұр', ru: 'Имя «{item}» стоит дважды', en: 'The name {item} stands twice' },
    fix: { kk: 'Бірінің атын өзгертіңіз.', ru: 'Переименуйте одно из них.', en: 'Rename one of them.' },
  },
  unknownItem: {
    severity: 'error',
    what: { kk: '«{item}» тармағы талдауда жоқ', ru: 'Пункта «{item}» нет в анализе', en: 'The analysis has no item {item}' },
    fix: { kk: 'Мынаны жазыңыз: {nearest}.', ru: 'Напишите: {nearest}.', en: 'Write: {nearest}.' },
  },
  evidenceForm: {
    severity: 'error',
    what: { kk: '«{item}»: дәлел не салыстыру (number не printed, is, than), не тренд (trend, is), не қажет дерек (needed: yes) болуы керек', ru: '«{item}»: свидетельство — это сравнение (number или printed, is, than), тренд (trend, is) или нужные данные (needed: yes)', en: '{item}: an evidence is a comparison (number or printed, is, than), a trend (trend, is), or what is needed (needed: yes)' },
    fix: { kk: 'Мысалы: number: series/GRP/points/2020/value, is: above, than: 4000.', ru: 'Например: number: series/GRP/points/2020/value, is: above, than: 4000.', en: 'For example: number: series/GRP/points/2020/value, is: above, than: 4000.' },
  },
  unknownNumber: {
    severity: 'error',
    what: { kk: '«{path}» – нәтижедегі санның жолы емес', ru: '«{path}» — не путь числа результата', en: '{path} is no path of a number of the result' },
    fix: { kk: 'Жол series/, constants/, equations/, forecasts/, survey/, targets/ немесе зерттеудің басқа бөлімінің атынан басталады.', ru: 'Путь начинается с series/, constants/, equations/, forecasts/, survey/, targets/ или имени другого раздела исследования.', en: 'A path begins with series/, constants/, equations/, forecasts/, survey/, targets/ or the name of another section of the study.' },
  },
  noNumber: {
    severity: 'error',
    what: { kk: '«{item}»: «{path}» жолында сан жоқ', ru: '«{item}»: по пути «{path}» нет числа', en: '{item}: there is no number at {path}' },
    fix: { kk: 'Жолды тексеріңіз: aimaq explain оны қабылдауы керек.', ru: 'Проверьте путь: aimaq explain должна его принимать.', en: 'Check the path: aimaq explain must accept it.' },
  },
  emptyQuadrant: {
    severity: 'error',
    what: { kk: '«{direction}» – {quadrant} бағыты, бірақ {side} тармағын атамайды', ru: '«{direction}» — направление {quadrant}, но не называет ни одного пункта {side}', en: '{direction} is a {quadrant} direction and names no item of {side}' },
    fix: { kk: 'from тізіміне тармақ қосыңыз немесе quadrant мәнін түзетіңіз.', ru: 'Добавьте пункт в from или исправьте quadrant.', en: 'Add an item to from, or mend quadrant.' },
  },
  unknownTarget: {
    severity: 'error',
    what: { kk: '«{target}» нысаны targets/registry ішінде жоқ', ru: 'Цели «{target}» нет в targets/registry', en: 'The target {target} is not in targets/registry' },
    fix: { kk: 'Мынаны жазыңыз: {known}.', ru: 'Напишите: {known}.', en: 'Write: {known}.' },
  },
  evidenceFails: {
    severity: 'warning',
    what: { kk: '«{item}»: дәлел енді расталмайды – {what}', ru: '«{item}»: свидетельство больше не подтверждается — {what}', en: '{item}: its evidence no longer holds – {what}' },
    fix: { kk: 'Тармақты қайта қараңыз немесе дәлелін алмастырыңыз', ru: 'Пересмотрите пункт или замените свидетельство', en: 'Reconsider the item, or replace its evidence' },
  },
  contradicted: {
    severity: 'warning',
    what: { kk: '«{item}»: дерек қарсы – {what}', ru: '«{item}»: данные против — {what}', en: '{item}: the data speak against it – {what}' },
    fix: { kk: 'Тармақты қайта қараңыз', ru: 'Пересмотрите пункт', en: 'Reconsider the item' },
  },
  againstForecast: {
    severity: 'warning',
    what: { kk: '«{item}»: болжам қарсы – {what}', ru: '«{item}»: прогноз против — {what}', en: '{item}: the forecast speaks against it – {what}' },
    fix: { kk: 'Бағытты болжаммен үйлестіріңіз', ru: 'Согласуйте направление с прогнозом', en: 'Bring the direction into line with the forecast' },
  },
  notByForecast: {
    severity: 'warning',
    what: { kk: '«{item}»: болжам растамайды – {what}', ru: '«{item}»: прогноз не подтверждает — {what}', en: '{item}: the forecast does not confirm it – {what}' },
    fix: { kk: 'Бағытты болжаммен үйлестіріңіз', ru: 'Согласуйте направление с прогнозом', en: 'Bring the direction into line with the forecast' },
  },
  targetUnlikely: {
    severity: 'warning',
    what: { kk: '«{direction}» бағытының нысаналы мәніне базалық сценарийде жету ықтималдығы {probability} % ғана', ru: 'Целевое значение направления «{direction}» по базовому сценарию достигается лишь с вероятностью {probability} %', en: 'The target of the direction {direction} is met under the baseline with a probability of {probability} % only' },
    fix: { kk: 'Нысаналы мәнді, мерзімін немесе шараларды қайта қараңыз', ru: 'Пересмотрите целевое значение, срок или меры', en: 'Reconsider the target, its date or the measures' },
  },
});
