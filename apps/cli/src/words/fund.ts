import type { Words } from '@aimaq/engine';

export const answersArgument: Words = { kk: 'ЖАУАПТАР.yaml', ru: 'ОТВЕТЫ.yaml', en: 'ANSWERS.yaml' };

export const fundWords = {
  answers: { kk: 'Кәсіпорын: {firm}', ru: 'Предприятие: {firm}', en: 'The firm: {firm}' },
  programmes: { kk: 'Бағдарламалар: «{study}» зерттеуінен, {date} қолданыстағы ережелер', ru: 'Программы: исследование «{study}», правила {date}', en: 'Programmes: of the study "{study}", rules {date}' },
  asked: { kk: 'Сырттан керегі {amount}; меншікті үлес {share}; қолдаусыз нарық мөлшерлемесі {rate} (тиімді {effective})', ru: 'Нужно извне {amount}; собственное участие {share}; рыночная ставка без поддержки {rate} (эффективная {effective})', en: 'Needed from outside {amount}; own share {share}; the market’s rate without support {rate} (effective {effective})' },
  fits: { kk: 'Қолайлы құралдар, арзанынан бастап', ru: 'Подходит, начиная с самого дешевого', en: 'What fits, the cheapest first' },
  fitsNot: { kk: 'Қолайсыз құралдар және не өзгеруі керек', ru: 'Не подходит, и что должно измениться', en: 'What does not fit, and what would have to change' },
  noneValid: { kk: 'Бұл күні ешбір бағдарлама күшінде емес.', ru: 'В этот день не действует ни одна программа.', en: 'No programme is valid on that day.' },
  none: { kk: 'Қолайлы құрал жоқ.', ru: 'Ничего не подходит.', en: 'Nothing fits.' },
  effective: { kk: 'тиімді мөлшерлеме {rate}', ru: 'эффективная ставка {rate}', en: 'effective rate {rate}' },
  interest: { kk: 'барлық сыйақы {interest}', ru: 'все вознаграждение {interest}', en: 'interest in all {interest}' },
  state: { kk: 'соның {state} бөлігін мемлекет төлейді', ru: 'из него {state} платит государство', en: '{state} of it paid by the state' },
  fee: { kk: 'кепілдік ақысы {fee}', ru: 'плата за гарантию {fee}', en: 'fee {fee}' },
  service: { kk: 'жылдық ең көп төлем {service}', ru: 'наибольшие платежи за год {service}', en: 'largest payments of a year {service}' },
  present: { kk: 'төлемдердің келтірілген құны {cost}: нарықпен салыстырғанда пайда {gift}', ru: 'приведенная стоимость платежей {cost}: выгода против рынка {gift}', en: 'present value of payments {cost}: gain against the market {gift}' },
  leverage: { kk: '1 теңге субсидияға {n} теңге кредит', ru: 'на 1 тенге субсидии {n} тенге кредита', en: '{n} tenge lent for 1 tenge of subsidy' },
  ownership: { kk: 'мөлшерлемесі жоқ: бағасы – берілетін үлес', ru: 'ставки нет: цена – отданная доля', en: 'no rate: its price is the share given away' },
  grant: { kk: 'қайтарылмайды', ru: 'не возвращается', en: 'is not repaid' },
  time: { kk: 'мерзімі шамамен {days} күн: {steps}', ru: 'срок около {days} дн.: {steps}', en: 'about {days} days: {steps}' },
  documents: { kk: 'құжаттар: {documents}', ru: 'документы: {documents}', en: 'documents: {documents}' },
  has: { kk: 'сізде: {has}', ru: 'у вас: {has}', en: 'yours: {has}' },
  change: { kk: '{changes} болса, орындалар еді', ru: 'выполнится, если {changes}', en: 'would be met if {changes}' },
  or: { kk: ' не ', ru: ' или ', en: ' or ' },
  notValid: { kk: 'бұл күні күшінде емес ({from}–{until})', ru: 'в этот день не действует ({from}–{until})', en: 'not valid on that day ({from} to {until})' },
  design: { kk: 'біздің жорамал', ru: 'наше допущение', en: 'our assumption' },
  reconstruction: { kk: 'дереккөздің біздің оқуымыз', ru: 'наше прочтение источника', en: 'our reading of the source' },
  method: {
    kk: 'Айлық төлемдер, ай – жылдың 1/12-і (30/360). Тиімді мөлшерлеме мен келтірілген құн – {count}. Мерзімдер – біздің жорамал. Бұл – қаржы ұйымының шешімі емес, есеп.',
    ru: 'Платежи ежемесячные, месяц – 1/12 года (30/360). Эффективная ставка и приведенная стоимость: {count}. Сроки – наше допущение. Это расчет, а не решение финансовой организации.',
    en: 'Monthly payments, a month 1/12 of a year (30/360). Effective rates and present values by {count}. Times are our assumption. This is a calculation, not a decision of a lender.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export const fundHelp: Words = {
  en: `aimaq fund ANSWERS.yaml [--study DIR] [--date YYYY-MM-DD] [--json]
aimaq fund --example [--firm NAME]
aimaq fund --programmes [--date YYYY-MM-DD]

Which source of finance fits a firm: programmes ranked by what they cost, each rule met or failed with its source,
and the least change that would turn a rule that fails.

  --study DIR         the study whose programmes are used; an example unless given
  --date YYYY-MM-DD   the day whose rules are asked
  --example           a worked firm of the study: its answers, then what fits
  --firm NAME         which of the worked firms
  --programmes        no firm: the rules that were valid on a day

Examples
  aimaq fund --example
  aimaq fund --example --firm villageDairy --lang kk
  aimaq fund --programmes --date 2022-06-01
`,
  ru: `aimaq fund ОТВЕТЫ.yaml [--study ПАПКА] [--date ГГГГ-ММ-ДД] [--json]
aimaq fund --example [--firm ИМЯ]
aimaq fund --programmes [--date ГГГГ-ММ-ДД]

Какой источник средств подходит предприятию: программы по их стоимости, каждое правило с источником, выполнено
оно или нет, и наименьшее изменение, при котором невыполненное правило выполнится.

  --study ПАПКА       исследование, чьи программы берутся; если не указано, пример
  --date ГГГГ-ММ-ДД   на какой день берутся правила
  --example           готовое предприятие исследования: его ответы и что ему подходит
  --firm ИМЯ          какое из готовых предприятий
  --programmes        без предприятия: правила, действовавшие в этот день

Примеры
  aimaq fund --example
  aimaq fund --example --firm villageDairy --lang kk
  aimaq fund --programmes --date 2022-06-01
`,
  kk: `aimaq fund ЖАУАПТАР.yaml [--study ҚАЛТА] [--date ЖЫЛ-АЙ-КҮН] [--json]
aimaq fund --example [--firm АТ]
aimaq fund --programmes [--date ЖЫЛ-АЙ-КҮН]

Кәсіпорынға қай қаржы көзі қолайлы: бағдарламалар бағасы бойынша, әр ереже дереккөзімен, орындалғаны не
орындалмағаны, және орындалмаған ережені өзгертетін ең аз өзгеріс.

  --study ҚАЛТА       бағдарламалары алынатын зерттеу; көрсетілмесе, мысал
  --date ЖЫЛ-АЙ-КҮН   ережелері алынатын күн
  --example           зерттеудің дайын кәсіпорны: жауаптары және оған не қолайлы
  --firm АТ           дайын кәсіпорындардың қайсысы
  --programmes        кәсіпорынсыз: сол күні күшінде болған ережелер

Мысалдар
  aimaq fund --example
  aimaq fund --example --firm villageDairy --lang kk
  aimaq fund --programmes --date 2022-06-01
`,
};
