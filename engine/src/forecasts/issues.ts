import { declareIssues } from '../issues/issue.ts';

/** What can be wrong with a benchmark or a trend curve. */
export const forecastIssues = declareIssues('forecasts', {
  valueMissing: {
    severity: 'error',
    what: {
      kk: '«{series}» қатарының {period} кезеңінде мәні жоқ: салыстыру моделіне үзіліссіз қатар керек',
      ru: 'У ряда «{series}» нет значения за {period}: эталонной модели нужен ряд без пропусков',
      en: '{series} has no value in {period}: the benchmark model needs a series without gaps',
    },
    fix: {
      kk: 'Деректі толықтырыңыз немесе қысқарақ кезең алыңыз.',
      ru: 'Дополните данные или возьмите более короткий период.',
      en: 'Complete the data, or take a shorter period.',
    },
  },
  logOfNonPositive: {
    severity: 'error',
    what: {
      kk: '{period} кезеңінде «{series}» = {value}: оң емес санның логарифмі жоқ',
      ru: 'За {period} «{series}» = {value}: у неположительного числа нет логарифма',
      en: '{series} is {value} in {period}: a number that is not positive has no logarithm',
    },
    fix: {
      kk: 'Логарифмсіз модель алыңыз немесе мәнді тексеріңіз.',
      ru: 'Возьмите модель без логарифмов или проверьте значение.',
      en: 'Use a model without logarithms, or check the value.',
    },
  },
  fewChanges: {
    severity: 'error',
    what: {
      kk: '«{series}» қатарының өзгерістері аз: {n}, кемінде {least} керек',
      ru: 'У ряда «{series}» мало изменений: {n}, нужно не меньше {least}',
      en: '{series} has too few changes: {n}, at least {least} are needed',
    },
    fix: {
      kk: 'Ұзағырақ қатар беріңіз.',
      ru: 'Дайте более длинный ряд.',
      en: 'Give a longer series.',
    },
  },
  polynomialTooHigh: {
    severity: 'error',
    what: {
      kk: 'n = {n} бақылауға {degree}-дәрежелі полиномдық тренд жарамсыз: дәрежесі n/3-тен кіші болуы керек',
      ru: 'Полиномиальный тренд степени {degree} не годится для n = {n} наблюдений: степень должна быть меньше n/3',
      en: 'A polynomial trend of degree {degree} is refused for n = {n} observations: the degree must be below n/3',
    },
    fix: {
      kk: 'Сызықтық, экспоненциалды немесе дәрежелік тренд алыңыз.',
      ru: 'Возьмите линейный, экспоненциальный или степенной тренд.',
      en: 'Use a linear, exponential or power trend.',
    },
  },
});
