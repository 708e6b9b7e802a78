import { declareIssues } from '../issues/issue.ts';

/** What can be wrong with the inputs of an indicator, and what weakens its reading. */
export const indicatorIssues = declareIssues('indicators', {
  inputMissing: {
    severity: 'error',
    what: {
      kk: '«{indicator}» есептелмейді: «{input}» белгісіз',
      ru: '«{indicator}» не вычисляется: неизвестен вход «{input}»',
      en: '"{indicator}" is not computable: "{input}" is not known',
    },
    fix: {
      kk: 'Осы көрсеткіштің мәнін дереккөзімен қосыңыз немесе көрсеткішті есепке алмаңыз.',
      ru: 'Добавьте значение с источником или не включайте показатель в отчет.',
      en: 'Add the value with its source, or leave the indicator out of the report.',
    },
  },
  notFinite: {
    severity: 'error',
    what: {
      kk: '«{indicator}»: «{input}» сан емес ({value})',
      ru: '«{indicator}»: вход «{input}» – не число ({value})',
      en: '"{indicator}": "{input}" is not a number ({value})',
    },
    fix: { kk: 'Мәнді тексеріңіз; белгісіз болса, бос қалдырыңыз.', ru: 'Проверьте значение; неизвестное оставьте пустым.', en: 'Check the value; leave it empty when it is not known.' },
  },
  notPositive: {
    severity: 'error',
    what: {
      kk: '«{indicator}»: «{input}» = {value}, ал нөлден үлкен болуы керек',
      ru: '«{indicator}»: «{input}» = {value}, а должно быть больше нуля',
      en: '"{indicator}": "{input}" is {value}, more than zero is needed',
    },
    fix: { kk: 'Мәнді және оның бірлігін тексеріңіз.', ru: 'Проверьте значение и его единицу.', en: 'Check the value and its unit.' },
  },
  negative: {
    severity: 'error',
    what: {
      kk: '«{indicator}»: «{input}» = {value}, ал теріс бола алмайды',
      ru: '«{indicator}»: «{input}» = {value}, а отрицательным быть не может',
      en: '"{indicator}": "{input}" is {value} and cannot be negative',
    },
    fix: { kk: 'Мәнді және оның таңбасын тексеріңіз.', ru: 'Проверьте значение и его знак.', en: 'Check the value and its sign.' },
  },
  shareMissing: {
    severity: 'warning',
    what: {
      kk: '«{share}» үлесі белгісіз: коэффициент қалған {n} үлес бойынша есептелді',
      ru: 'Доля «{share}» неизвестна: коэффициент вычислен по остальным долям, n = {n}',
      en: 'The share {share} is not known: the coefficient uses the other {n} shares',
    },
    fix: {
      kk: 'Үлесті қосыңыз; үлестер жиыны әртүрлі коэффициенттерді салыстырмаңыз.',
      ru: 'Добавьте долю; не сравнивайте коэффициенты с разным составом долей.',
      en: 'Add the share; do not compare coefficients made of different shares.',
    },
  },
  tooFewShares: {
    severity: 'error',
    what: {
      kk: 'Белсенділік коэффициентіне кемінде екі үлес керек, белгілісі – {n}',
      ru: 'Для коэффициента активности нужны хотя бы две доли, известно {n}',
      en: 'The activity coefficient needs at least two shares, {n} known',
    },
    fix: { kk: 'Жетіспейтін үлестерді қосыңыз.', ru: 'Добавьте недостающие доли.', en: 'Add the missing shares.' },
  },
  shareInPercent: {
    severity: 'error',
    what: {
      kk: '«{share}» = {value}: пайызға ұқсайды, ал үлес 0 мен 1 арасында жазылады',
      ru: '«{share}» = {value}: похоже на проценты, а доля пишется числом от 0 до 1',
      en: '{share} is {value}: this looks like percent, a share is written between 0 and 1',
    },
    fix: { kk: '{asShare} деп жазыңыз.', ru: 'Напишите {asShare}.', en: 'Write {asShare}.' },
  },
  shareOutside: {
    severity: 'error',
    what: {
      kk: '«{share}» = {value}: үлес 0 мен 1 арасында болуы керек',
      ru: '«{share}» = {value}: доля должна лежать между 0 и 1',
      en: '{share} is {value}: a share lies between 0 and 1',
    },
    fix: { kk: 'Алымы мен бөлімін тексеріңіз.', ru: 'Проверьте числитель и знаменатель.', en: 'Check the numerator and the denominator.' },
  },
  zeroShare: {
    severity: 'warning',
    what: {
      kk: '«{share}» нөлге тең: геометриялық орта қалған үлестерге қарамай нөл болады',
      ru: 'Доля «{share}» равна нулю: среднее геометрическое обращается в нуль, каковы бы ни были остальные',
      en: '{share} is zero: the geometric mean is zero whatever the other shares are',
    },
    fix: { kk: 'Үлестің шынымен нөл екенін тексеріңіз.', ru: 'Проверьте, что доля действительно равна нулю.', en: 'Check that the share really is zero.' },
  },
  shareUninformative: {
    severity: 'note',
    what: {
      kk: '«{share}» = {value}: барлық өңірде бірге жақын, сондықтан өңірлерді ажыратпайды',
      ru: '«{share}» = {value}: близка к единице почти везде и потому регионы не различает',
      en: '{share} is {value}: it is near one almost everywhere and does not tell regions apart',
    },
    fix: {
      kk: 'Коэффициенттің осы үлессіз мәнін де қараңыз.',
      ru: 'Посмотрите и коэффициент без этой доли.',
      en: 'Look also at the coefficient without this share.',
    },
  },
  bandsDiffer: {
    severity: 'warning',
    what: {
      kk: 'Қорытынды орташаның түріне байланысты: арифметикалық {arithmetic} және геометриялық {geometric} әртүрлі топқа түседі',
      ru: 'Вывод зависит от вида средней: арифметическая {arithmetic} и геометрическая {geometric} попадают в разные группы',
      en: 'The verdict depends on the mean: arithmetic {arithmetic} and geometric {geometric} fall into different bands',
    },
    fix: {
      kk: 'Екі мәнді де келтіріңіз; формуланың түрі дереккөзде сақталмаған.',
      ru: 'Приводите оба значения; вид формулы в источнике не сохранился.',
      en: 'Give both; the form of the formula is not preserved in the source.',
    },
  },
  currentPrices: {
    severity: 'warning',
    what: {
      kk: '«{indicator}» ағымдағы бағамен есептелді: инфляция экстенсивті өсу болып көрінеді',
      ru: '«{indicator}» вычислен в текущих ценах: инфляция выглядит как экстенсивный рост',
      en: '"{indicator}" is in current prices: inflation looks like extensive growth',
    },
    fix: { kk: 'Шығындарды дефляторға бөліп, салыстырмалы бағаға келтіріңіз.', ru: 'Приведите затраты к постоянным ценам дефлятором.', en: 'Bring the costs to constant prices by a deflator.' },
  },
  partExceedsWhole: {
    severity: 'warning',
    what: {
      kk: '{period}: «{part}» ({partValue}) бүтін «{whole}» шамасынан ({wholeValue}) үлкен, сондықтан оның үлесі бола алмайды',
      ru: '{period}: «{part}» ({partValue}) больше целого «{whole}» ({wholeValue}) и долей в нем быть не может',
      en: '{period}: {part} ({partValue}) exceeds {whole} ({wholeValue}) and cannot be a share of it',
    },
    fix: {
      kk: 'Бөлімі алымын қамтитын бүтін екенін, жылдар мен бірліктерді тексеріңіз.',
      ru: 'Проверьте, что знаменатель содержит числитель, а также годы и единицы.',
      en: 'Check that the denominator contains the numerator, and the years and units.',
    },
  },
  sumDiffers: {
    severity: 'warning',
    what: {
      kk: '{period}: бөліктердің қосындысы {sum}, ал «{whole}» – {total}; айырмасы {difference} дөңгелектеуден үлкен',
      ru: '{period}: сумма частей {sum}, а «{whole}» – {total}; разность {difference} больше погрешности округления',
      en: '{period}: the parts sum to {sum}, {whole} is {total}; the difference {difference} is beyond rounding',
    },
    fix: { kk: 'Бөліктердің толықтығын және дереккөзді тексеріңіз.', ru: 'Проверьте полноту частей и источник.', en: 'Check that the parts are complete, and the source.' },
  },
  turnoverIsGross: {
    severity: 'note',
    what: {
      kk: 'Айналым аралық тұтынуды қамтиды, ал ЖӨӨ – қосылған құн: олардың қатынасы үлес емес',
      ru: 'Оборот включает промежуточное потребление, а ВРП – добавленная стоимость: их отношение – не доля',
      en: 'Turnover holds intermediate consumption and GRP is value added: their ratio is not a share of a whole',
    },
    fix: {
      kk: 'Мүмкін болса, шағын кәсіпкерліктің жалпы қосылған құнын алыңыз.',
      ru: 'Если есть, возьмите валовую добавленную стоимость малого предпринимательства.',
      en: 'Use the gross value added of small business where it is published.',
    },
  },
  contributionMissing: {
    severity: 'warning',
    what: {
      kk: '«{contribution}» есептелмейді: «{input}» белгісіз',
      ru: '«{contribution}» не вычисляется: неизвестен вход «{input}»',
      en: '"{contribution}" is not computable: "{input}" is not known',
    },
    fix: { kk: 'Мәнді дереккөзімен қосыңыз.', ru: 'Добавьте значение с источником.', en: 'Add the value with its source.' },
  },
  seriesJump: {
    severity: 'warning',
    what: {
      kk: '{period}: «{series}» бір жылда {times} есе өзгерді: анықтамасы ауысқан болуы мүмкін',
      ru: '{period}: «{series}» за год изменился в {times} раза: возможно, сменилось определение',
      en: '{period}: {series} changed {times} times in a year: its definition may have changed',
    },
    fix: { kk: 'Әдіснаманы тексеріңіз; үзілістің екі жағын салыстырмаңыз.', ru: 'Проверьте методику; не сравнивайте значения по обе стороны разрыва.', en: 'Check the methodology; do not compare across the break.' },
  },
  frameMissing: {
    severity: 'error',
    what: {
      kk: '«{indicator}»: бөлімнің қамтуы көрсетілмеген (қандай ұйымдар саналған)',
      ru: '«{indicator}»: не указан охват знаменателя (какие организации сосчитаны)',
      en: '"{indicator}": the frame of the denominator is not given (which organisations are counted)',
    },
    fix: { kk: 'Қамтуды жазыңыз, мысалы: «бюро зерттеген ұйымдар».', ru: 'Запишите охват, например: «организации, обследованные бюро».', en: 'Write the frame, for example: organisations surveyed by the bureau.' },
  },
  mciUnknown: {
    severity: 'error',
    what: {
      kk: '{year} жылғы айлық есептік көрсеткіш белгісіз',
      ru: 'Месячный расчетный показатель за {year} год неизвестен',
      en: 'The monthly calculation index of {year} is not known',
    },
    fix: { kk: 'Оны республикалық бюджет туралы заңнан алып, шамасын беріңіз.', ru: 'Возьмите его из закона о республиканском бюджете и задайте.', en: 'Take it from the law on the republican budget and give it.' },
  },
  noIncrease: {
    severity: 'error',
    what: {
      kk: '«{indicator}» есептелмейді: «{input}» өспеген ({change})',
      ru: '«{indicator}» не вычисляется: «{input}» не вырос ({change})',
      en: '"{indicator}" is not computable: "{input}" did not increase ({change})',
    },
    fix: { kk: 'Кезеңді өзгертіңіз немесе көрсеткішті алып тастаңыз.', ru: 'Измените период или уберите показатель.', en: 'Change the period, or leave the indicator out.' },
  },
  associationOnly: {
    severity: 'note',
    what: {
      kk: '«{indicator}» – бір мезгілдегі өзгерістердің қатынасы, қолдаудың әсері емес',
      ru: '«{indicator}» – отношение одновременных изменений, а не эффект поддержки',
      en: '"{indicator}" relates simultaneous changes; it is not the effect of the support',
    },
    fix: {
      kk: 'Әсерді бағалау үшін қолдау алмаған кәсіпорындармен салыстырыңыз.',
      ru: 'Чтобы оценить эффект, сравните с предприятиями без поддержки.',
      en: 'To estimate an effect, compare with firms that had no support.',
    },
  },
  baseNotPositive: {
    severity: 'warning',
    what: {
      kk: '{period}: «{series}» = {value}; оң емес базаға өсу қарқыны есептелмейді',
      ru: '{period}: «{series}» = {value}; к неположительной базе темп роста не вычисляется',
      en: '{period}: {series} is {value}; growth from a base that is not positive is not computed',
    },
    fix: { kk: 'Абсолюттік өзгерісті қолданыңыз.', ru: 'Пользуйтесь абсолютным изменением.', en: 'Use the absolute change.' },
  },
});
