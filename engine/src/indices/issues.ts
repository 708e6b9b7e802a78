import { declareIssues } from '../issues/issue.ts';

/** What can be wrong with rankings, composite indices and regional measures, and what weakens them. */
export const indexIssues = declareIssues('indices', {
  factorConstant: {
    severity: 'warning',
    what: {
      kk: '«{factor}» факторының деректері өзгермейді немесе тым аз (n = {n}): корреляциясы жоқ, рангі берілмейді',
      ru: 'Фактор «{factor}» не меняется или данных слишком мало (n = {n}): корреляции нет, ранг не дается',
      en: 'The factor {factor} does not vary or has too few data (n = {n}): it has no correlation and gets no rank',
    },
    fix: { kk: 'Факторды алып тастаңыз немесе деректерін толықтырыңыз.', ru: 'Уберите фактор или дополните его данные.', en: 'Leave the factor out, or complete its data.' },
  },
  fewerPeriodsThanFactors: {
    severity: 'warning',
    what: {
      kk: 'Бақылау саны T = {T} фактор санынан ({factors}) аз: кейбір корреляциялар кездейсоқ жоғары болады',
      ru: 'Наблюдений T = {T} меньше, чем факторов ({factors}): часть корреляций высока случайно',
      en: 'T = {T} observations are fewer than the {factors} factors: some correlations are high by chance',
    },
    fix: {
      kk: 'Факторларды азайтыңыз немесе өңірлер панелін алыңыз; рангтерді аралығымен бірге оқыңыз.',
      ru: 'Сократите число факторов или возьмите панель регионов; ранги читайте с интервалами.',
      en: 'Take fewer factors, or a panel of regions; read the ranks with their intervals.',
    },
  },
  trendMakesCorrelation: {
    severity: 'warning',
    what: {
      kk: '«{factor}»: r = {r} жалпы тренд есебінен: трендсіз {detrended}, өсімдер бойынша {differenced}',
      ru: '«{factor}»: r = {r} создан общим трендом: без тренда {detrended}, в приростах {differenced}',
      en: '{factor}: r = {r} comes of a common trend: {detrended} without the trend, {differenced} in differences',
    },
    fix: { kk: 'Бұл факторды ықпал етуші деп атамаңыз.', ru: 'Не называйте этот фактор влияющим.', en: 'Do not call this factor an influence.' },
  },
  rankRepeated: {
    severity: 'error',
    what: { kk: '«{factor}» рейтингте {times} рет кездеседі', ru: '«{factor}» встречается в ранжировке {times} раза', en: '{factor} stands in the ranking {times} times' },
    fix: { kk: 'Артық жазбаны басқа фактормен ауыстырыңыз: орнында жоқтары – {missing}.', ru: 'Замените лишнюю запись: отсутствуют {missing}.', en: 'Replace the extra entry: {missing} are missing.' },
  },
  rankUnknown: {
    severity: 'error',
    what: { kk: 'Рейтингтегі «{factor}» тізімде жоқ', ru: 'В ранжировке есть «{factor}», которого нет в перечне', en: 'The ranking holds {factor}, which the list does not' },
    fix: { kk: 'Белгілеуді тексеріңіз: {known}.', ru: 'Проверьте обозначение: {known}.', en: 'Check its code: {known}.' },
  },
  weightsUnlawful: {
    severity: 'error',
    what: { kk: 'Әр көрсеткішке нөлден үлкен бір салмақ керек: {weights}', ru: 'Каждому показателю нужен один вес больше нуля: {weights}', en: 'Each indicator needs one weight above zero: {weights}' },
    fix: { kk: 'Салмақтарды түзетіңіз; керек емес көрсеткішті алып тастаңыз.', ru: 'Исправьте веса; ненужный показатель уберите.', en: 'Correct the weights; leave out an indicator that is not wanted.' },
  },
  indicatorConstant: {
    severity: 'error',
    what: {
      kk: '«{indicator}» барлық өңірде бірдей: минимум-максимум бойынша нормаланбайды',
      ru: '«{indicator}» одинаков у всех: по минимуму и максимуму не нормируется',
      en: '{indicator} is the same everywhere: it cannot be normalised by minimum and maximum',
    },
    fix: { kk: 'Көрсеткішті рейтингтен алып тастаңыз.', ru: 'Уберите показатель из рейтинга.', en: 'Leave the indicator out of the ranking.' },
  },
  indicatorNotPositive: {
    severity: 'error',
    what: {
      kk: '«{indicator}»: {unit} үшін {value}; «{method}» әдісіне оң мәндер керек',
      ru: '«{indicator}»: {value} у «{unit}»; методу «{method}» нужны положительные значения',
      en: '{indicator} is {value} for {unit}; the method {method} needs positive values',
    },
    fix: { kk: 'Рангтер қосындысын немесе минимум-максимум әдісін алыңыз.', ru: 'Возьмите сумму рангов или метод минимума и максимума.', en: 'Use the rank sum or the min-max mean.' },
  },
  unitUnranked: {
    severity: 'warning',
    what: {
      kk: '«{unit}» рейтингке кірмейді: {known} көрсеткіш белгілі, барлығы {all} ({missing} жоқ)',
      ru: '«{unit}» вне рейтинга: известно показателей {known} из {all} (нет: {missing})',
      en: '{unit} is not ranked: {known} of {all} indicators are known (missing: {missing})',
    },
    fix: { kk: 'Деректерді толықтырыңыз немесе жетіспейтін деректер ережесін өзгертіңіз.', ru: 'Дополните данные или смените правило пропусков.', en: 'Complete the data, or change the rule for missing data.' },
  },
  unitPartlyKnown: {
    severity: 'note',
    what: {
      kk: '«{unit}» {known} көрсеткіш бойынша бағаланды, барлығы {all} ({missing} жоқ)',
      ru: '«{unit}» оценен по {known} показателям из {all} (нет: {missing})',
      en: '{unit} is ranked by {known} of {all} indicators (missing: {missing})',
    },
    fix: { kk: 'Орнын сақтықпен оқыңыз.', ru: 'Читайте место с осторожностью.', en: 'Read its place with care.' },
  },
  tooFewUnits: {
    severity: 'error',
    what: { kk: 'Салыстыруға кемінде {least} өңір керек, бар болғаны {n}', ru: 'Для сравнения нужно не меньше {least} единиц, есть {n}', en: 'A comparison needs at least {least} units, {n} given' },
    fix: { kk: 'Өңірлерді қосыңыз.', ru: 'Добавьте единицы.', en: 'Add units.' },
  },
  valueNotPositive: {
    severity: 'error',
    what: { kk: '«{measure}»: «{unit}» мәні {value}, ал нөлден үлкен болуы керек', ru: '«{measure}»: у «{unit}» {value}, а нужно больше нуля', en: '{measure}: {unit} has {value}, more than zero is needed' },
    fix: { kk: 'Мәнді тексеріңіз немесе өңірді есептен шығарыңыз.', ru: 'Проверьте значение или исключите единицу.', en: 'Check the value, or leave the unit out.' },
  },
  valueNegative: {
    severity: 'error',
    what: { kk: '«{measure}»: «{unit}» мәні {value}, ал теріс бола алмайды', ru: '«{measure}»: у «{unit}» {value}, а отрицательным быть не может', en: '{measure}: {unit} has {value}, which cannot be negative' },
    fix: { kk: 'Мәнді тексеріңіз.', ru: 'Проверьте значение.', en: 'Check the value.' },
  },
  regionExceedsNation: {
    severity: 'error',
    what: { kk: '«{activity}»: өңірде {region}, елде {nation}', ru: '«{activity}»: в регионе {region}, в стране {nation}', en: '{activity}: {region} in the region, {nation} in the nation' },
    fix: { kk: 'Бірліктер мен жылдарды тексеріңіз: өңір – елдің бөлігі.', ru: 'Проверьте единицы и годы: регион – часть страны.', en: 'Check units and years: the region is part of the nation.' },
  },
  noConvergenceSpeed: {
    severity: 'warning',
    what: {
      kk: 'Жақындасу жылдамдығы есептелмейді: 1 + b·T = {value}',
      ru: 'Скорость конвергенции не вычисляется: 1 + b·T = {value}',
      en: 'The speed of convergence is not computable: 1 + b·T is {value}',
    },
    fix: { kk: 'Кезеңді өзгертіңіз; деңгейлер бойынша сигма-жақындасуды қараңыз.', ru: 'Измените период; смотрите сигма-конвергенцию.', en: 'Change the period; look at sigma-convergence.' },
  },
  nominalDispersion: {
    severity: 'note',
    what: {
      kk: 'Өңірлердің баға деңгейі әртүрлі: атаулы көрсеткіштердің айырмасы тұрмыс айырмасына тең емес',
      ru: 'Уровни цен регионов различны: различия номинальных величин не равны различиям благосостояния',
      en: 'Price levels differ between regions: differences of nominal values are not differences of welfare',
    },
    fix: { kk: 'Мүмкін болса, өңірлік баға деңгейіне келтіріңіз.', ru: 'По возможности приведите к региональному уровню цен.', en: 'Adjust by regional price levels where they exist.' },
  },
});
