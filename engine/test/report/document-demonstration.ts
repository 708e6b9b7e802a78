import type { Language, Words } from '../../src/language/words.ts';
import type { Block, DataTable, Document, Explanation, Inline, Inlines, IntervalInline, NumberInline, OverviewPanel, Row, Verdict } from '../../src/report/document.ts';
import { drawOverviewPanel, drawTimeline, keyItem } from '../../src/report/charts/index.ts';

/** A document with every kind of block, in each language; figures are those of tables 8, 17 and 18 of the
 * dissertation on East Kazakhstan and of its equation (10), the rest is filled in for show. */
export function demonstration(language: Language): Document {
  const show = new Demonstration(language);
  const blocks = show.blocks();
  return {
    language,
    title: show.say('Шағын және орта кәсіпкерліктің өңір дамуына қосқан үлесі: бағалау және болжам', 'Вклад малого и среднего предпринимательства в развитие региона: оценка и прогноз', 'What small and medium business does for the region: assessment and forecast'),
    kicker: [show.say('Шығыс Қазақстан облысы', 'Восточно-Казахстанская область', 'East Kazakhstan region')],
    meta: [
      { term: [show.say('Өңір', 'Регион', 'Region')], parts: [show.say('Шығыс Қазақстан облысы, 2020 жылғы шекарада', 'Восточно-Казахстанская область в границах 2020 года', 'East Kazakhstan in its borders of 2020')] },
      { term: [show.say('Бағалау кезеңі', 'Период оценки', 'Estimation period')], parts: [show.say('2010–2020 жж., n = 11', '2010–2020 гг., n = 11', '2010–2020, n = 11')] },
      { term: [show.say('Болжам', 'Прогноз', 'Forecast')], parts: [show.say('2021–2030 жж.', '2021–2030 гг.', '2021–2030')] },
      { term: [show.say('Деректер', 'Данные', 'Data')], parts: [show.say('2010–2020 жж. – нақты; 2021–2023 жж. – тексеру үшін', '2010–2020 гг. — факт; 2021–2023 гг. — для проверки', '2010–2020 actual; 2021–2023 held out')] },
    ],
    blocks,
    footer: [show.say('Дереккөз: Ұлттық статистика бюросы. Есептеулер: Aimaq.', 'Источник: Бюро национальной статистики. Расчеты: Aimaq.', 'Source: Bureau of National Statistics. Computed by Aimaq.')],
    running: {
      title: show.say('Шығыс Қазақстан облысы. ШОК-тың өңір дамуына қосқан үлесі', 'Восточно-Казахстанская область. Вклад МСП в развитие региона', 'East Kazakhstan. What small business does for the region'),
      period: show.say('2010–2030 жж.', '2010–2030 гг.', '2010–2030'),
      source: show.say('Дереккөз: Ұлттық статистика бюросы; Aimaq есептеулері', 'Источник: Бюро национальной статистики; расчеты Aimaq', 'Source: Bureau of National Statistics; computed by Aimaq'),
    },
    explanations: show.explanations,
  };
}

const innovationActivity = [6.5, 8.1, 6.2, 5.6, 7.6, 11.5, 14.9, 15.1, 15.5, 14.9, 12.9];
const grossProduct = [1239.9, 1618.1, 1821.4, 2068.8, 2282.8, 2318.7, 2793.9, 3174.8, 3589.3, 4025, 4729];

class Demonstration {
  readonly explanations: Record<string, Explanation> = {};
  readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  say(kk: string, ru: string, en: string): string {
    const words: Words = { kk, ru, en };
    return words[this.language];
  }

  number(id: string, value: number, decimals: number, options: Partial<NumberInline> = {}): NumberInline {
    this.explanations[id] ??= {
      name: this.say(`көрсеткіш ${id}`, `показатель ${id}`, `indicator ${id}`),
      unit: this.say('млрд теңге, ағымдағы бағаларда', 'млрд тенге, в текущих ценах', 'billion tenge, current prices'),
      formula: 'GRP = 326,8 + 716,1 · PTsb',
      inputs: ['PTsb[2025] = 0,684 + 0,437 · 16 = 7,679'],
      cells: ['data/models.csv:2–12', 'data/table18.csv:7'],
      interval: '95 %: [4 848; 6 847], n = 11',
      warnings: [{ tag: this.tag(1), text: this.say('бақылаулар саны аз (n = 11)', 'мало наблюдений (n = 11)', 'few observations (n = 11)') }],
    };
    return { kind: 'number', id, value, decimals, ...options };
  }

  interval(id: string, lower: number, upper: number, decimals: number): IntervalInline {
    return { kind: 'interval', lower: this.number(`${id}.low`, lower, decimals), upper: this.number(`${id}.high`, upper, decimals) };
  }

  tag(n: number): string {
    return this.say('Е', 'П', 'W') + n;
  }

  warned(n: number): Inline {
    return { kind: 'warningTag', tag: this.tag(n) };
  }

  row(id: string, head: Inlines, unit: string, values: readonly number[], decimals: number, level: Row['level'] = 0, mark?: number): Row {
    const last = values.length - 1;
    const cells = values.map((value, i): Inlines => [this.number(`${id}.${2016 + i}`, value, decimals), ...(i === last && mark !== undefined ? [{ kind: 'footnoteMark', mark } as const] : [])]);
    const ratios = [values[last - 1], values[0]].map((base, i): Inlines => [this.number(`${id}.2020to${i}`, (100 * values[last]) / base, 1)]);
    return { head, level, cells: [[unit], ...cells, ...ratios] };
  }

  blocks(): readonly Block[] {
    return [
      this.findings(),
      this.section('overview', 'Шолу', 'Обзор', 'Overview', [this.overview()]),
      this.section('data', '1. Деректер', '1. Данные', '1. Data', [this.dataTable()]),
      this.section('model', '2. Инновациялық белсенділік моделі', '2. Модель инновационной активности', '2. The model of innovation activity', this.model()),
      this.section('forecast', '3. Жалпы өңірлік өнімнің болжамы', '3. Прогноз валового регионального продукта', '3. The forecast of gross regional product', this.forecast()),
      this.section('claims', '4. Жарияланған сандарды тексеру', '4. Проверка опубликованных чисел', '4. The published numbers checked', [this.claims()]),
      this.section('warnings', '5. Ескертулер', '5. Предупреждения', '5. Warnings', [this.warnings()]),
    ];
  }

  section(id: string, kk: string, ru: string, en: string, blocks: readonly Block[]): Block {
    return { kind: 'section', id, title: [this.say(kk, ru, en)], blocks };
  }

  findings(): Block {
    return {
      kind: 'findings',
      items: [
        {
          verdict: 'supported',
          parts: [this.say('ШОК субъектілерінің саны 2010–2020 жылдары ', 'Число субъектов МСП в 2010–2020 годах выросло с ', 'In 2010–2020 the number of small businesses rose from '), this.number('Nsb.2010', 59.4, 1), this.say(' мыңнан ', ' до ', ' to '), this.number('Nsb.2020', 90.5, 1), this.say(' мыңға дейін өсті; 2030 жылға қарай саны ', ' тыс.; к 2030 году оно может достичь ', ' thousand; by 2030 it may reach '), this.number('Nsb.2030.base', 101.93051515394208, 1), this.say(' мыңға жетуі мүмкін ', ' тыс. ', ' thousand '), this.interval('Nsb.2030.base', 83.739, 123.7085, 1), '.'],
        },
        {
          verdict: 'suggestive',
          parts: [this.say('Базалық сценарийде ЖӨӨ 2025 жылы ', 'В базовом сценарии ВРП в 2025 году может составить ', 'In the base scenario GRP may reach '), this.number('GRP.2025.base', 5825.514626809043, 0, { weak: true }), this.say(' млрд теңгеге жетуі мүмкін ', ' млрд тенге ', ' billion tenge in 2025 '), this.interval('GRP.2025.base', 4848.2987, 6847.3624, 0), this.warned(2), this.say('. Бұл болжам әзірге сенімсіз: үш нақты мәннің біреуі ғана 95\u00A0%-дық аралыққа кірді.', '. Прогноз пока ненадежен: лишь одно из трех фактических значений попало в 95\u00A0%-й интервал.', '. It is not yet reliable: one actual value of three fell into the 95% interval.')],
        },
        {
          verdict: 'fragile',
          parts: [this.say('Инновациялық шығыстар үлесінің 1\u00A0%-ға артуы белсенділіктің ', 'Рост доли затрат на инновации на 1\u00A0% связан с ростом активности на ', 'A 1% rise of the share of innovation spending goes with a rise of activity by '), { kind: 'together', parts: [this.number('m10.dZin', 0.3547911711732444, 2, { weak: true }), this.say('\u00A0%-ға', '\u00A0%', '%')] }, this.say(' өсуімен байланысты ', ' ', ' '), this.interval('m10.dZin', 0.02614817663813268, 0.683434165708356, 2), this.warned(1), '.'],
        },
        {
          verdict: 'not-supported',
          parts: [this.say('ШОК субъектілері көбейсе, инновациялық белсенділік те өседі деген тұжырым деректермен расталмайды: икемділік ', 'Утверждение, что с ростом числа субъектов МСП растет инновационная активность, данными не подтверждается: эластичность ', 'That more businesses mean more innovation is not supported: the elasticity is '), this.number('m10.Nsb', 1.9309837888449484, 2, { weak: true }), ' ', this.interval('m10.Nsb', -0.9761152568314344, 4.838082834521331, 2), this.say('. Бұл теріске шығарылды дегенді білдірмейді.', '. Это не значит, что оно опровергнуто.', '. That does not mean it is refuted.')],
        },
      ],
    };
  }

  panel(id: string, verdict: Verdict | undefined, title: string, unit: string, actual: readonly number[], end?: number): OverviewPanel {
    const sentence = `${title}, ${unit}`;
    const fan = end === undefined ? undefined : Array.from({ length: 10 }, (_, i) => {
      const median = actual[10] + ((end - actual[10]) * (i + 1)) / 10;
      return { at: 2021 + i, median, low80: median * 0.92, high80: median * 1.08, low95: median * 0.86, high95: median * 1.15 };
    });
    const drawing = drawOverviewPanel({ id, language: this.language, description: sentence, zeroBaseline: true, from: 2010, to: 2030, actual: actual.map((value, i) => ({ at: 2010 + i, value, kind: 'sample' })), ...(fan === undefined ? { absence: this.say('теңдеу жоқ', 'нет уравнения', 'no equation') } : { forecast: fan }) }).svg;
    const first: Inlines = ['2020: ', { kind: 'strong', parts: [this.number(`${id}.2020`, actual[10], 1)] }];
    const panel = { title: [title], unit: [unit], drawing, sentence, first };
    const last: Inlines | undefined = end === undefined ? undefined : ['2030: ', { kind: 'strong', parts: [this.number(`${id}.2030`, end, 1, { weak: verdict === 'fragile' })] }, ' ', this.interval(`${id}.2030`, end * 0.86, end * 1.15, 1)];
    return { ...panel, ...(verdict === undefined ? {} : { verdict }), ...(last === undefined ? {} : { last }) };
  }

  overview(): Block {
    const { say } = { say: this.say.bind(this) };
    const enterprises = [59.4, 75.2, 72.3, 77.5, 78.1, 99.4, 87, 80, 87.7, 88.9, 90.5];
    const unemployment = [5.7, 5.2, 5, 5.1, 4.8, 4.9, 4.9, 4.8, 4.8, 4.8, 4.9];
    return {
      kind: 'overview',
      id: 'overview-figure',
      caption: [say('Өңірге шолу: ШОК болжамы, дамуға қосқан үлес және өңір экономикасының болжамы', 'Обзор региона: прогноз МСП, вклад в развитие и прогноз экономики региона', 'The region at a glance: businesses, what they contribute, the economy')],
      groups: [
        { title: [say('Мемлекеттік қолдау жағдайындағы ШОК болжамы', 'Прогноз МСП в условиях государственной поддержки', 'Small business under state support')], columns: 1, panels: [this.panel('Nsb', 'supported', say('Жұмыс істеп тұрған ШОК субъектілері', 'Действующие субъекты МСП', 'Operating small businesses'), say('мың бірлік', 'тыс. единиц', 'thousand'), enterprises, 101.9), this.panel('PTsb', 'suggestive', say('ШОК субъектілеріндегі еңбек өнімділігі', 'Производительность труда субъектов МСП', 'Labour productivity of small businesses'), say('млн теңге, бір адамға, жылына', 'млн тенге на человека в год', 'million tenge per person and year'), [1.5, 2, 2.2, 2.3, 2.4, 2.5, 3.52, 3.96, 4.48, 5.39, 6.07], 9.86)] },
        { title: [say('Инновациялық, әлеуметтік және экономикалық дамуға қосқан үлес', 'Вклад в инновационное, социальное и экономическое развитие', 'Contribution to innovation, society and the economy')], columns: 2, panels: [this.panel('enterprises', undefined, say('Инновациясы бар кәсіпорындар', 'Предприятия с инновациями', 'Enterprises with innovations'), say('бірлік', 'единиц', 'units'), [180, 190, 200, 210, 230, 260, 296, 303, 317, 273, 236]), this.panel('UB', 'fragile', say('Жұмыссыздық деңгейі', 'Уровень безработицы', 'Unemployment rate'), say('жұмыс күшінің %-ы', '% рабочей силы', '% of the labour force'), unemployment, 4.64), this.panel('share', undefined, say('Шағын кәсіпкерліктің ЖӨӨ-дегі үлесі', 'Доля малого предпринимательства в ВРП', 'Share of small business in GRP'), say('ЖӨӨ-нің %-ы', '% ВРП', '% of GRP'), [10, 10, 11, 11, 12, 12.5, 13.3, 12.4, 13.9, 15, 15.8]), this.panel('SDD', 'suggestive', say('Жан басына шаққандағы атаулы ақшалай табыс', 'Номинальные денежные доходы на душу населения', 'Nominal money income per head'), say('мың теңге, айына', 'тыс. тенге в месяц', 'thousand tenge a month'), [35, 42, 48, 54, 58, 62, 64.6, 74.6, 85.6, 97.8, 109.6], 162.5)] },
        { title: [say('Өңір экономикасының болжамы', 'Прогноз экономики региона', 'The regional economy')], columns: 1, panels: [this.panel('VRP', 'suggestive', say('Жалпы өңірлік өнім', 'Валовой региональный продукт', 'Gross regional product'), say('млрд теңге, ағымдағы бағаларда', 'млрд тенге, в текущих ценах', 'billion tenge, current prices'), grossProduct, 7390.8), this.panel('INact', 'fragile', say('Инновациялық белсенділік', 'Инновационная активность', 'Innovation activity'), say('зерттелген кәсіпорындардың %-ы', '% обследованных предприятий', '% of the enterprises surveyed'), innovationActivity, 22.9)] },
      ],
      note: [say('көлеңкеленген жолақтар 80 және 95\u00A0%-дық болжам аралығы. Белгі теңдеудің қорытындысын көрсетеді: ', 'полосы — 80 и 95\u00A0%-й интервалы прогноза. Знак показывает вывод по уравнению: ', 'bands are 80 and 95% forecast intervals. The mark is the verdict on the equation: '), { kind: 'verdict', verdict: 'supported', word: true }, ', ', { kind: 'verdict', verdict: 'suggestive', word: true }, ', ', { kind: 'verdict', verdict: 'fragile', word: true }, '.'],
      dataTable: this.yearTable('GRP', grossProduct, 1),
    };
  }

  yearTable(id: string, values: readonly number[], decimals: number): DataTable {
    return {
      columns: [{ head: [this.say('Жыл', 'Год', 'Year')], align: 'text' }, { head: [this.say('Нақты мән', 'Факт', 'Actual')], align: 'number' }],
      groups: [{ rows: values.map((value, i) => ({ head: [String(2010 + i)], cells: [[this.number(`${id}.fact.${2010 + i}`, value, decimals)]] })) }],
    };
  }

  dataTable(): Block {
    const missing: Inlines = [{ kind: 'missing', missing: 'noData' }];
    const million = this.say('млн теңге', 'млн тенге', 'million tenge');
    return {
      kind: 'table',
      id: 'main-indicators',
      form: 'data',
      caption: [this.say('Шағын және орта кәсіпкерліктің және өңір экономикасының негізгі көрсеткіштері', 'Основные показатели малого и среднего предпринимательства и экономики региона', 'Main indicators of small business and of the regional economy')],
      columns: [
        { head: [this.say('Көрсеткіш', 'Показатель', 'Indicator')], align: 'text' },
        { head: [this.say('Өлшем бірлігі', 'Единица измерения', 'Unit')], align: 'unit' },
        ...[2016, 2017, 2018, 2019, 2020].map((year) => ({ head: [String(year)], align: 'number' as const })),
        { head: [this.say('2019 жылға', 'к 2019 году', 'of 2019')], align: 'number' },
        { head: [this.say('2016 жылға', 'к 2016 году', 'of 2016')], align: 'number' },
      ],
      spans: [{ head: [this.say('2020 жыл, пайызбен', '2020 год, в процентах', '2020, per cent')], from: 7, count: 2 }],
      groups: [
        {
          title: [this.say('Шағын және орта кәсіпкерлік', 'Малое и среднее предпринимательство', 'Small and medium business')],
          rows: [
            this.row('Nsb', [this.say('Жұмыс істеп тұрған ШОК субъектілерінің саны', 'Число действующих субъектов МСП', 'Operating small businesses')], this.say('мың бірлік', 'тыс. единиц', 'thousand'), [87, 80, 87.7, 88.9, 90.5], 1),
            this.row('small', [this.say('Шағын кәсіпорындар саны', 'Число малых предприятий', 'Small enterprises'), { kind: 'footnoteMark', mark: 1 }], this.say('бірлік', 'единиц', 'units'), [8542, 9895, 10818, 11676, 12296], 0),
            this.row('staff', [this.say('Қызметкерлердің орташа тізімдік саны', 'Среднесписочная численность работников', 'Average number of employees')], this.say('адам', 'человек', 'persons'), [68292, 73823, 72101, 73787, 74540], 0, 1),
            this.row('turnover', [this.say('Айналым', 'Оборот', 'Turnover')], million, [440045, 471644, 535985, 682738, 697153], 0, 1),
          ],
        },
        {
          title: [this.say('Мемлекеттік қолдау', 'Государственная поддержка', 'State support')],
          rows: [
            this.row('support', [this.say('Қолдауға жұмсалған қаражат', 'Средства на поддержку', 'Money spent on support')], million, [9711, 10269, 24922, 22455, 22434], 0),
            { head: [this.say('соның ішінде:', 'в том числе:', 'of which:')], level: 1, cells: [] },
            this.row('lending', [this.say('кредит беру', 'кредитование', 'lending')], million, [7351, 7642, 22135, 19173, 14294], 0, 2),
            this.row('guarantee', [this.say('кепілдік', 'гарантирование', 'guarantees')], million, [993, 1040, 771, 1687, 5644], 0, 2),
          ],
        },
        {
          title: [this.say('Өңір экономикасы', 'Экономика региона', 'The regional economy')],
          rows: [
            this.row('grp', [this.say('Жалпы өңірлік өнім, ағымдағы бағаларда', 'Валовой региональный продукт, в текущих ценах', 'Gross regional product, current prices')], this.say('млрд теңге', 'млрд тенге', 'billion tenge'), [2793.9, 3174.8, 3589.3, 4025, 4605.5], 1, 0, 2),
            { head: [this.say('Шағын кәсіпкерліктің салықтық түсімдердегі үлесі', 'Доля малого предпринимательства в налоговых поступлениях', 'Share of small business in tax revenue')], cells: [['%'], missing, missing, missing, missing, missing, missing, missing] },
          ],
        },
      ],
      note: ['«', { kind: 'missing', missing: 'noData' }, '» ', this.say('деректер жоқ.', 'нет данных.', 'no data.')],
      footnotes: [[this.say('Дара кәсіпкерлерсіз.', 'Без индивидуальных предпринимателей.', 'Without sole proprietors.')], [this.say('Диссертацияның 18-кестесінде 4\u00A0729,0.', 'В таблице 18 диссертации 4\u00A0729,0.', 'Table 18 of the dissertation has 4,729.0.'), this.warned(2)]],
      source: [this.say('Ұлттық статистика бюросы', 'Бюро национальной статистики', 'Bureau of National Statistics'), '.'],
    };
  }

  estimate(id: string, verdict: Verdict, [b, error, p, low, high]: readonly [number, number, number, number, number]): Inlines {
    return [
      { kind: 'verdict', verdict },
      this.number(`${id}.b`, b, 3, { weak: verdict !== 'supported' }),
      { kind: 'detail', parts: [{ kind: 'together', parts: ['(', this.number(`${id}.error`, error, 3), ')'] }, ', ', { kind: 'together', parts: ['p\u00A0=\u00A0', this.number(`${id}.p`, p, 3)] }] },
      { kind: 'detail', parts: [this.interval(id, low, high, 2)] },
    ];
  }

  model(): readonly Block[] {
    const variable = (name: string): Inline => ({ kind: 'variable', name });
    const power = (id: string, value: number): Inline => ({ kind: 'superscript', parts: [this.number(id, value, 3)] });
    const none: Inlines = [{ kind: 'missing', missing: 'none' }];
    const statistic = (id: string, head: string, values: readonly number[], decimals: number): Row => ({ head: [head], cells: values.map((value, i) => [this.number(`${id}.${i}`, value, decimals)]) });
    return [
      {
        kind: 'annotated',
        blocks: [
          {
            kind: 'equation',
            id: 'equation-10',
            label: '10',
            parts: [variable('INact'), ' = ', this.number('m10.constant', 0.000993, 6), ' · ', variable('dZin'), power('m10.dZin', 0.3547911711732444), ' · ', variable('Nsb'), power('m10.Nsb', 1.9309837888449484), ' · ', variable('t'), power('m10.t', 0.265)],
            where: [this.say('мұндағы ', 'где ', 'where '), variable('INact'), this.say(' – инновациялық белсенділік, зерттелген кәсіпорындардың %-ы; ', ' — инновационная активность, % обследованных предприятий; ', ' is innovation activity, % of the enterprises surveyed; '), variable('dZin'), this.say(' – инновациялық шығыстардың үлесі, ЖӨӨ-нің %-ы; ', ' — доля затрат на инновации, % ВРП; ', ' the share of innovation spending, % of GRP; '), variable('t'), this.say(' – уақыт, 2010 ж. = 1.', ' — время, 2010 г. = 1.', ' time, 2010 = 1.')],
          },
          { kind: 'paragraph', parts: [this.say('Бағалар ', 'Оценки приведены ', 'The estimates stand '), { kind: 'reference', to: 'regression', form: 'in' }, this.say(', нақты және есептік мәндер ', ', фактические и расчетные значения — ', ', actual and fitted values '), { kind: 'reference', to: 'fit', form: 'in' }, this.say(' берілген; ', '; ', '; '), { kind: 'reference', to: 'equation-10' }, '.'] },
          {
            kind: 'table',
            id: 'regression',
            form: 'regression',
            caption: [this.say('Инновациялық белсенділік теңдеуі және балама теңдеулер; тәуелді айнымалы ln INact', 'Уравнение инновационной активности и его альтернативы; зависимая переменная ln INact', 'The equation of innovation activity and its rivals; dependent variable ln INact')],
            columns: [
              { head: [this.say('Түсіндіруші айнымалы', 'Объясняющая переменная', 'Explanatory variable')], align: 'text' },
              { head: [this.say('барлық жылдар,', 'все годы,', 'all years,'), { kind: 'lineBreak' }, '2010–2020'], align: 'number' },
              { head: [this.say('2010 жылсыз,', 'без 2010 года,', 'without 2010,'), { kind: 'lineBreak' }, '2011–2020'], align: 'number' },
              { head: [this.say('ln t қосылмаған,', 'без ln t,', 'without ln t,'), { kind: 'lineBreak' }, '2010–2020'], align: 'number' },
            ],
            groups: [
              {
                rows: [
                  { head: ['ln dZin'], cells: [this.estimate('r0.dZin', 'fragile', [0.35479, 0.139, 0.038, 0.0261, 0.683]), this.estimate('r1.dZin', 'not-supported', [0.332, 0.194, 0.138, -0.142, 0.805]), this.estimate('r2.dZin', 'supported', [0.412, 0.14, 0.019, 0.09, 0.73])] },
                  { head: ['ln Nsb'], cells: [this.estimate('r0.Nsb', 'not-supported', [1.931, 1.229, 0.16, -0.976, 4.838]), this.estimate('r1.Nsb', 'not-supported', [1.93, 1.324, 0.195, -1.31, 5.17]), this.estimate('r2.Nsb', 'supported', [3.366, 0.693, 0.001, 1.77, 4.96])] },
                  { head: ['ln t'], cells: [this.estimate('r0.t', 'not-supported', [0.265, 0.192, 0.21, -0.19, 0.72]), this.estimate('r1.t', 'not-supported', [0.282, 0.226, 0.258, -0.27, 0.83]), none] },
                ],
              },
              {
                ruled: true,
                rows: [
                  statistic('n', this.say('бақылаулар саны n', 'число наблюдений n', 'observations n'), [11, 10, 11], 0),
                  statistic('R2', this.say('R², логарифм шкаласында', 'R², в логарифмах', 'R², in logs'), [0.801, 0.772, 0.747], 3),
                  statistic('DW', this.say('Дарбин–Уотсон статистикасы', 'статистика Дарбина–Уотсона', 'Durbin–Watson statistic'), [1.56, 1.37, 1.4], 2),
                ],
              },
            ],
            note: [this.say('жақша ішінде стандартты қате, қасында p-мәні, тік жақшада 95\u00A0%-дық сенімділік аралығы', 'в круглых скобках стандартная ошибка, рядом p-значение, в квадратных 95\u00A0%-й доверительный интервал', 'standard error in parentheses, p beside it, 95% confidence interval in brackets'), this.warned(1), '.'],
            source: [this.say('диссертацияның 17-кестесі деректері негізінде есептелген.', 'рассчитано по данным таблицы 17 диссертации.', 'computed from table 17 of the dissertation.')],
          },
        ],
        notes: [
          { title: [this.say('Теңдеуді оқу', 'Как читать уравнение', 'Reading the equation')], parts: [this.say('Қос логарифмдік модель. Байланыс себепті көрсетпейді.', 'Двойная логарифмическая модель. Связь не показывает причины.', 'A log-log model. A relation is not a cause.')] },
          { title: [`${this.tag(1)}. `, this.say('Бақылаулар саны аз', 'Мало наблюдений', 'Few observations')], parts: ['n = ', this.number('n.0', 11, 0), this.say('. Сенімділік аралықтары кең.', '. Доверительные интервалы широки.', '. The intervals are wide.')] },
        ],
      },
      { kind: 'annotated', blocks: [this.fit()], notes: [{ title: [this.say('Қалдықтар', 'Остатки', 'Residuals')], parts: [this.say('2017–2019 жылдары есептік мән нақтыдан төмен.', 'В 2017–2019 годах расчетное значение ниже фактического.', 'In 2017–2019 the fitted value is below the actual one.')] }] },
      this.signs(),
    ];
  }

  fit(): Block {
    const spec = { id: 'fit', language: this.language, description: this.say('Инновациялық белсенділік: нақты мәндер', 'Инновационная активность: фактические значения', 'Innovation activity: actual values'), decimals: 1, zeroBaseline: true, actual: { label: this.say('нақты мән', 'факт', 'actual'), points: innovationActivity.map((value, i) => ({ at: 2010 + i, value, kind: 'sample' as const })) }, fitted: { label: this.say('есептік мән', 'расчет', 'fitted'), points: innovationActivity.map((value, i) => ({ at: 2010 + i, value: value * (i % 2 === 0 ? 1.12 : 0.9) })) } };
    return {
      kind: 'figure',
      id: 'fit',
      caption: [this.say('Инновациялық белсенділік: нақты және есептік мәндер', 'Инновационная активность: фактические и расчетные значения', 'Innovation activity: actual and fitted values')],
      unitLine: [this.say('Инновациялық белсенділік, зерттелген кәсіпорындардың %-ы', 'Инновационная активность, % обследованных предприятий', 'Innovation activity, % of the enterprises surveyed')],
      key: [
        { sample: { kind: 'drawing', drawing: keyItem('actual') }, words: [this.say('нақты мән', 'фактическое значение', 'actual value')] },
        { sample: { kind: 'drawing', drawing: keyItem('fitted') }, words: [this.say('есептік мән', 'расчетное значение', 'fitted value')] },
        { sample: { kind: 'verdict', verdict: 'supported' }, words: [this.say('деректермен расталады', 'подтверждается данными', 'supported by the data')] },
      ],
      wide: drawTimeline({ ...spec, width: 720 }).svg,
      narrow: drawTimeline({ ...spec, width: 350 }).svg,
      sentence: spec.description,
      note: ['e', { kind: 'superscript', parts: ['ln INact'] }, this.say(', медиана.', ', медиана.', ', the median.')],
      dataTable: this.yearTable('INact', innovationActivity, 1),
    };
  }

  signs(): Block {
    const verdict = (kind: Verdict, words: string) => ({ sample: { kind: 'verdict' as const, verdict: kind }, words: [words] });
    return {
      kind: 'signs',
      title: [this.say('Шартты белгілер', 'Условные обозначения', 'Signs')],
      items: [
        { sample: { kind: 'drawing', drawing: keyItem('actual') }, words: [this.say('нақты мән', 'фактическое значение', 'actual value')] },
        { sample: { kind: 'drawing', drawing: keyItem('bands') }, words: [this.say('болжам, 80 және 95 %', 'прогноз, 80 и 95 %', 'forecast, 80 and 95%')] },
        { sample: { kind: 'drawing', drawing: keyItem('scenario1') }, words: [this.say('сценарий', 'сценарий', 'scenario')] },
        verdict('supported', this.say('деректермен расталады', 'подтверждается данными', 'supported by the data')),
        verdict('fragile', this.say('қорытынды тұрақсыз: бір жыл алып тасталса, өзгереді', 'вывод неустойчив: меняется при исключении одного года', 'fragile: changes when one year is left out')),
        { sample: { kind: 'text', parts: [{ kind: 'missing', missing: 'noData' }] }, words: [this.say('деректер жоқ', 'нет данных', 'no data')] },
        { sample: { kind: 'text', parts: [this.warned(1)] }, words: [this.say('ескертудің нөмірі', 'номер предупреждения', 'number of a warning')] },
      ],
    };
  }

  forecast(): readonly Block[] {
    const rows = ([[2021, 5063.7, 4573.3, 3731, 5420, true], [2022, 6300.6, 4886.4, 3997, 5767, false], [2023, 7504.7, 5199.4, 4281, 6123, false]] as const).map(([year, actual, base, low, high, inside]): Row => ({
      head: [String(year)],
      cells: [[this.number(`GRP.${year}`, actual, 1)], [this.number(`GRP.${year}.base`, base, 1, { weak: true })], [this.interval(`GRP.${year}.base`, low, high, 0)], inside ? [this.say('аралықта', 'в интервале', 'inside')] : [{ kind: 'strong', parts: [this.say('аралықтан жоғары', 'выше интервала', 'above the interval')] }]],
    }));
    return [
      { kind: 'paragraph', parts: [this.say('Болжам үш жылдың нақты мәндерімен тексерілді.', 'Прогноз проверен на фактических значениях трех лет.', 'The forecast was held against three years of actual values.')] },
      { kind: 'list', items: [[this.say('2021 жылғы мән аралықта;', 'значение 2021 года в интервале;', 'the value of 2021 is inside;')], [this.say('2022 және 2023 жылдардағы мәндер аралықтан жоғары.', 'значения 2022 и 2023 годов выше интервала.', 'those of 2022 and 2023 are above.')]] },
      {
        kind: 'table',
        id: 'hindcast',
        form: 'forecast',
        caption: [this.say('Болжамды нақты мәндермен тексеру, 2021–2023 жж., млрд теңге', 'Проверка прогноза по фактическим значениям, 2021–2023 гг., млрд тенге', 'The forecast against actual values, 2021–2023, billion tenge')],
        columns: [
          { head: [this.say('Жыл', 'Год', 'Year')], align: 'text' },
          { head: [this.say('Нақты мән', 'Факт', 'Actual')], align: 'number' },
          { head: [this.say('Базалық болжам', 'Базовый прогноз', 'Base forecast')], align: 'number' },
          { head: [this.say('95 %-дық аралық', '95 %-й интервал', '95% interval')], align: 'number' },
          { head: [this.say('Нәтиже', 'Итог', 'Result')], align: 'text' },
        ],
        groups: [{ rows }],
      },
      { kind: 'heading', parts: [this.say('Болжам қалай есептелген', 'Как рассчитан прогноз', 'How the forecast is made')] },
      { kind: 'definitions', items: [{ term: [this.say('Әдіс', 'Метод', 'Method')], parts: [this.say('Монте-Карло, 10 000 сынақ', 'Монте-Карло, 10 000 испытаний', 'Monte Carlo, 10,000 draws')] }, { term: [this.say('Файл', 'Файл', 'File')], parts: [{ kind: 'code', text: 'data/models.csv:2–12' }] }] },
    ];
  }

  claims(): Block {
    const claim = (what: string, where: string, printed: string, recomputed: Inline, agreement: 'equal' | 'near' | 'different', kind: string, arithmetic: Inlines): Row => ({
      head: [what, { kind: 'detail', parts: [where] }],
      cells: [[printed], [recomputed], [{ kind: 'agreement', agreement }, agreement === 'equal' ? kind : { kind: 'strong', parts: [kind] }], arithmetic],
    });
    return {
      kind: 'table',
      id: 'claims-table',
      form: 'claims',
      caption: [this.say('Диссертацияда жарияланған және қайта есептелген мәндер', 'Опубликованные в диссертации и пересчитанные значения', 'Published and recomputed values')],
      columns: [
        { head: [this.say('Тұжырым', 'Утверждение', 'Claim')], align: 'text' },
        { head: [this.say('Жарияланған мән', 'Опубликовано', 'Published')], align: 'number' },
        { head: [this.say('Қайта есептелген мән', 'Пересчитано', 'Recomputed')], align: 'number' },
        { head: [this.say('Нәтиже', 'Итог', 'Result')], align: 'text' },
        { head: [this.say('Есептелуі', 'Расчет', 'Arithmetic')], align: 'text' },
      ],
      groups: [
        {
          rows: [
            claim(this.say('(10)-теңдеу', 'Уравнение (10)', 'Equation (10)'), this.say('1765-жол; тұрақты көбейткіш', 'строка 1765; постоянный множитель', 'line 1765; constant multiplier'), '6,915', this.number('m10.constant', 0.000993, 6), 'different', this.say('таңбасы қате; логарифм көбейткіш орнына басылған', 'неверный знак; логарифм напечатан вместо множителя', 'wrong sign; the log printed as the multiplier'), ['ln a = −6,915; e', { kind: 'superscript', parts: ['−6,915'] }, ' = 0,000993']),
            claim(this.say('Nsb, 2025 ж.', 'Nsb, 2025 г.', 'Nsb, 2025'), this.say('1793-жол; мың бірлік', 'строка 1793; тыс. единиц', 'line 1793; thousand'), '97,65', this.number('Nsb.2025', 97.64521799291975, 3), 'equal', this.say('сәйкес келеді', 'совпадает', 'matches'), ['63,02 · 16', { kind: 'superscript', parts: ['0,158'] }, ' = 97,645 → 97,65']),
            claim(this.say('(13)-теңдеу', 'Уравнение (13)', 'Equation (13)'), this.say('1883-жол; көптік корреляция', 'строка 1883; множественная корреляция', 'line 1883; multiple correlation'), 'R = 0,994', this.number('m13.R', 0.99457, 4), 'near', this.say('дөңгелектелмей, қиып тасталған', 'отброшено без округления', 'truncated, not rounded'), ['0,99457 → 0,995']),
          ],
        },
      ],
      note: [this.say('белгілер: ', 'знаки: ', 'signs: '), { kind: 'agreement', agreement: 'equal' }, this.say(' сәйкес келеді; ', ' совпадает; ', ' matches; '), { kind: 'agreement', agreement: 'different' }, this.say(' сәйкес келмейді.', ' не совпадает.', ' differs.')],
    };
  }

  warnings(): Block {
    return {
      kind: 'warnings',
      items: [
        { tag: this.tag(1), title: [this.say('Бақылаулар саны аз', 'Мало наблюдений', 'Few observations')], text: [this.say('n = 11, (10)-теңдеуде еркіндік дәрежелерінің саны 7. Nsb мен t бірге өседі, сондықтан олардың бөлек әсері ажыратылмайды.', 'n = 11, в уравнении (10) число степеней свободы 7. Nsb и t растут вместе, поэтому их отдельное влияние не различить.', 'n = 11, equation (10) has 7 degrees of freedom. Nsb and t grow together, so that their effects cannot be told apart.')] },
        { tag: this.tag(2), title: [this.say('ЖӨӨ-нің екі мәні', 'Два значения ВРП', 'Two values of GRP')], text: [this.say('2020 жылға ', 'За 2020 год ', 'For 2020 '), this.number('GRP.2020.dissertation', 4729, 1), this.say(' және ', ' и ', ' and '), this.number('grp.2020', 4605.5, 1), this.say('. Екеуі де сақталған.', '. Сохранены оба.', '. Both are kept.')] },
      ],
    };
  }
}
