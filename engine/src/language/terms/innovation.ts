import type { Term } from './term.ts';

/** Innovation. */
export const innovationTerms = {
  innovationActivityProcess: { kk: 'инновациялық қызмет', ru: 'инновационная деятельность', en: 'innovation activities', gender: 'f', source: 'dissertation' },
  innovationActivity: { kk: 'инновациялық белсенділік', ru: 'инновационная активность', en: 'innovation activity', gender: 'f', source: 'dissertation' },
  innovationActivityLevel: { kk: 'инновация саласындағы белсенділік деңгейі', ru: 'уровень активности в области инноваций', en: 'innovation activity rate', gender: 'm', source: 'dissertation' },
  enterprisesWithInnovations: { kk: 'инновациясы бар кәсіпорындар', ru: 'предприятия, имеющие инновации', en: 'enterprises with innovations', gender: 'pl', source: 'dissertation' },
  innovationActiveOrganisations: { kk: 'инновациялық белсенді ұйымдар саны', ru: 'число инновационно активных организаций', en: 'number of innovation-active organisations', gender: 'n', source: 'dissertation' },
  innovationActiveShare: { kk: 'инновациялық белсенді ұйымдардың үлес салмағы', ru: 'удельный вес инновационно активных организаций', en: 'share of innovation-active organisations', gender: 'm', source: 'dissertation' },
  innovativeProduct: { kk: 'инновациялық өнім', ru: 'инновационная продукция', en: 'innovative products', gender: 'f', source: 'dissertation' },
  innovativeProductVolume: { kk: 'инновациялық өнімдер (тауарлар, көрсетілетін қызметтер) көлемі', ru: 'объем инновационной продукции (товаров, услуг)', en: 'volume of innovative products (goods, services)', gender: 'm', source: 'dissertation' },
  innovativeProductShareInGdp: { kk: 'ЖІӨ-дегі инновациялық өнімдердің үлесі', ru: 'доля инновационной продукции в ВВП', en: 'share of innovative products in GDP', gender: 'f', source: 'dissertation' },
  innovativeProductShareInOutput: { kk: 'өндірістің жалпы көлеміндегі инновациялық өнімнің үлесі', ru: 'доля инновационной продукции в общем объеме производства', en: 'share of innovative products in output', gender: 'f', source: 'dissertation' },
  innovationCosts: { kk: 'инновацияларға жұмсалған шығындар', ru: 'затраты на инновации', en: 'innovation costs', gender: 'pl', source: 'dissertation' },
  innovationCostsShareInGrp: { kk: 'жалпы өңірлік өнімдегі инновациялық қызметке жұмсалған шығыстардың үлесі', ru: 'доля расходов на инновационную деятельность в ВРП', en: 'share of innovation costs in GRP', gender: 'f', source: 'usage' },
  technologicalInnovationCosts: { kk: 'технологиялық инновацияларға жұмсалған шығындар', ru: 'затраты на технологические инновации', en: 'technological innovation costs', gender: 'pl', source: 'dissertation' },
  researchAndDevelopment: { kk: 'ғылыми-зерттеу және тәжірибелік-конструкторлық жұмыстар', ru: 'научно-исследовательские и опытно-конструкторские работы', en: 'research and development', gender: 'pl', source: 'dissertation' },
  researchAndDevelopmentAbbr: { kk: 'ҒЗТКЖ', ru: 'НИОКР', en: 'R&D', gender: 'pl', source: 'dissertation' },
  internalRdCosts: { kk: 'ҒЗТКЖ-ға арналған ішкі шығындар', ru: 'внутренние затраты на НИОКР', en: 'internal R&D costs', gender: 'pl', source: 'dissertation' },
  rdPersonnel: { kk: 'ҒЗТКЖ-мен айналысатын қызметкерлер саны', ru: 'численность работников, выполнявших НИОКР', en: 'R&D personnel', gender: 'f', source: 'dissertation' },
  machineryPurchaseCosts: { kk: 'машиналар мен құрал-жабдықтар сатып алу шығындары', ru: 'затраты на приобретение машин и оборудования', en: 'costs of machinery and equipment', gender: 'pl', source: 'dissertation' },
  innovationPotential: { kk: 'инновациялық әлеует', ru: 'инновационный потенциал', en: 'innovation potential', gender: 'm', source: 'dissertation' },
  scienceIntensity: { kk: 'ғылыми сыйымдылық', ru: 'наукоемкость', en: 'science intensity', gender: 'f', source: 'usage' },
  paybackLevel: { kk: 'өтелу деңгейі', ru: 'уровень окупаемости', en: 'payback level', gender: 'm', source: 'dissertation' },
  implementedProjectsIndicator: { kk: 'іске асырылған инновациялық жобалардың көрсеткіші', ru: 'показатель реализованных инновационных проектов', en: 'implemented innovation projects indicator', gender: 'm', source: 'dissertation' },
  technologyPurchaseShare: { kk: 'технологиялар сатып алуға шығындар үлесі', ru: 'доля затрат на приобретение технологий', en: 'share of technology purchase costs', gender: 'f', source: 'dissertation' },
  unitCost: { kk: 'үлестік шығындар', ru: 'удельные затраты', en: 'unit cost', gender: 'pl', source: 'dissertation' },
} as const satisfies Readonly<Record<string, Term>>;
