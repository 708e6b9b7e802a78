import type { Words } from '../../../../language/words.ts';

/** Indicators that stand in one table. */
export interface Family {
  readonly id: string;
  readonly caption: Words;
  readonly methods: readonly string[];
}

/** The families in the order of the chapter. */
export const families: readonly Family[] = [
  {
    id: 'innovation',
    caption: { kk: 'Инновациялық белсенділік және инновациялық өнімнің үлесі', ru: 'Инновационная активность и доля инновационной продукции', en: 'Innovation activity and the share of innovative output' },
    methods: ['innovation-activity', 'innovative-output-share'],
  },
  {
    id: 'costs',
    caption: { kk: 'Инновациялық өнім мен инновацияларға жұмсалған шығындар', ru: 'Инновационная продукция и затраты на инновации', en: 'Innovative output and innovation costs' },
    methods: ['payback-ratio', 'cost-structure'],
  },
  {
    id: 'advantage',
    caption: { kk: 'Анықталған салыстырмалы артықшылық', ru: 'Выявленное сравнительное преимущество', en: 'Revealed comparative advantage' },
    methods: ['revealed-comparative-advantage'],
  },
  {
    id: 'activity',
    caption: { kk: 'Шағын кәсіпкерліктің белсенділік коэффициенті', ru: 'Коэффициент активности малого предпринимательства', en: 'Small-business activity coefficient' },
    methods: ['activity-coefficient'],
  },
  {
    id: 'contribution',
    caption: { kk: 'Шағын кәсіпкерліктің өңір дамуына қосқан үлесі', ru: 'Вклад малого предпринимательства в развитие региона', en: 'Contribution of small business to the region' },
    methods: ['contribution-shares'],
  },
  {
    id: 'factors',
    caption: { kk: 'Экстенсивті және интенсивті факторлардың әсері', ru: 'Влияние экстенсивного и интенсивного факторов', en: 'Extensive and intensive effects' },
    methods: ['integral-factor-split'],
  },
  {
    id: 'support',
    caption: { kk: 'Мемлекеттік қолдау: ауқымы және бірлігіне шаққандағы шамасы', ru: 'Государственная поддержка: масштаб и удельные величины', en: 'State support: its size and its cost per unit' },
    methods: ['support-share-of-grp', 'support-per-enterprise', 'support-per-worker', 'cost-per-job'],
  },
  {
    id: 'leverage',
    caption: { kk: 'Тартылған қаражаттың мемлекеттік қаражатқа қатынасы', ru: 'Отношение привлеченных средств к государственным', en: 'Money attracted by state funds' },
    methods: ['support-leverage'],
  },
  {
    id: 'firms',
    caption: { kk: 'Кәсіпорын өлшемдері: шағын және ғылымды қажетсінетін кәсіпорын', ru: 'Критерии предприятия: малое и наукоемкое', en: 'Tests of an enterprise: small, science-based' },
    methods: ['small-enterprise-test', 'science-intensity'],
  },
];
