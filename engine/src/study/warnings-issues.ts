import { declareIssues } from '../issues/issue.ts';

/** Warnings that travel with the numbers of a result; what to do about each stands in `fix`. */
export const warningIssues = declareIssues('warnings', {
  'few-observations': {
    severity: 'warning',
    what: { kk: 'Бақылаулар саны аз: ең көбі n = {n}, «{label}» теңдеуінде еркіндік дәрежелерінің саны {df}', ru: 'Мало наблюдений: не более n = {n}, в уравнении «{label}» степеней свободы {df}', en: 'Few observations: at most n = {n}; equation "{label}" has {df} degrees of freedom' },
    fix: { kk: 'Аралықтар кең; жаңа жылдар қорытындыны өзгертуі мүмкін', ru: 'Интервалы широки; новые годы могут изменить вывод', en: 'Intervals are wide; new years may change the finding' },
  },
  collinear: {
    severity: 'warning',
    what: { kk: '«{label}» теңдеуінде {term} басқа айнымалылармен бірге өзгереді (VIF {vif})', ru: 'В уравнении «{label}» {term} меняется вместе с другими переменными (VIF {vif})', en: 'In equation "{label}" {term} moves together with the other variables (VIF {vif})' },
    fix: { kk: 'Олардың бөлек әсері ажыратылмайды', ru: 'Их отдельное влияние неразличимо', en: 'Their separate effects cannot be told apart' },
  },
  influential: {
    severity: 'warning',
    what: { kk: '«{label}» теңдеуінде бір жыл шешеді: {period} жыл алып тасталса, {term} коэффициентінің p-мәні {p}', ru: 'В уравнении «{label}» решает один год: без {period} года p-значение коэффициента при {term} равно {p}', en: 'In equation "{label}" one year decides: without {period} the p-value of {term} is {p}' },
    fix: { kk: 'Қорытынды тұрақсыз; сол жылғы ұяшықты тексеріңіз', ru: 'Вывод неустойчив; проверьте ячейку за этот год', en: 'The finding is fragile; check the cell of that year' },
  },
  'suspect-cell': {
    severity: 'warning',
    what: { kk: 'Күмәнді ұяшық: {series}, {period} жыл: {note}', ru: 'Сомнительная ячейка: {series}, {period} год: {note}', en: 'A suspect cell: {series}, {period}: {note}' },
    fix: { kk: 'Дереккөзбен салыстырыңыз', ru: 'Сверьте с источником', en: 'Hold it against the source' },
  },
  nominal: {
    severity: 'warning',
    what: { kk: '«{label}» теңдеуінің екі жағы да ағымдағы бағаларда: бірге өсуі инфляциядан болуы мүмкін', ru: 'Обе стороны уравнения «{label}» в текущих ценах: общий рост может быть вызван инфляцией', en: 'Both sides of equation "{label}" are at current prices: inflation alone would make them rise together' },
    fix: { kk: 'Тұрақты бағалардағы және айырымдардағы балама теңдеулерді қараңыз', ru: 'Смотрите уравнения в постоянных ценах и разностях', en: 'See the rivals at constant prices and in differences' },
  },
  'rival-weakens': {
    severity: 'warning',
    what: { kk: '«{label}» теңдеуінің балама түрінде ({rival}) {term} үшін t = {t}, R² = {R2}', ru: 'В альтернативной форме уравнения «{label}» ({rival}) для {term} t = {t}, R² = {R2}', en: 'In the rival form of equation "{label}" ({rival}) {term} has t = {t}, R² = {R2}' },
    fix: { kk: 'Байланыстың күші таңдалған түрге тәуелді', ru: 'Сила связи зависит от выбранной формы', en: 'The strength of the relation depends on the form chosen' },
  },
  autocorrelated: {
    severity: 'warning',
    what: { kk: '«{label}» теңдеуінің қалдықтары автокорреляцияланған: DW = {d}, p = {p}', ru: 'Остатки уравнения «{label}» автокоррелированы: DW = {d}, p = {p}', en: 'The residuals of equation "{label}" are autocorrelated: DW = {d}, p = {p}' },
    fix: { kk: 'Стандартты қателер мен аралықтар тым тар болуы мүмкін', ru: 'Стандартные ошибки и интервалы могут быть слишком узкими', en: 'Standard errors and intervals may be too narrow' },
  },
  'rivals-disagree': {
    severity: 'warning',
    what: { kk: 'Балама тренд басқаша айтады: {rival} бойынша {series} {period} жылы {value}, базалық болжам {base}', ru: 'Альтернативный тренд говорит иное: {rival} дает для {series} в {period} году {value}, базовый прогноз {base}', en: 'A rival trend disagrees: {rival} gives {series} {value} in {period}, the baseline {base}' },
    fix: { kk: 'Болжам аралығы бұл белгісіздікті қамтымайды', ru: 'Интервал прогноза не включает эту неопределенность', en: 'The forecast interval does not include this uncertainty' },
  },
  'starts-off': {
    severity: 'warning',
    what: { kk: '{series} болжамы соңғы нақты мәннен емес, есептік мәннен басталады: {first} жылы {value}, ал {last} жылғы нақты мән {actual}', ru: 'Прогноз {series} начинается с расчетного, а не с последнего фактического значения: {value} в {first} году против {actual} в {last} году', en: 'The forecast of {series} starts from the fitted value, not from the last observation: {value} in {first} against {actual} in {last}' },
    fix: { kk: 'Бастапқы нүкте ережесі зерттеуде аталған', ru: 'Правило начальной точки названо в исследовании', en: 'The jump-off rule is named in the study (system.start)' },
  },
  'beyond-plausible': {
    severity: 'warning',
    what: { kk: '{series}: {period} жылы 95 %-дық аралықтың шегі {value}, бұл мүмкін аралықтан ({range}) тыс', ru: '{series}: в {period} году граница 95 %-го интервала {value} выходит за правдоподобные пределы ({range})', en: '{series}: in {period} the 95 % interval ends at {value}, outside the plausible range {range}' },
    fix: { kk: 'Модель бұл көкжиекте ақпарат бермейді', ru: 'На таком горизонте модель не информативна', en: 'At that horizon the model tells nothing' },
  },
  missed: {
    severity: 'warning',
    what: { kk: '{series} болжамы тексеруден өтпеді: {rows} нақты мәннің {hits} ғана 95 %-дық аралыққа кірді, салыстыру моделінде {benchmarkHits}', ru: 'Прогноз {series} не прошел проверку: из {rows} фактических значений в 95 %-й интервал попало {hits}, у модели сравнения {benchmarkHits}', en: 'The forecast of {series} fails its check: {hits} of {rows} actual values fell into the 95 % interval, {benchmarkHits} into the benchmark\'s' },
    fix: { kk: 'Болжамды салыстыру моделімен бірге оқыңыз', ru: 'Читайте прогноз вместе с моделью сравнения', en: 'Read the forecast beside its benchmark' },
  },
  'sources-differ': {
    severity: 'warning',
    what: { kk: '{series}, {period} жыл: дереккөздер әртүрлі: {used} – {value}, {other} – {otherValue}; есептеуде {used}', ru: '{series}, {period} год: источники расходятся: {used} – {value}, {other} – {otherValue}; в расчетах {used}', en: '{series}, {period}: sources differ: {used} has {value}, {other} has {otherValue}; {used} is used' },
    fix: { kk: 'Екеуі де сақталған; қайсысы дұрыс екенін анықтаңыз', ru: 'Сохранены оба; выясните, какое верно', en: 'Both are kept; find out which is right' },
  },
  'regions-do-not-sum': {
    severity: 'warning',
    what: { kk: '{panel}, {period} жыл: өңірлердің қосындысы {sum}, ал {whole} мәні {value}; айырма дөңгелектеуден үлкен, ондай жыл саны {years}', ru: '{panel}, {period} год: сумма регионов {sum}, а {whole} – {value}; расхождение больше округления, таких лет {years}', en: '{panel}, {period}: the regions sum to {sum}, but {whole} has {value}; more than rounding explains; such years: {years}' },
    fix: { kk: 'Дереккөздің түсіндірмесін қараңыз; мәндер түзетілмеген', ru: 'Смотрите пояснения источника; значения не исправлены', en: 'See what the source says; the values are as printed' },
  },
  'linked-by-ratio': {
    severity: 'warning',
    what: { kk: '{series}: {periods} мәндері бағалау: аумақ бөлек есептелмеген, {link} жылғы үлес алынды', ru: '{series}: значения за {periods} – оценка: территория не учитывалась отдельно, взята доля {link} года', en: '{series}: the values of {periods} are estimates: the territory was not counted apart, and the share of {link} is used' },
    fix: { kk: 'Үлестің өзгермегені – болжам', ru: 'Неизменность доли – допущение', en: 'That the share did not change is an assumption' },
  },
  'independent-errors': {
    severity: 'warning',
    what: { kk: 'Аралықтар теңдеулердің қателері уақыт бойынша тәуелсіз деп есептелген', ru: 'Интервалы рассчитаны для ошибок, независимых во времени', en: 'Intervals suppose errors that are independent over time' },
    fix: { kk: 'Автокорреляция болса, нақты қамтуы төмен; автокорреляцияланған қателермен де есептеп көріңіз', ru: 'При автокорреляции охват ниже; посчитайте и с автокоррелированными ошибками', en: 'With autocorrelation they cover less; try system.errors: autoregressive' },
  },
});
