import { declareIssues } from '../issues/issue.ts';

/** What can be wrong with a system of equations, its paths, scenarios and levers, and what weakens its forecast. */
export const systemIssues = declareIssues('system', {
  simultaneous: {
    severity: 'error',
    what: {
      kk: '{series} қатарлары бір кезеңде бірін-бірі қажет етеді: жүйені рет-ретімен есептеу мүмкін емес',
      ru: 'Ряды {series} нужны друг другу в одном и том же периоде: систему нельзя решить по порядку',
      en: 'The series {series} need each other in the same period: the system has no recursive order',
    },
    fix: {
      kk: 'Бір мезгілді теңдеулер блогы әзірге шешілмейді: шеңберді lag(…) арқылы үзіңіз немесе бір теңдеуді жүйеден алып тастаңыз.',
      ru: 'Блоки одновременных уравнений пока не решаются: разорвите круг через lag(…) или уберите одно уравнение из системы.',
      en: 'Simultaneous blocks are not solved yet: break the circle with lag(…), or take one equation out of the system.',
    },
  },
  explainedTwice: {
    severity: 'error',
    what: {
      kk: '«{series}» қатарын бірнеше теңдеу түсіндіреді: {equations}',
      ru: 'Ряд «{series}» объясняют несколько уравнений: {equations}',
      en: 'The series {series} is explained more than once: {equations}',
    },
    fix: {
      kk: 'Жүйеде солардың бірін ғана қалдырыңыз.',
      ru: 'Оставьте в системе только одно из них.',
      en: 'Keep only one of them in the system.',
    },
  },
  exogenousExplained: {
    severity: 'error',
    what: {
      kk: '«{series}» қатарының болашағы сырттан берілген, бірақ оны «{equation}» теңдеуі де түсіндіреді',
      ru: 'Будущее ряда «{series}» задано извне, но его объясняет и уравнение «{equation}»',
      en: 'The future of {series} is given from outside, yet the equation {equation} explains it too',
    },
    fix: {
      kk: 'Сыртқы жолды алып тастаңыз немесе теңдеуді жүйеден шығарыңыз; сценарийде set қолданыңыз.',
      ru: 'Уберите внешний путь или выведите уравнение из системы; в сценарии годится set.',
      en: 'Remove the path, or take the equation out of the system; a scenario may use set.',
    },
  },
  noFuture: {
    severity: 'error',
    what: {
      kk: '«{equation}» теңдеуіне «{series}» қатарының болашағы керек, бірақ оны теңдеу де, сыртқы жол да бермейді',
      ru: 'Уравнению «{equation}» нужно будущее ряда «{series}», а его не дает ни уравнение, ни внешний путь',
      en: 'The equation {equation} needs the future of {series}, which neither an equation nor a path gives',
    },
    fix: {
      kk: 'exogenous бөлімінде «{series}» үшін path: last және spread: known деп жазыңыз немесе оның теңдеуін жүйеге қосыңыз.',
      ru: 'Запишите в exogenous для «{series}» path: last и spread: known или включите его уравнение в систему.',
      en: 'Under exogenous give {series} a path: last and a spread: known, or add its equation to the system.',
    },
  },
  lead: {
    severity: 'error',
    what: {
      kk: '«{equation}» теңдеуіне «{series}» қатарының кейінгі кезеңдегі мәні керек',
      ru: 'Уравнению «{equation}» нужно значение ряда «{series}» из более позднего периода',
      en: 'The equation {equation} needs a later value of {series}',
    },
    fix: {
      kk: 'lead(…) орнына ағымдағы мәнді немесе lag(…) қолданыңыз.',
      ru: 'Вместо lead(…) возьмите текущее значение или lag(…).',
      en: 'Use the current value or lag(…) in place of lead(…).',
    },
  },
  fixedReference: {
    severity: 'error',
    what: {
      kk: '«{equation}» теңдеуіндегі {reference} – бір жылдың немесе бір дереккөздің мәні: жүйеде қатардың өзі ғана тұра алады',
      ru: '{reference} в уравнении «{equation}» – значение одного года или источника: в системе может стоять только сам ряд',
      en: '{reference} in the equation {equation} is a value of one year or source: in a system only the series itself can stand',
    },
    fix: {
      kk: 'Жақшадағыны алып тастаңыз немесе оның орнына тұрақты сан жазыңыз.',
      ru: 'Уберите скобки или впишите на это место постоянное число.',
      en: 'Remove the brackets, or write the constant number in its place.',
    },
  },
  historyMissing: {
    severity: 'error',
    what: {
      kk: '«{equation}» теңдеуіне «{series}» қатарының {period} кезеңіндегі мәні керек, бірақ ол жоқ',
      ru: 'Уравнению «{equation}» нужно значение ряда «{series}» за {period}, а его нет',
      en: 'The equation {equation} needs {series} in {period}, which has no value',
    },
    fix: {
      kk: 'Деректі толықтырыңыз немесе болжамды мәні бар кезеңнен кейін бастаңыз.',
      ru: 'Дополните данные или начните прогноз после периода, за который значение есть.',
      en: 'Complete the data, or start the forecast after a period that has a value.',
    },
  },
  emptyHorizon: {
    severity: 'error',
    what: {
      kk: 'Болжам көкжиегі бос: {from} – {until}',
      ru: 'Горизонт прогноза пуст: с {from} по {until}',
      en: 'The forecast horizon is empty: from {from} until {until}',
    },
    fix: {
      kk: 'Соңғы кезең бірінші кезеңнен ерте болмасын.',
      ru: 'Последний период не должен быть раньше первого.',
      en: 'Let the last period not lie before the first.',
    },
  },
  pathName: {
    severity: 'error',
    what: {
      kk: '«{series}» жолында «{name}» аты тұр; онда тек year, t және last қолданылады',
      ru: 'В пути ряда «{series}» стоит имя «{name}»; там допустимы только year, t и last',
      en: 'The path of {series} uses the name {name}; only year, t and last are known there',
    },
    fix: {
      kk: 'Жолды year, t және last арқылы жазыңыз немесе мәндерін кезең бойынша беріңіз.',
      ru: 'Запишите путь через year, t и last или задайте значения по периодам.',
      en: 'Write the path with year, t and last, or give its values by period.',
    },
  },
  pathMissing: {
    severity: 'error',
    what: {
      kk: '«{series}» жолының {period} кезеңінде мәні жоқ',
      ru: 'У пути ряда «{series}» нет значения за {period}',
      en: 'The path of {series} has no value in {period}',
    },
    fix: {
      kk: 'Болжамның әр кезеңіне мән беріңіз.',
      ru: 'Задайте значение для каждого периода прогноза.',
      en: 'Give a value for every period of the forecast.',
    },
  },
  walkNeedsPositive: {
    severity: 'error',
    what: {
      kk: '«{series}» қатарының логарифмдегі ауытқуын бағалау мүмкін емес: {period} кезеңіндегі мәні {value}',
      ru: 'Разброс ряда «{series}» в логарифмах оценить нельзя: его значение за {period} равно {value}',
      en: 'The spread of {series} in logs cannot be estimated: its value in {period} is {value}',
    },
    fix: {
      kk: 'spread: random-walk деп жазыңыз.',
      ru: 'Напишите spread: random-walk.',
      en: 'Write spread: random-walk.',
    },
  },
  fewChanges: {
    severity: 'error',
    what: {
      kk: '«{series}» қатарының ауытқуын бағалауға өзгерістері жетпейді: {n}, кемінде {least} керек',
      ru: 'Для разброса ряда «{series}» мало изменений: {n}, нужно не меньше {least}',
      en: 'Too few changes of {series} to estimate its spread: {n}, at least {least} are needed',
    },
    fix: {
      kk: 'Ұзағырақ қатар беріңіз немесе spread: known деп жазыңыз: есепте солай көрсетіледі.',
      ru: 'Дайте более длинный ряд или напишите spread: known: в отчете так и будет сказано.',
      en: 'Give a longer series, or write spread: known, which the report will say.',
    },
  },
  unknownParent: {
    severity: 'error',
    what: {
      kk: '«{scenario}» сценарийі белгісіз «{parent}» сценарийін кеңейтеді',
      ru: 'Сценарий «{scenario}» расширяет неизвестный сценарий «{parent}»',
      en: 'The scenario {scenario} extends the unknown scenario {parent}',
    },
    fix: {
      kk: 'Мынаны жазыңыз: {suggestion}.',
      ru: 'Напишите: {suggestion}.',
      en: 'Write: {suggestion}.',
    },
  },
  scenarioCircle: {
    severity: 'error',
    what: {
      kk: 'Сценарийлер бірін-бірі шеңбер бойымен кеңейтеді: {scenarios}',
      ru: 'Сценарии расширяют друг друга по кругу: {scenarios}',
      en: 'The scenarios extend each other in a circle: {scenarios}',
    },
    fix: {
      kk: 'extends жолының бірін алып тастаңыз.',
      ru: 'Уберите одно из extends.',
      en: 'Remove one extends.',
    },
  },
  scenarioTwice: {
    severity: 'error',
    what: {
      kk: '«{scenario}» сценарийі екі рет берілген',
      ru: 'Сценарий «{scenario}» задан дважды',
      en: 'The scenario {scenario} is given twice',
    },
    fix: {
      kk: 'Бірінің атын өзгертіңіз.',
      ru: 'Переименуйте один из них.',
      en: 'Rename one of them.',
    },
  },
  unknownTarget: {
    severity: 'error',
    what: {
      kk: '«{owner}» жүйеде жоқ «{series}» қатарына әсер етеді',
      ru: '«{owner}» действует на ряд «{series}», которого нет в системе',
      en: '{owner} acts on {series}, which is not in the system',
    },
    fix: {
      kk: 'Мынаны жазыңыз: {suggestion}.',
      ru: 'Напишите: {suggestion}.',
      en: 'Write: {suggestion}.',
    },
  },
  unknownLever: {
    severity: 'error',
    what: {
      kk: '«{scenario}» сценарийі белгісіз «{lever}» тетігін қолданады',
      ru: 'Сценарий «{scenario}» использует неизвестный рычаг «{lever}»',
      en: 'The scenario {scenario} uses the unknown lever {lever}',
    },
    fix: {
      kk: 'Мынаны жазыңыз: {suggestion}.',
      ru: 'Напишите: {suggestion}.',
      en: 'Write: {suggestion}.',
    },
  },
  leverRange: {
    severity: 'error',
    what: {
      kk: '«{lever}» тетігінің мәні ({value}) өз ауқымынан тыс: {low} – {high}',
      ru: 'Значение рычага «{lever}» ({value}) лежит вне его диапазона: от {low} до {high}',
      en: 'The value of the lever {lever} ({value}) lies outside its range: {low} to {high}',
    },
    fix: {
      kk: 'Мәнді ауқымның ішінен алыңыз: төменгі шек жоғарғы шектен аспауы керек.',
      ru: 'Возьмите значение внутри диапазона; нижняя граница не больше верхней.',
      en: 'Take a value inside the range, its lower end first.',
    },
  },
  drawsOutOfRange: {
    severity: 'error',
    what: {
      kk: 'Сынақтар саны {draws}: 100 мен 1 000 000 арасындағы бүтін сан керек',
      ru: 'Число испытаний {draws}: нужно целое от 100 до 1 000 000',
      en: 'The number of draws is {draws}: a whole number from 100 to 1,000,000 is needed',
    },
    fix: {
      kk: 'Мысалы, draws: 10000 деп жазыңыз.',
      ru: 'Напишите, например, draws: 10000.',
      en: 'Write, for example, draws: 10000.',
    },
  },
  noJumpOff: {
    severity: 'error',
    what: {
      kk: '«{equation}» теңдеуінің соңғы қалдығын алу мүмкін емес: болжамға дейін екі жағы да белгілі кезең жоқ',
      ru: 'Последний остаток уравнения «{equation}» взять неоткуда: до прогноза нет периода, где известны обе его части',
      en: 'The equation {equation} has no last residual to carry: no period before the forecast has both its sides',
    },
    fix: {
      kk: 'Деректі толықтырыңыз немесе start: fitted-value деп жазыңыз.',
      ru: 'Дополните данные или напишите start: fitted-value.',
      en: 'Complete the data, or write start: fitted-value.',
    },
  },
  coefficientsIndeterminate: {
    severity: 'error',
    what: {
      kk: '«{equation}» теңдеуінің коэффициенттерін бір-бірінен ажырату мүмкін емес: олардың ковариациялық матрицасы нұқсанды',
      ru: 'Коэффициенты уравнения «{equation}» неотделимы друг от друга: их ковариационная матрица вырождена',
      en: 'The coefficients of {equation} cannot be told apart: their covariance matrix is singular to working precision',
    },
    fix: {
      kk: 'Айнымалыларды орта мәннен санаңыз (year орнына t) немесе бірін алып тастаңыз.',
      ru: 'Отсчитывайте переменные от середины (t вместо year) или уберите одну из них.',
      en: 'Centre the variables (t in place of year), or take one of them out.',
    },
  },
  fewCommonResiduals: {
    severity: 'warning',
    what: {
      kk: '{equations} теңдеулерінің ортақ кезеңі аз ({n}, кемінде {least} керек): қателері тәуелсіз деп алынды',
      ru: 'У уравнений {equations} мало общих периодов ({n}, нужно не меньше {least}): их ошибки приняты независимыми',
      en: 'The equations {equations} have too few periods in common ({n}, at least {least} needed): their errors are taken as independent',
    },
    fix: {
      kk: 'Теңдеулерді ортақ іріктемемен бағалаңыз.',
      ru: 'Оцените уравнения на общей выборке.',
      en: 'Estimate the equations on a common sample.',
    },
  },
  undefinedDraws: {
    severity: 'warning',
    what: {
      kk: '«{series}» қатарының {period} кезеңінде {draws} сынақтың {count} сынағында мәні жоқ (мысалы, теріс санның логарифмі): квантильдер оларсыз есептелді',
      ru: 'У ряда «{series}» за {period} нет значения в {count} испытаниях из {draws} (например, логарифм отрицательного числа): квантили вычислены без них',
      en: '{series} has no value in {period} in {count} of {draws} draws (the logarithm of a negative number, say): the quantiles leave them out',
    },
    fix: {
      kk: 'Теңдеуді логарифмде жазыңыз немесе көкжиекті қысқартыңыз.',
      ru: 'Запишите уравнение в логарифмах или сократите горизонт.',
      en: 'Write the equation in logs, or shorten the horizon.',
    },
  },
});
