import type { Words } from '../language/words.ts';
import type { Polarity } from './normalisation.ts';

/** An outcome or a factor of the catalogue. */
export interface CataloguedFactor {
  readonly code: string;
  readonly names: Words;
  /** Canonical text of the units room. */
  readonly unit: string;
}

const money = 'million KZT / year (current prices)';
const entry = (code: string, unit: string, kk: string, ru: string, en: string): CataloguedFactor => ({ code, unit, names: { kk, ru, en } });

/** The four outcomes of table 2. @source dissertation L351-441 (Vertakova) */
export const innovationOutcomes: readonly CataloguedFactor[] = [
  entry('y1', money, 'жалпы өңірлік өнім', 'валовой региональный продукт', 'gross regional product'),
  entry('y2', 'thousand KZT / person / year (current prices)', 'жан басына шаққандағы өнеркәсіп өнімі', 'промышленная продукция на душу населения', 'industrial output per capita'),
  entry('y3', 'percent of assets', 'активтердің қайтарымы', 'отдача активов', 'return on assets'),
  entry('y4', 'KZT (current prices)', 'өндірістің экологиялық тазалығы', 'экологическая чистота производства', 'ecological cleanness of production'),
];

/** The twenty factors of table 2. @source dissertation L373-441 */
export const innovationFactors: readonly CataloguedFactor[] = [
  entry('x1', 'organisation', 'инновациялық белсенді ұйымдар саны', 'число инновационно активных организаций', 'number of innovation-active organisations'),
  entry('x2', 'percent of organisation', 'инновациялық белсенді ұйымдардың үлес салмағы', 'удельный вес инновационно активных организаций', 'share of innovation-active organisations'),
  entry('x3', money, 'технологиялық инновацияларға жұмсалған шығындар', 'затраты на технологические инновации', 'technological innovation costs'),
  entry('x4', 'percent of output', 'өндірілген өнімнің көлеміне қарай технологиялық инновацияларға шығындар', 'затраты на технологические инновации к объему произведенной продукции', 'technological innovation costs per unit of output'),
  entry('x5', 'thousand KZT / person / year (current prices)', 'инновациялық жұмысты орындаған 1 жұмысшыға ішкі шығындар', 'внутренние затраты на одного работника, выполнявшего инновационные работы', 'internal costs per worker doing innovation work'),
  entry('x6', '1', 'технологиялық инновацияларға шығындардың 1 теңгесіне инновациялық өнім көлемі', 'объем инновационной продукции на 1 тенге затрат на технологические инновации', 'innovative products per 1 tenge of technological innovation costs'),
  entry('x7', 'organisation', 'алдыңғы қатарлы өндірістік технологияларды қолданғандар саны', 'число использовавших передовые производственные технологии', 'users of advanced production technologies'),
  entry('x8', 'organisation', 'алдыңғы қатарлы өндірістік технологияларды сатып алған ұйымдардың саны', 'число организаций, приобретавших передовые производственные технологии', 'organisations acquiring advanced production technologies'),
  entry('x9', money, 'ғылыми жұмыстарға ішкі шығындар', 'внутренние затраты на научные работы', 'internal research costs'),
  entry('x10', 'organisation', 'инновациялық жұмыстарды орындағандар саны', 'число выполнявших инновационные работы', 'number performing innovation work'),
  entry('x11', 'person', 'инновациялық жұмыстармен айналысатын адамдар саны', 'численность лиц, занятых инновационными работами', 'persons engaged in innovation work'),
  entry('x12', 'thousand KZT / person / year (current prices)', 'жан басына шаққандағы негізгі капиталға инвестициялар', 'инвестиции в основной капитал на душу населения', 'fixed capital investment per capita'),
  entry('x13', 'percent of output', 'өндірістің жалпы көлеміндегі инновациялық өнімнің үлесі', 'доля инновационной продукции в общем объеме производства', 'share of innovative products in output'),
  entry('x14', 'percent of employed', 'инновациялық жұмыспен айналысатындардың барлық жұмысшылар санындағы үлесі', 'доля занятых инновационными работами в численности всех работников', 'innovation workers as a share of all workers'),
  entry('x15', 'percent of output', 'жоғары технологиялы өндірістің үлес салмағы', 'удельный вес высокотехнологичного производства', 'share of high-technology production'),
  entry('x16', 'person', 'инновациялық өндіріске қамтылғандардың саны', 'численность занятых в инновационном производстве', 'employed in innovative production'),
  entry('x17', 'percent of fixed-investment', 'негізгі капиталға инвестиция көлеміндегі шетелдік инвестиция үлесі', 'доля иностранных инвестиций в объеме инвестиций в основной капитал', 'foreign share of fixed capital investment'),
  entry('x18', '1', 'негізгі капитал инвестициясының 1 теңгесіне ұйымның технологиялық инновациясына шығындар', 'затраты организаций на технологические инновации на 1 тенге инвестиций в основной капитал', 'technological innovation costs per 1 tenge of fixed investment'),
  entry('x19', 'percent of internal-research-costs', 'ҒЗТКЖ ішкі шығындарды қаржыландыру көлеміндегі меншікті қаражаттар үлесі', 'доля собственных средств в финансировании внутренних затрат на НИОКР', 'own funds in the financing of internal R&D costs'),
  entry('x20', 'percent of internal-research-costs', 'ҒЗТКЖ-ға ішкі шығыстарды қаржыландыру көлеміндегі бюджет қаражатының үлесі', 'доля бюджетных средств в финансировании внутренних затрат на НИОКР', 'budget funds in the financing of internal R&D costs'),
];

/** Code, rank and sign of one printed entry. */
export function readPrintedFactor(entryText: string, position: number): { readonly code: string; readonly rank: number; readonly sign: Polarity } {
  return { code: entryText.slice(1), rank: position + 1, sign: entryText.startsWith('-') ? -1 : 1 };
}
