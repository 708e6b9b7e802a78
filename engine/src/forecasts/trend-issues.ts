import { declareIssues } from '../issues/issue.ts';

/** What can be wrong with a trend's comparison, and what weakens its forecast. */
export const trendIssues = declareIssues('forecasts', {
  trendDidNotConverge: {
    severity: 'error',
    what: {
      kk: '«{series}»: экспоненциалды трендті сызықтық емес ең кіші квадраттар әдісімен бағалау жинақталмады',
      ru: '«{series}»: оценка экспоненциального тренда нелинейным МНК не сошлась',
      en: '{series}: the exponential trend by nonlinear least squares did not converge',
    },
    fix: {
      kk: 'Логарифмделген қатар бойынша трендті алыңыз немесе шеткі мәндерді тексеріңіз.',
      ru: 'Возьмите тренд по логарифмам или проверьте выбросы.',
      en: 'Use the trend of logarithms, or check the outliers.',
    },
  },
  tooFewForTrend: {
    severity: 'error',
    what: {
      kk: '«{series}»: n = {n}, ал трендке кемінде {least} бақылау керек',
      ru: '«{series}»: n = {n}, а для тренда нужно не меньше {least} наблюдений',
      en: '{series}: n = {n}, a trend needs at least {least} observations',
    },
    fix: { kk: 'Ұзағырақ қатар беріңіз.', ru: 'Дайте более длинный ряд.', en: 'Give a longer series.' },
  },
  forecastOutsideRange: {
    severity: 'warning',
    what: {
      kk: '{period}: «{trend}» болжамы {value} ықтимал аралықтан ({low}–{high}) тыс',
      ru: '{period}: прогноз «{trend}» {value} вне правдоподобного диапазона ({low}–{high})',
      en: '{period}: the forecast of {trend}, {value}, is outside the plausible range ({low} to {high})',
    },
    fix: {
      kk: 'Бұл трендті осы мерзімге қолданбаңыз.',
      ru: 'Не пользуйтесь этим трендом на этом горизонте.',
      en: 'Do not use this trend at this horizon.',
    },
  },
  rivalsDisagree: {
    severity: 'warning',
    what: {
      kk: '{period}: тренд түрлерінің «{trend}» болжамдары {least}–{most} аралығында: түрін таңдау нәтижені шешеді',
      ru: '{period}: прогнозы «{trend}» по разным трендам от {least} до {most}: выбор вида тренда решает исход',
      en: '{period}: the trends put {trend} between {least} and {most}: the choice of the curve decides the forecast',
    },
    fix: {
      kk: 'Болжамды аралығымен және басқа тренд түрлерімен бірге келтіріңіз.',
      ru: 'Приводите прогноз с интервалом и рядом с другими трендами.',
      en: 'Give the forecast with its interval and beside its rivals.',
    },
  },
  r2Unreadable: {
    severity: 'error',
    what: { kk: '«{text}» – R² мәні емес', ru: '«{text}» – не значение R²', en: '{text} is no value of R²' },
    fix: { kk: '0 мен 1 арасындағы сан жазыңыз, мысалы: 0,9367.', ru: 'Напишите число от 0 до 1, например 0,9367.', en: 'Write a number from 0 to 1, for example 0.9367.' },
  },
});
