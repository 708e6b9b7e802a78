import { declareIssues } from '../issues/issue.ts';

/** Mistakes in a formula: its signs, its shape, its names. */
export const expressionIssues = declareIssues('expressions', {
  'empty': {
    severity: 'error',
    what: { kk: 'Өрнек бос', ru: 'Выражение пустое', en: 'The expression is empty' },
    fix: { kk: 'өрнекті жазыңыз, мысалы GRP / population', ru: 'напишите выражение, например GRP / population', en: 'write an expression, for example GRP / population' },
  },
  'number-too-large': {
    severity: 'error',
    what: { kk: '{text} саны тым үлкен', ru: 'Число {text} слишком велико', en: 'The number {text} is too large' },
    fix: { kk: '1.8e308 шегінен кіші сан жазыңыз', ru: 'напишите число меньше 1.8e308', en: 'write a number below 1.8e308' },
  },
  'number-too-small': {
    severity: 'error',
    what: { kk: '{text} саны нөлден ажыратылмайтындай кіші', ru: 'Число {text} неотличимо от нуля', en: 'The number {text} cannot be told from zero' },
    fix: { kk: '0 немесе 5e-324 шегінен үлкен сан жазыңыз', ru: 'напишите 0 или число больше 5e-324', en: 'write 0, or a number above 5e-324' },
  },
  'unknown-sign': {
    severity: 'error',
    what: { kk: '«{sign}» таңбасы өрнекте қолданылмайды', ru: 'Знак «{sign}» в выражениях не используется', en: 'The sign “{sign}” has no meaning in an expression' },
    fix: {
      kk: 'оны алып тастаңыз; ерекше таңбалары бар атауды кері тырнақшаға алыңыз: `атау`',
      ru: 'удалите его; имя с особыми знаками возьмите в обратные кавычки: `имя`',
      en: 'remove it; a name with unusual signs goes into backquotes: `name`',
    },
  },
  'foreign-sign': {
    severity: 'error',
    what: { kk: '«{sign}» бұл тілдің амалы емес', ru: '«{sign}» – не операция этого языка', en: '“{sign}” is not an operator of this language' },
    fix: { kk: '{instead} деп жазыңыз', ru: 'напишите {instead}', en: 'write {instead}' },
  },
  'percent-sign': {
    severity: 'error',
    what: { kk: 'Өрнекте % таңбасы қолданылмайды', ru: 'Знак % в выражениях не используется', en: 'The sign % has no meaning in an expression' },
    fix: { kk: 'үлес ретінде жазыңыз: 5 % орнына 0.05', ru: 'запишите долей: вместо 5 % – 0.05', en: 'write a fraction: 0.05 for 5 %' },
  },
  'empty-name': {
    severity: 'error',
    what: { kk: 'Кері тырнақша ішінде атау жоқ', ru: 'В обратных кавычках нет имени', en: 'There is no name between the backquotes' },
    fix: { kk: 'атауды жазыңыз немесе тырнақшаны алып тастаңыз', ru: 'напишите имя или уберите кавычки', en: 'write the name, or remove the backquotes' },
  },
  'unfinished': {
    severity: 'error',
    what: { kk: 'Өрнек аяқталмаған: соңында шама жетіспейді', ru: 'Выражение не закончено: в конце не хватает величины', en: 'The expression breaks off: an operand is missing at its end' },
    fix: { kk: 'соңғы амалдан кейінгі шаманы жазыңыз', ru: 'допишите величину после последней операции', en: 'write what follows the last operator' },
  },
  'operand-expected': {
    severity: 'error',
    what: { kk: '«{found}» тұрған жерде атау, сан немесе жақша күтілді', ru: 'На месте «{found}» ожидалось имя, число или скобка', en: 'Expected a name, a number or a parenthesis, got “{found}”' },
    fix: { kk: 'жетіспейтін шаманы жазыңыз немесе «{found}» таңбасын алып тастаңыз', ru: 'впишите недостающую величину или удалите «{found}»', en: 'write the missing operand, or remove “{found}”' },
  },
  'operator-missing': {
    severity: 'error',
    what: { kk: '«{before}» және «{after}» арасында амал жоқ', ru: 'Между «{before}» и «{after}» нет операции', en: 'There is no operator between “{before}” and “{after}”' },
    fix: {
      kk: 'көбейту болса, {before} * {after} деп жазыңыз; екі сөзден тұратын атау болса, `{before} {after}`',
      ru: 'если это умножение, напишите {before} * {after}; если имя из двух слов – `{before} {after}`',
      en: 'write {before} * {after} for a product; a name of two words goes into backquotes: `{before} {after}`',
    },
  },
  'bracket-unclosed': {
    severity: 'error',
    what: { kk: '«{open}» жақшасы жабылмаған', ru: 'Скобка «{open}» не закрыта', en: 'The bracket “{open}” is not closed' },
    fix: { kk: '{close} қосыңыз', ru: 'добавьте {close}', en: 'add {close}' },
  },
  'unexpected': {
    severity: 'error',
    what: { kk: '«{found}» мұнда тұра алмайды', ru: '«{found}» здесь стоять не может', en: '“{found}” cannot stand here' },
    fix: { kk: 'оны алып тастаңыз немесе жетіспейтін жақшаны қосыңыз', ru: 'удалите его или добавьте недостающую скобку', en: 'remove it, or add the missing bracket' },
  },
  'decimal-comma': {
    severity: 'error',
    what: { kk: '{typed} – ондық үтірмен жазылған сан', ru: '{typed} – число с десятичной запятой', en: '{typed} is a number with a decimal comma' },
    fix: { kk: 'нүктемен жазыңыз: {meant}', ru: 'напишите с точкой: {meant}', en: 'write it with a point: {meant}' },
  },
  'chained-comparison': {
    severity: 'error',
    what: { kk: 'Салыстырулар тізбегі түсініксіз', ru: 'Цепочка сравнений не допускается', en: 'Comparisons cannot be chained' },
    fix: { kk: 'a < b and b < c деп бөліп жазыңыз', ru: 'разделите: a < b and b < c', en: 'write them apart: a < b and b < c' },
  },
  'bare-log': {
    severity: 'error',
    what: { kk: 'log натурал ма, ондық па – белгісіз', ru: 'Неясно, log натуральный или десятичный', en: 'log may mean the natural or the decimal logarithm' },
    fix: { kk: 'натурал логарифм үшін ln(…), ондық үшін log10(…) деп жазыңыз', ru: 'напишите ln(…) для натурального, log10(…) для десятичного', en: 'write ln(…) for the natural, log10(…) for the decimal logarithm' },
  },
  'arity': {
    severity: 'error',
    what: { kk: '{name} аргументтерінің саны – {got}, керегі – {expected}', ru: 'У {name} аргументов: {got}, а нужно {expected}', en: '{name} has {got} arguments and takes {expected}' },
    fix: { kk: 'үлгісі: {pattern}', ru: 'по образцу: {pattern}', en: 'after the pattern {pattern}' },
  },
  'bad-selector': {
    severity: 'error',
    what: { kk: 'Тік жақша ішіндегі «{found}» түсініксіз', ru: 'В квадратных скобках непонятно «{found}»', en: '“{found}” in the square brackets is not understood' },
    fix: {
      kk: 'жылды, жылдар аралығын немесе дереккөз атауын жазыңыз: GRP[2020, table8], GRP[2016..2020]',
      ru: 'укажите год, годы или имя источника: GRP[2020, table8], GRP[2016..2020]',
      en: 'give a year, years or the name of a source: GRP[2020, table8], GRP[2016..2020]',
    },
  },
  'too-deep': {
    severity: 'error',
    what: { kk: 'Өрнек тым күрделі: қабаттарының шегі – {limit}', ru: 'Выражение слишком сложное: уровней больше {limit}', en: 'The expression is too deep: more than {limit} levels' },
    fix: { kk: 'бөліктеріне атау беріп, жеке қатарлар ретінде жазыңыз', ru: 'дайте его частям имена и запишите их отдельными рядами', en: 'give its parts names and write them as series of their own' },
  },
  'formula-tilde': {
    severity: 'error',
    what: { kk: 'Теңдеуде «~» болуы керек, бірақ ол жоқ', ru: 'В уравнении должен быть знак «~», а его нет', en: 'A formula needs “~”, and there is none' },
    fix: { kk: 'ln(y) ~ ln(x1) + x2 үлгісімен жазыңыз', ru: 'запишите по образцу ln(y) ~ ln(x1) + x2', en: 'write it like ln(y) ~ ln(x1) + x2' },
  },
  'expression-tilde': {
    severity: 'error',
    what: { kk: '«~» теңдеулерде ғана тұрады, ал бұл – өрнек', ru: '«~» бывает только в уравнениях, а здесь выражение', en: '“~” belongs to equations; this is an expression' },
    fix: { kk: 'салыстыру үшін == деп жазыңыз немесе оны equations: бөліміне көшіріңіз', ru: 'для сравнения напишите == или перенесите запись в equations:', en: 'write == to compare, or move it to equations:' },
  },
  'formula-empty': {
    severity: 'error',
    what: { kk: 'Теңдеудің оң жағында бағаланатын ештеңе жоқ', ru: 'В правой части уравнения нечего оценивать', en: 'The right-hand side of the formula leaves nothing to estimate' },
    fix: { kk: 'түсіндіруші айнымалыны қосыңыз немесе тек бос мүше үшін y ~ 1 деп жазыңыз', ru: 'добавьте объясняющую переменную или напишите y ~ 1 для одного свободного члена', en: 'add an explanatory variable, or write y ~ 1 for a constant alone' },
  },
  'term-subtracted': {
    severity: 'error',
    what: { kk: '«{term}» мүшесі алынып тұр', ru: 'Слагаемое «{term}» вычитается', en: 'The term “{term}” is subtracted' },
    fix: {
      kk: 'мүшені + арқылы жазыңыз: таңбасын коэффициент береді; - 1 ғана бос мүшені алып тастайды',
      ru: 'пишите слагаемое через +: знак даст коэффициент; вычитать можно только 1 (убирает свободный член)',
      en: 'write the term with +, its coefficient finds the sign; only - 1 is taken away, which drops the constant',
    },
  },
  'term-is-number': {
    severity: 'error',
    what: { kk: 'Теңдеудің мүшесі ретінде {term} саны тұр', ru: 'Слагаемым уравнения стоит число {term}', en: 'A term of the formula is the number {term}' },
    fix: { kk: '1 бос мүшені қалдырады, 0 оны алып тастайды; басқа сан мүше бола алмайды', ru: '1 оставляет свободный член, 0 убирает; другое число слагаемым быть не может', en: '1 keeps the constant, 0 drops it; no other number can be a term' },
  },
  'term-twice': {
    severity: 'error',
    what: { kk: '«{term}» мүшесі екі рет жазылған', ru: 'Слагаемое «{term}» записано дважды', en: 'The term “{term}” stands twice' },
    fix: { kk: 'біреуін алып тастаңыз', ru: 'удалите одно из них', en: 'remove one of them' },
  },
  'term-is-product': {
    severity: 'note',
    what: { kk: '«{term}» мүшесі көбейтінді ретінде түсініледі', ru: 'Слагаемое «{term}» понимается как произведение', en: 'The term “{term}” is read as a product' },
    fix: {
      kk: 'R тіліндегідей өзара әсер керек болса, мүшелерді бөлек жазыңыз: {expanded}',
      ru: 'если нужно взаимодействие, как в R, запишите слагаемые отдельно: {expanded}',
      en: 'if an interaction as in R is meant, write its parts out: {expanded}',
    },
  },
  'look-alike': {
    severity: 'error',
    what: { kk: '«{name}» және «{other}» бірдей көрінеді, бірақ әртүрлі әріппен жазылған: {letters}', ru: '«{name}» и «{other}» выглядят одинаково, но набраны разными буквами: {letters}', en: '“{name}” and “{other}” look alike but are spelt with different letters: {letters}' },
    fix: { kk: 'екеуін де бір әліпбидің әріптерімен жазыңыз', ru: 'наберите оба имени буквами одного алфавита', en: 'write both with letters of one alphabet' },
  },
  'unknown-name': {
    severity: 'error',
    what: { kk: '«{name}» атауы белгісіз', ru: 'Имя «{name}» неизвестно', en: 'The name “{name}” is not known' },
    fix: { kk: 'мүмкін, {nearest}', ru: 'возможно, {nearest}', en: 'perhaps {nearest}' },
  },
  'unknown-name-alone': {
    severity: 'error',
    what: { kk: '«{name}» атауы белгісіз', ru: 'Имя «{name}» неизвестно', en: 'The name “{name}” is not known' },
    fix: { kk: 'оны series: немесе constants: бөлімінде жариялаңыз', ru: 'объявите его в series: или constants:', en: 'declare it under series: or constants:' },
  },
  'unknown-function': {
    severity: 'error',
    what: { kk: '«{name}» функциясы белгісіз', ru: 'Функция «{name}» неизвестна', en: 'The function “{name}” is not known' },
    fix: { kk: 'бар функциялар: {known}', ru: 'есть функции: {known}', en: 'the functions are {known}' },
  },
  'years-outside': {
    severity: 'error',
    what: { kk: '«{text}» – бірнеше жыл, ал мұнда бір мән керек', ru: '«{text}» – несколько лет, а здесь нужно одно значение', en: '“{text}” is several years where one value is needed' },
    fix: { kk: 'оларды біріктіріңіз: mean({text}), sum, min немесе max', ru: 'сверните их: mean({text}), sum, min или max', en: 'combine them: mean({text}), sum, min or max' },
  },
  'years-differ': {
    severity: 'error',
    what: { kk: '«{text}» ішіндегі жылдар аралықтарының ұзындығы әртүрлі', ru: 'В «{text}» промежутки лет разной длины', en: 'The spans of years in “{text}” differ in length' },
    fix: { kk: 'барлық қатар үшін бірдей жылдарды көрсетіңіз', ru: 'укажите для всех рядов одинаковое число лет', en: 'give every series the same number of years' },
  },
  'step-not-whole': {
    severity: 'error',
    what: { kk: '{name} функциясының екінші аргументі «{found}» – кезең саны емес', ru: 'Второй аргумент {name} – «{found}», а не число периодов', en: 'The second argument of {name} is “{found}”, not a number of periods' },
    fix: { kk: '1 мен {limit} аралығындағы бүтін сан жазыңыз: {name}(x, 2)', ru: 'напишите целое от 1 до {limit}: {name}(x, 2)', en: 'write a whole number from 1 to {limit}: {name}(x, 2)' },
  },
  'not-simulated': {
    severity: 'error',
    what: { kk: '{name} барлық кезеңді бірден қажет етеді, сондықтан жүйе теңдеуінде есептелмейді', ru: '{name} требует всех периодов сразу и в уравнении системы не вычисляется', en: '{name} needs all periods at once and cannot stand in an equation of a system' },
    fix: { kk: 'оны жеке қатар ретінде анықтаңыз немесе lag, d қолданыңыз', ru: 'определите его отдельным рядом или используйте lag, d', en: 'define it as a series of its own, or use lag or d' },
  },
});
