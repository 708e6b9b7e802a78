import { declareIssues } from '../issues/issue.ts';

/** What can be wrong with an equation and its data, and what weakens an estimate. */
export const modelIssues = declareIssues('models', {
  tooFewObservations: {
    severity: 'error',
    what: {
      kk: '«{response}» теңдеуіне бақылау жетпейді: n = {n}, ал параметр саны k = {k}; n > k болуы керек',
      ru: 'Для уравнения «{response}» мало наблюдений: n = {n}, а параметров k = {k}; нужно n > k',
      en: 'Too few observations for the equation of {response}: n = {n} with k = {k} parameters; n > k is needed',
    },
    fix: {
      kk: 'Кезеңді ұзартыңыз немесе теңдеуден айнымалы алып тастаңыз.',
      ru: 'Удлините период или уберите переменную из уравнения.',
      en: 'Lengthen the sample or take a variable out of the equation.',
    },
  },
  rankDeficient: {
    severity: 'error',
    what: {
      kk: '«{term}» қалған айнымалылардың ({others}) сызықтық комбинациясы: оның коэффициентін бағалау мүмкін емес',
      ru: '«{term}» – линейная комбинация остальных переменных ({others}): ее коэффициент оценить нельзя',
      en: '{term} is a linear combination of the other terms ({others}): its coefficient cannot be estimated',
    },
    fix: {
      kk: '«{term}» айнымалысын теңдеуден алып тастаңыз.',
      ru: 'Уберите «{term}» из уравнения.',
      en: 'Take {term} out of the equation.',
    },
  },
  constantRegressor: {
    severity: 'error',
    what: {
      kk: '«{term}» барлық кезеңде бірдей ({value}): оны бос мүшеден ажыратуға болмайды',
      ru: '«{term}» одинакова во всех периодах ({value}): ее нельзя отличить от свободного члена',
      en: '{term} is the same in every period ({value}): it cannot be told from the constant',
    },
    fix: {
      kk: '«{term}» айнымалысын алып тастаңыз немесе ол өзгеретін кезеңді алыңыз.',
      ru: 'Уберите «{term}» или возьмите период, в котором она меняется.',
      en: 'Take {term} out, or take a sample in which it varies.',
    },
  },
  constantResponse: {
    severity: 'error',
    what: {
      kk: 'Тәуелді айнымалы «{response}» барлық кезеңде бірдей ({value}): түсіндіретін өзгеріс жоқ',
      ru: 'Зависимая переменная «{response}» одинакова во всех периодах ({value}): объяснять нечего',
      en: 'The dependent variable {response} is the same in every period ({value}): there is nothing to explain',
    },
    fix: {
      kk: 'Қатарды және іріктеме кезеңін тексеріңіз.',
      ru: 'Проверьте ряд и период выборки.',
      en: 'Check the series and the sample.',
    },
  },
  logOfNonPositive: {
    severity: 'error',
    what: {
      kk: '{period} кезеңінде «{variable}» = {value}: оң емес санның логарифмі жоқ',
      ru: 'В периоде {period} «{variable}» = {value}: у неположительного числа нет логарифма',
      en: '{variable} is {value} in {period}: a number that is not positive has no logarithm',
    },
    fix: {
      kk: 'Мәнді тексеріңіз, {period} кезеңін алып тастаңыз немесе «{variable}» айнымалысын логарифмсіз алыңыз.',
      ru: 'Проверьте значение, исключите период {period} или возьмите «{variable}» без логарифма.',
      en: 'Check the value, exclude {period}, or take {variable} without the logarithm.',
    },
  },
  notFinite: {
    severity: 'error',
    what: {
      kk: '{period} кезеңінде «{variable}» шексіз сан ({value})',
      ru: 'В периоде {period} «{variable}» – бесконечное число ({value})',
      en: '{variable} is not a finite number ({value}) in {period}',
    },
    fix: {
      kk: 'Осы мәнді беретін өрнекті тексеріңіз (нөлге бөлу, тым үлкен дәреже).',
      ru: 'Проверьте выражение, которое его дает (деление на ноль, слишком большая степень).',
      en: 'Check the expression that gives it (a division by zero, a power too large).',
    },
  },
  numbersOutOfRange: {
    severity: 'error',
    what: {
      kk: '«{response}» теңдеуінің сандары тым үлкен не тым кіші: квадраттарының қосындысы есептелмейді',
      ru: 'Числа уравнения «{response}» слишком велики или слишком малы: суммы квадратов не вычисляются',
      en: 'The numbers in the equation of {response} are too large or too small: sums of squares cannot be computed',
    },
    fix: {
      kk: 'Қатарларды басқа бірлікпен беріңіз (мысалы, теңгенің орнына миллион теңге).',
      ru: 'Дайте ряды в других единицах (например, миллионы тенге вместо тенге).',
      en: 'Give the series in other units (millions of tenge instead of tenge, say).',
    },
  },
  rowLeftOut: {
    severity: 'warning',
    what: {
      kk: '{period} кезеңі бағалауға кірмеді: {variables} мәні жоқ',
      ru: 'Период {period} не вошел в оценивание: нет значения {variables}',
      en: '{period} is left out of the estimation: {variables} has no value',
    },
    fix: {
      kk: 'Мәнді енгізіңіз немесе кезеңді іріктемеден алып тастаңыз.',
      ru: 'Внесите значение или исключите период из выборки.',
      en: 'Enter the value, or exclude the period from the sample.',
    },
  },
  unknownExclusion: {
    severity: 'error',
    what: {
      kk: 'Алып тасталатын {period} кезеңі іріктемеде жоқ ({first}–{last})',
      ru: 'Исключаемого периода {period} нет в выборке ({first}–{last})',
      en: 'The excluded period {period} is not in the sample ({first}–{last})',
    },
    fix: {
      kk: 'Іріктемедегі кезеңді жазыңыз.',
      ru: 'Укажите период из выборки.',
      en: 'Name a period of the sample.',
    },
  },
  fewDegreesOfFreedom: {
    severity: 'warning',
    what: {
      kk: 'Бақылаулар саны аз (n = {n}), параметр саны {k}, еркіндік дәрежелерінің саны {df}: сенімділік аралықтары кең, жаңа жылдар қорытындыны өзгертуі мүмкін',
      ru: 'Мало наблюдений (n = {n}), параметров {k}, степеней свободы {df}: доверительные интервалы широкие, новые годы могут изменить вывод',
      en: 'Few observations (n = {n}) for {k} parameters, {df} degrees of freedom: the intervals are wide and new years may change the finding',
    },
    fix: {
      kk: 'Қатарды ұзартыңыз немесе айнымалы санын азайтыңыз.',
      ru: 'Удлините ряды или уменьшите число переменных.',
      en: 'Lengthen the series or use fewer variables.',
    },
  },
  perfectFit: {
    severity: 'warning',
    what: {
      kk: '«{response}» теңдеуінің қалдықтары нөлге тең: теңдеу тепе-теңдік болып тұр, стандартты қателер мен p-мәндері мағынасыз',
      ru: 'Остатки уравнения «{response}» равны нулю: похоже на тождество, стандартные ошибки и p-значения смысла не имеют',
      en: 'The residuals of {response} are zero: the equation looks like an identity, its standard errors and p-values mean nothing',
    },
    fix: {
      kk: 'Тәуелді айнымалы түсіндіруші айнымалылардан есептелмегенін тексеріңіз.',
      ru: 'Проверьте, не вычислена ли зависимая переменная из объясняющих.',
      en: 'Check that the dependent variable is not computed from the explanatory ones.',
    },
  },
  unknownCovariance: {
    severity: 'error',
    what: {
      kk: 'Ковариация бағалаушысы «{given}» белгісіз; мыналар бар: {known}',
      ru: 'Оценка ковариации «{given}» неизвестна; есть: {known}',
      en: 'There is no covariance estimator {given}; known are: {known}',
    },
    fix: {
      kk: '«{nearest}» деп жазыңыз.',
      ru: 'Напишите «{nearest}».',
      en: 'Write {nearest}.',
    },
  },
  lagTooLong: {
    severity: 'error',
    what: {
      kk: 'Ньюи–Уэст лагы {lag} тым үлкен: бақылаулар саны {n}',
      ru: 'Лаг Ньюи–Уэста {lag} слишком велик: наблюдений {n}',
      en: 'The Newey-West lag {lag} is too long for {n} observations',
    },
    fix: {
      kk: '0 мен {most} арасындағы бүтін сан жазыңыз.',
      ru: 'Укажите целое число от 0 до {most}.',
      en: 'Give a whole number from 0 to {most}.',
    },
  },
  leverageOne: {
    severity: 'error',
    what: {
      kk: '{kind} есептелмейді: {period} кезеңінің иінтірек мәні 1, бір коэффициентті тек сол кезең анықтайды',
      ru: '{kind} не вычисляется: рычаг наблюдения {period} равен 1, один из коэффициентов определяется только им',
      en: '{kind} cannot be computed: {period} has leverage 1, it alone determines a coefficient',
    },
    fix: {
      kk: 'HC1 немесе классикалық бағалаушыны алыңыз.',
      ru: 'Возьмите HC1 или классическую оценку.',
      en: 'Use HC1 or the classical estimator.',
    },
  },
  intervalExcludesZero: {
    severity: 'note',
    what: {
      kk: '«{term}»: {level} %-дық сенімділік аралығы [{lower}; {upper}] нөлді қамтымайды',
      ru: '«{term}»: {level} %-й доверительный интервал [{lower}; {upper}] не содержит нуля',
      en: 'The {level}% interval of {term}, [{lower}; {upper}], excludes zero',
    },
    fix: { kk: '', ru: '', en: '' },
  },
  intervalHoldsZero: {
    severity: 'note',
    what: {
      kk: '«{term}»: {level} %-дық сенімділік аралығы [{lower}; {upper}] нөлді қамтиды; бұл байланыстың жоқтығын білдірмейді',
      ru: '«{term}»: {level} %-й доверительный интервал [{lower}; {upper}] содержит ноль; это не значит, что связи нет',
      en: 'The {level}% interval of {term}, [{lower}; {upper}], holds zero; that does not mean there is no link',
    },
    fix: {
      kk: 'Қатарды ұзартыңыз: қорытындыны тек жаңа бақылаулар нақтылайды.',
      ru: 'Удлините ряды: вывод уточнят только новые наблюдения.',
      en: 'Lengthen the series: only new observations can settle it.',
    },
  },
  signNeedsPeriod: {
    severity: 'note',
    what: {
      kk: '«{term}»: {period} кезеңі алып тасталса, 80 %-дық аралық та нөлді қамтиды',
      ru: '«{term}»: без периода {period} ноль попадает и в 80 %-й интервал',
      en: 'Without {period} even the 80% interval of {term} holds zero',
    },
    fix: {
      kk: '{period} кезеңінің деректерін тексеріңіз.',
      ru: 'Проверьте данные за {period}.',
      en: 'Check the data of {period}.',
    },
  },
  periodCarries: {
    severity: 'note',
    what: {
      kk: '«{term}»: қорытынды {period} кезеңіне сүйенеді, ол алып тасталса, {p}',
      ru: '«{term}»: вывод держится на периоде {period}, без него {p}',
      en: 'The finding on {term} rests on {period}: without it {p}',
    },
    fix: {
      kk: '{period} кезеңінің деректерін тексеріңіз және онсыз бағаланған теңдеуді қатар беріңіз.',
      ru: 'Проверьте данные за {period} и приведите рядом уравнение без него.',
      en: 'Check the data of {period} and show the equation without it beside this one.',
    },
  },
  periodDetermines: {
    severity: 'note',
    what: {
      kk: '«{term}»: {period} кезеңі алып тасталса, коэффициентті бағалау мүмкін емес',
      ru: '«{term}»: без периода {period} коэффициент оценить нельзя',
      en: 'Without {period} the coefficient of {term} cannot be estimated at all',
    },
    fix: {
      kk: '{period} кезеңінің деректерін тексеріңіз.',
      ru: 'Проверьте данные за {period}.',
      en: 'Check the data of {period}.',
    },
  },
  cannotLeaveOut: {
    severity: 'note',
    what: {
      kk: 'Еркіндік дәрежелерінің саны {df}: бір кезеңді алып тастап тексеруге бақылау жетпейді',
      ru: 'Степеней свободы {df}: проверить вывод исключением одного периода нельзя',
      en: 'With {df} degree of freedom no period can be left out as a check',
    },
    fix: {
      kk: 'Қатарды ұзартыңыз.',
      ru: 'Удлините ряды.',
      en: 'Lengthen the series.',
    },
  },
  autocorrelated: {
    severity: 'note',
    what: {
      kk: 'Қалдықтарда оң автокорреляция бар (Дарбин–Уотсон {d}, {p}): стандартты қателер кемітілген',
      ru: 'В остатках положительная автокорреляция (Дарбин–Уотсон {d}, {p}): стандартные ошибки занижены',
      en: 'The residuals are positively autocorrelated (Durbin–Watson {d}, {p}): the standard errors are too small',
    },
    fix: {
      kk: 'Ньюи–Уэст бағалаушысын алыңыз немесе айырымдармен бағалаңыз.',
      ru: 'Возьмите оценку Ньюи–Уэста или оцените в разностях.',
      en: 'Use the Newey-West covariance, or estimate in differences.',
    },
  },
  maybeSpurious: {
    severity: 'note',
    what: {
      kk: 'R² = {R2} Дарбин–Уотсон статистикасынан ({d}) үлкен: қатарлардың ортақ тренді жалған регрессия беруі мүмкін',
      ru: 'R² = {R2} больше статистики Дарбина–Уотсона ({d}): общий тренд рядов мог дать ложную регрессию',
      en: 'R² = {R2} exceeds the Durbin–Watson statistic ({d}): a common trend may have made a spurious regression',
    },
    fix: {
      kk: 'Теңдеуді айырымдармен бағалап салыстырыңыз.',
      ru: 'Сравните с уравнением в разностях.',
      en: 'Compare with the equation in differences.',
    },
  },
  unequalVariances: {
    severity: 'note',
    what: {
      kk: 'Қалдықтардың дисперсиясы тұрақты емес (Бройш–Паган, Коэнкер түрі, {p})',
      ru: 'Дисперсия остатков непостоянна (Бройш–Паган в виде Коэнкера, {p})',
      en: 'The errors have unequal variances (Breusch–Pagan in Koenker’s form, {p})',
    },
    fix: {
      kk: 'hc3 ковариациясын алыңыз.',
      ru: 'Возьмите ковариацию hc3.',
      en: 'Use the covariance hc3.',
    },
  },
  formDoubtful: {
    severity: 'note',
    what: {
      kk: 'Теңдеудің түрі күмәнді (RESET, {p})',
      ru: 'Форма уравнения сомнительна (RESET, {p})',
      en: 'The form of the equation is doubtful (RESET, {p})',
    },
    fix: {
      kk: 'Басқа түрін (логарифм, қосымша айнымалы) байқап көріңіз.',
      ru: 'Попробуйте другую форму (логарифмы, еще одна переменная).',
      en: 'Try another form (logarithms, one more variable).',
    },
  },
  nominalOnNominal: {
    severity: 'note',
    what: {
      kk: 'Тәуелді айнымалы («{response}») да, түсіндіруші айнымалы да ағымдағы бағаларда: байланысты инфляцияның өзі беруі мүмкін',
      ru: '«{response}» и объясняющая переменная обе в текущих ценах: связь могла дать одна инфляция',
      en: '{response} and the regressor are both in current prices: inflation alone may make the link',
    },
    fix: {
      kk: 'Тұрақты бағалардағы теңдеумен салыстырыңыз.',
      ru: 'Сравните с уравнением в постоянных ценах.',
      en: 'Compare with the equation in constant prices.',
    },
  },
});
