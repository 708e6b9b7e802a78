import { declareIssues } from '../issues/issue.ts';

/** Mistakes in a unit as it is written, and sums of things that do not add. Units in details are texts as a study types them. */
export const unitIssues = declareIssues('units', {
  'empty': {
    severity: 'error',
    what: { kk: 'Өлшем бірлігі жазылмаған', ru: 'Единица измерения не указана', en: 'The unit is empty' },
    fix: {
      kk: 'бірлікті жазыңыз, мысалы billion KZT / year немесе percent of GRP; таза сан үшін 1',
      ru: 'укажите единицу, например billion KZT / year или percent of GRP; для отвлеченного числа – 1',
      en: 'write a unit, for example billion KZT / year or percent of GRP; write 1 for a pure number',
    },
  },
  'percent-of-what': {
    severity: 'error',
    what: { kk: '«{text}» ненің пайызы екенін айтпайды', ru: '«{text}» не говорит, от чего взят процент', en: '“{text}” does not say of what the percentage is taken' },
    fix: {
      kk: 'percent of GRP немесе percent of labour-force деп жазыңыз; пайыздың өзгерісі үшін – percentage point, базаға қатысты өсу үшін – index (2005 = 100)',
      ru: 'напишите percent of GRP или percent of labour-force; для изменения процента – percentage point, для роста к базе – index (2005 = 100)',
      en: 'write percent of GRP or percent of labour-force; for a change of a percentage write percentage point, for growth against a base index (2005 = 100)',
    },
  },
  'index-base': {
    severity: 'error',
    what: { kk: '«{text}» индексінің базасы көрсетілмеген', ru: 'У индекса «{text}» не указана база', en: 'The index “{text}” has no base' },
    fix: {
      kk: 'индекс 100-ге тең болатын жылды жазыңыз: index (2005 = 100) немесе index (previous year = 100)',
      ru: 'напишите год, в котором индекс равен 100: index (2005 = 100) или index (previous year = 100)',
      en: 'write the year in which the index is 100: index (2005 = 100), or index (previous year = 100)',
    },
  },
  'unknown-word': {
    severity: 'error',
    what: { kk: '«{text}» өлшем бірлігінде «{word}» сөзі белгісіз', ru: 'В единице «{text}» неизвестное слово «{word}»', en: 'The word “{word}” in the unit “{text}” is not known' },
    fix: {
      kk: 'мүмкін, {nearest}; зерттеу {word} санаса, оны things: бөлімінде жариялаңыз',
      ru: 'возможно, {nearest}; если исследование считает {word}, объявите это в things:',
      en: 'perhaps {nearest}; if the study counts {word}, declare it under things:',
    },
  },
  'unknown-currency': {
    severity: 'error',
    what: { kk: '«{word}» валютасы белгісіз', ru: 'Неизвестная валюта «{word}»', en: 'The currency “{word}” is not known' },
    fix: { kk: 'валюта кодын жазыңыз: {known}', ru: 'напишите код валюты: {known}', en: 'write a currency code: {known}' },
  },
  'two-words': {
    severity: 'error',
    what: { kk: '«{text}» өлшем бірлігінде «{first} {second}» екі сөзбен жазылған', ru: 'В единице «{text}» название «{first} {second}» записано двумя словами', en: 'In the unit “{text}” the name “{first} {second}” is two words' },
    fix: {
      kk: 'бір сөз етіп {joined} деп жазыңыз; көбейту үшін {first} * {second}, бөлу үшін {first} / {second}',
      ru: 'напишите одним словом {joined}; для произведения {first} * {second}, для отношения {first} / {second}',
      en: 'write one word, {joined}; for a product {first} * {second}, for a ratio {first} / {second}',
    },
  },
  'unreadable': {
    severity: 'error',
    what: { kk: '«{text}» өлшем бірлігі «{rest}» тұсында түсініксіз', ru: 'Единица «{text}» непонятна начиная с «{rest}»', en: 'The unit “{text}” cannot be read from “{rest}” on' },
    fix: {
      kk: 'үлгі бойынша жазыңыз: million KZT / person / year (current prices)',
      ru: 'запишите по образцу: million KZT / person / year (current prices)',
      en: 'write it after the pattern million KZT / person / year (current prices)',
    },
  },
  'prices-differ': {
    severity: 'error',
    what: { kk: 'Бағалар екі рет әртүрлі берілген: бірлікте – {written}, зерттеуде – {declared}', ru: 'Цены указаны дважды и по-разному: в единице – {written}, в исследовании – {declared}', en: 'The prices are given twice and differ: {written} in the unit, {declared} in the study' },
    fix: { kk: 'біреуін қалдырыңыз', ru: 'оставьте одно из двух', en: 'keep one of the two' },
  },
  'prices-without-money': {
    severity: 'error',
    what: { kk: '«{text}» өлшем бірлігінде ақша жоқ, сондықтан оған баға негізі керек емес', ru: 'В единице «{text}» нет денег, поэтому цены для нее не указывают', en: 'The unit “{text}” holds no money, so prices do not apply to it' },
    fix: { kk: 'баға негізін алып тастаңыз немесе валютаны жазыңыз', ru: 'уберите указание цен или напишите валюту', en: 'remove the prices, or write the currency' },
  },
  'prices-assumed': {
    severity: 'note',
    what: { kk: '«{text}» үшін баға негізі көрсетілмеген: ағымдағы бағалар деп алынды', ru: 'Для «{text}» цены не указаны: приняты текущие', en: '“{text}” does not state its prices: taken as current prices' },
    fix: { kk: 'prices: current немесе prices: constant 2020 деп жазыңыз', ru: 'напишите prices: current или prices: constant 2020', en: 'write prices: current, or prices: constant 2020' },
  },
  'bare-number': {
    severity: 'error',
    what: { kk: 'Таза сан және «{unit}» қосылмайды және салыстырылмайды', ru: 'Отвлеченное число и «{unit}» нельзя складывать и сравнивать', en: 'A plain number and “{unit}” cannot be added or compared' },
    fix: {
      kk: 'санды бірлігі бар тұрақты ретінде жариялаңыз (constants, unit: {unit}) немесе көбейту арқылы жазыңыз',
      ru: 'объявите число константой с единицей (constants, unit: {unit}) или запишите умножением',
      en: 'declare the number as a constant with its unit (constants, unit: {unit}), or write a multiplication',
    },
  },
  'percent-and-points': {
    severity: 'error',
    what: { kk: 'Пайыз «{percent}» және пайыздық тармақ «{points}» – әртүрлі бірліктер', ru: 'Процент «{percent}» и процентный пункт «{points}» – разные единицы', en: 'A percentage “{percent}” and percentage points “{points}” are different units' },
    fix: {
      kk: 'пайызға оның өзгерісін ғана қосуға не алуға болады (деңгей + тармақ); тармақтан пайызды алуға, оларды теңестіруге болмайды',
      ru: 'к проценту можно лишь прибавить его изменение или вычесть его (уровень + пункты); вычитать процент из пунктов и приравнивать их нельзя',
      en: 'a change may be added to or taken from a percentage (level + points); a percentage cannot be taken from points nor equated with them',
    },
  },
  'percent-of-different': {
    severity: 'error',
    what: { kk: '«{left}» және «{right}» әртүрлі шаманың пайыздары', ru: '«{left}» и «{right}» – проценты от разных величин', en: '“{left}” and “{right}” are percentages of different things' },
    fix: {
      kk: 'алдымен екеуін де сомаға айналдырыңыз (пайыз / 100 * шама) немесе бір шаманың пайызына келтіріңіз',
      ru: 'сначала переведите оба в суммы (процент / 100 * величина) или приведите к одной величине',
      en: 'turn both into amounts first (percent / 100 * whole), or take them of the same thing',
    },
  },
  'percent-and-share': {
    severity: 'error',
    what: { kk: 'Пайыз «{percent}» және үлес «{share}» 100 есе ерекшеленеді', ru: 'Процент «{percent}» и доля «{share}» различаются в 100 раз', en: 'A percentage “{percent}” and a share “{share}” differ by a factor of 100' },
    fix: { kk: 'үлесті * 100 деп көбейтіңіз немесе пайызды / 100 деп бөліңіз', ru: 'умножьте долю: * 100, или разделите процент: / 100', en: 'write * 100 after the share, or / 100 after the percentage' },
  },
  'index-bases': {
    severity: 'error',
    what: { kk: '«{left}» және «{right}» индекстерінің базасы әртүрлі', ru: 'У индексов «{left}» и «{right}» разные базы', en: 'The indices “{left}” and “{right}” have different bases' },
    fix: {
      kk: 'біреуін екіншісінің базасына келтіріңіз: x / x[жыл] * 100',
      ru: 'приведите один индекс к базе другого: x / x[год] * 100',
      en: 'bring one to the base of the other: x / x[year] * 100',
    },
  },
  'log-and-level': {
    severity: 'error',
    what: { kk: 'Логарифм «{log}» және логарифмделмеген «{level}» қосылмайды және салыстырылмайды', ru: 'Логарифм «{log}» и величину без логарифма «{level}» нельзя складывать и сравнивать', en: 'The logarithm “{log}” and the level “{level}” cannot be added or compared' },
    fix: { kk: 'екеуін де ln(…) ішіне алыңыз немесе екеуін де логарифмсіз жазыңыз', ru: 'возьмите ln(…) от обеих величин или ни от одной', en: 'take ln(…) of both, or of neither' },
  },
  'log-bases': {
    severity: 'error',
    what: { kk: 'Натурал және ондық логарифм араласқан: «{left}» және «{right}»', ru: 'Смешаны натуральный и десятичный логарифмы: «{left}» и «{right}»', en: 'Natural and decimal logarithms are mixed: “{left}” and “{right}”' },
    fix: { kk: 'барлық жерде ln немесе барлық жерде log10 қолданыңыз', ru: 'используйте везде ln или везде log10', en: 'use ln throughout, or log10 throughout' },
  },
  'scales': {
    severity: 'error',
    what: { kk: '«{left}» және «{right}» көбейткіші әртүрлі', ru: 'У «{left}» и «{right}» разные множители', en: '“{left}” and “{right}” have different multipliers' },
    fix: { kk: '«{smaller}» мәнінен кейін / {factor} деп жазыңыз', ru: 'после величины в «{smaller}» напишите / {factor}', en: 'write / {factor} after the one in “{smaller}”' },
  },
  'currencies': {
    severity: 'error',
    what: { kk: '«{left}» және «{right}» әртүрлі валютада', ru: '«{left}» и «{right}» – в разных валютах', en: '“{left}” and “{right}” are in different currencies' },
    fix: {
      kk: 'біреуін бағам қатарына көбейтіңіз: бірлігі KZT / USD сияқты қатар жариялаңыз',
      ru: 'умножьте одну величину на ряд курса: объявите ряд с единицей вида KZT / USD',
      en: 'multiply one by an exchange rate: declare a series whose unit is like KZT / USD',
    },
  },
  'price-bases': {
    severity: 'error',
    what: { kk: '«{left}» және «{right}» әртүрлі бағалармен берілген', ru: '«{left}» и «{right}» – в разных ценах', en: '“{left}” and “{right}” are in different prices' },
    fix: {
      kk: 'ағымдағы бағадағы мәнді дефляторға бөліңіз: prices: бөлімі тұрақты бағаларды қалай алуды айтады',
      ru: 'разделите величину в текущих ценах на дефлятор: раздел prices: говорит, как получить постоянные цены',
      en: 'divide the one in current prices by a deflator: the section prices: says how constant prices are made',
    },
  },
  'flow-periods': {
    severity: 'error',
    what: { kk: '«{left}» және «{right}» әртүрлі кезеңге есептелген', ru: '«{left}» и «{right}» относятся к разным периодам', en: '“{left}” and “{right}” are counted per different periods' },
    fix: {
      kk: 'біреуін келесі кезеңге келтіріңіз: бірлігі month / year, мәні 12 тұрақтыға көбейтіңіз',
      ru: 'приведите одну величину к периоду другой: умножьте на константу 12 с единицей month / year',
      en: 'bring one to the period of the other: multiply by a constant 12 whose unit is month / year',
    },
  },
  'flow-and-stock': {
    severity: 'error',
    what: { kk: '«{left}» және «{right}»: бірі – кезеңдегі ағын, бірі – олай емес', ru: '«{left}» и «{right}»: одно – поток за период, другое – нет', en: '“{left}” and “{right}”: one is a flow per period, the other is not' },
    fix: { kk: 'өлшем бірліктерін тексеріңіз: жылдық шамада / year болуы керек', ru: 'проверьте единицы: у годовой величины должно стоять / year', en: 'check the units: an annual amount has / year' },
  },
  'per-head': {
    severity: 'error',
    what: { kk: '«{left}» және «{right}»: бірі – бір бірлікке ({thing}) шаққанда, бірі – барлығы', ru: '«{left}» и «{right}»: одно – на единицу ({thing}), другое – всего', en: '“{left}” and “{right}”: one is per {thing}, the other a total' },
    fix: {
      kk: 'бірлікке шаққандағысын олардың санына көбейтіңіз немесе жалпысын соған бөліңіз',
      ru: 'умножьте величину на единицу на число единиц или разделите на него общую величину',
      en: 'multiply the one per {thing} by their number, or divide the total by it',
    },
  },
  'counted-things': {
    severity: 'error',
    what: { kk: '«{left}» және «{right}» әртүрлі нәрсені санайды', ru: '«{left}» и «{right}» считают разное', en: '“{left}” and “{right}” count different things' },
    fix: {
      kk: 'бір нәрсені санайтын қатарларды ғана қосыңыз; қатынас керек болса, бөліңіз',
      ru: 'складывайте только ряды, которые считают одно и то же; если нужно отношение – делите',
      en: 'add only series that count the same thing; if a ratio is meant, divide',
    },
  },
  'units-differ': {
    severity: 'error',
    what: { kk: '«{left}» және «{right}» – әртүрлі бірліктер', ru: '«{left}» и «{right}» – разные единицы', en: '“{left}” and “{right}” are different units' },
    fix: {
      kk: 'екі жағын бір бірлікке келтіріңіз немесе қатардың unit: мәнін түзетіңіз',
      ru: 'приведите обе стороны к одной единице или исправьте unit: ряда',
      en: 'bring both to one unit, or correct the unit: of the series',
    },
  },
  'needs-pure': {
    severity: 'error',
    what: { kk: '{operation} таза санды қажет етеді, ал берілгені – «{unit}»', ru: '{operation} требует отвлеченного числа, а дано «{unit}»', en: '{operation} needs a pure number, but got “{unit}”' },
    fix: {
      kk: 'сол бірліктегі шамаға бөліп, қатынасқа айналдырыңыз: x / x[жыл]',
      ru: 'разделите на величину в той же единице, чтобы получить отношение: x / x[год]',
      en: 'divide by something in the same unit to make a ratio: x / x[year]',
    },
  },
  'exponent-not-constant': {
    severity: 'error',
    what: { kk: '«{unit}» бірлігіндегі шама тұрақты санға ғана дәрежеленеді', ru: 'Величину в «{unit}» можно возводить только в постоянную степень', en: 'Something in “{unit}” can only be raised to a constant number' },
    fix: {
      kk: 'көрсеткішті санмен жазыңыз (x ^ 2) немесе негізді қатынасқа айналдырыңыз',
      ru: 'запишите показатель числом (x ^ 2) или сделайте основание отношением',
      en: 'write the exponent as a number (x ^ 2), or make the base a ratio',
    },
  },
});
