import type { SheetLayout, TakenAs, VariableColumn, WorkbookLayout } from '../layout.ts';
import { regionsOf2023 } from './regions.ts';

const enterprises = 'enterprise';
const money = 'million KZT / year';
const activity = 'percent of surveyed-enterprise';

/** A sheet: number, title, rows of the header, cell of the unit, columns as heading, series, unit. */
function table(sheet: string, title: string, header: readonly [number, number], unitCell: readonly [string, string] | undefined, columns: readonly (readonly [heading: string, series: string, unit: string, column?: string])[], more: Partial<SheetLayout> = {}): SheetLayout {
  const variables: VariableColumn[] = columns.map(([heading, series, unit, column]) => ({ heading, series, unit, ...(column === undefined ? {} : { column }) }));
  return {
    sheet, header, regions: regionsOf2023,
    marks: [{ cell: 'A1', text: `${sheet}. ${title}` }, ...(unitCell === undefined ? [] : [{ cell: unitCell[0], text: unitCell[1] }])],
    columns: { across: 'variables', period: '2022', variables },
    ...more,
  };
}

const million = 'млн. теңге';
const newToMarket = 'соның ішінде / тауар (қызмет) нарығы үшін жаңа болып табылатын жаңа немес едәуір жетілдірілген тауарлар (қызметтер)';
const newToFirm = 'соның ішінде / ұйым үшін жаңа болып табылатын жаңа немесе едәуір жетілдірілген тауарлар (қызметтер)';

const sheets: readonly SheetLayout[] = [
  table('1', 'Кәсіпорындардың инновациялық белсенділігінің негізгі көрсеткіштері', [2, 3], undefined, [
    ['Кәсіпорындар саны, бірлік', 'surveyedEnterprises', enterprises],
    ['Одан / инновациялары бары', 'innovatingEnterprises', enterprises],
    ['Инновация саласындағы белсенділік деңгейі, %-бен', 'innovationActivity', activity],
    ['Есепті кезең соңына қызметкерлердің жалпы саны, адам', 'staffOfSurveyed', 'person'],
  ]),
  table('4', 'Кәсіпорындар өлшемділігі бойынша инновациялық белсенділік көрсеткіштері', [2, 4], undefined,
    ([['Шағын', 'Small'], ['Орта', 'Medium'], ['Ірі', 'Large']] as const).flatMap(([size, name]) => [
      [`${size} / Кәсіпорындар саны, бірлік`, `surveyed${name}`, enterprises] as const,
      [`${size} / одан / инновация бары, бірлік`, `innovating${name}`, enterprises] as const,
      [`${size} / инновация саласындағы белсенділік деңгейі, пайызбен`, `activity${name}`, activity] as const,
    ])
  ),
  table('7', 'Инновациялық өнімдердің көлемі және өткізілген инновациялық өнімдердің көлемі', [3, 4], ['H2', million], [
    ['Инновациялық өнім көлемі, барлығы', 'innovativeOutput', money],
    ['Өткізілген инновациялық өнім көлемі, барлығы', 'innovativeSales', money],
    [newToMarket, 'salesNewToMarket', money, 'D'],
    [newToFirm, 'salesNewToFirm', money, 'E'],
    ['өткізілген инновациялық өнім көлемінен экспортқа жіберілгені, барлығы', 'innovativeExports', money],
    [newToMarket, 'exportsNewToMarket', money, 'G'],
    [newToFirm, 'exportsNewToFirm', money, 'H'],
  ]),
  table('9', 'Инновацияларға жұмсалған шығындар', [3, 4], ['D2', million], [
    ['Шығыстар, барлығы', 'innovationCost', money],
    ['Соның ішінде / өнімдік инновацияларға', 'productInnovationCost', money],
    ['Соның ішінде / бизнес-процестік инновацияға', 'processInnovationCost', money],
  ]),
  table('11', 'Инновацияларға жұмсалған шығындар шығын түрлері бойынша', [3, 4], ['H2', million], [
    ['Барлығы', 'innovationCostByKind', money],
    ['соның ішінде / ішкі ҒЗТКЖ (ағымдағы шығындар (еңбекақы төлемдері және арнайы ҒЗТКЖ-ға арналған жабдықтар мен ғимараттарға жұмсалған күрделі салымдар))', 'internalResearchCost', money],
    ['соның ішінде / сыртқы ҒЗТКЖ', 'externalResearchCost', money],
    ['соның ішінде / заманауи машиналарды, жабдықтарды, бағдарламалық қамтамасыз етуді және басқа да күрделі өнімдерді сатып алу (ҒЗТКЖ үшін жұмсалған шығыстардан басқа)', 'machineryCost', money],
    ['соның ішінде / сыртқы ғылымды алу', 'externalKnowledgeCost', money],
    ['соның ішінде / оқыту, жобалау, маркетингтік зерттеу және басқа да тиісті іс-шаралар', 'trainingDesignMarketingCost', money],
    ['соның ішінде / өзге де инновациялық шығындар', 'otherInnovationCost', money],
  ]),
  table('13', 'Қаржыландыру көздері бойынша инновацияларға жұмсалған шығындар', [3, 5], ['M2', million], [
    ['Барлығы', 'innovationCostBySource', money],
    ['ұйымның меншікті қаражаттары', 'ownFunds', money],
    ['республикалық бюджет', 'republicanBudget', money],
    ['соның ішінде / даму институттары', 'developmentInstitutions', money],
    ['соның ішінде / одан / инновациялық граннтар', 'innovationGrants', money],
    ['жергілікті бюджет', 'localBudget', money],
    ['Шетелдік қаражаттар', 'foreignFunds', money],
    ['өзге де қаражаттар', 'otherFunds', money],
    ['соның ішінде / банк қарыздары', 'bankLoans', money],
    ['соның ішінде / одан / несилер мен қарыздар жеңілдетілген шаттармен', 'concessionalLoans', money],
    ['соның ішінде / заңды тұлғалардың қарызы (даму институттарынан басқа)', 'loansOfLegalPersons', money],
    ['соның ішінде / венчурлік қорлар', 'ventureFunds', money],
  ]),
  table('14', 'Инновация түрі бойынша кәсіпорындар саны', [3, 3], ['E2', 'бірлік'], [
    ['Инновацияның екі түрінің бірі болған кәсіпорындардың саны', 'enterprisesWithAnyInnovation', enterprises],
    ['Өнімдік инновациясы бар кәсіпорындар саны', 'enterprisesWithProductInnovation', enterprises],
    ['Бизнес-үдерістік инновациялары бар кәсіпорындар саны', 'enterprisesWithProcessInnovation', enterprises],
    ['Инновацияның барлық түрі бар кәсіпорындар саны', 'enterprisesWithBothInnovations', enterprises],
  ]),
  table('22', 'Кәсіпорындарда инновациялық қызметтің жүзеге асырылмау себептері', [3, 3], ['L2', 'бірлік'], [
    ['Қаржы құралдарының жетіспеушілігі', 'lackOfOwnFunds', enterprises],
    ['Сыртқы қаржыландыру көздерінен қаржы құралдарының жетіспеушілігі', 'lackOfExternalFunds', enterprises],
    ['Инновациялық шығыстардың жоғары деңгейде болуы', 'highCost', enterprises],
    ['Білікті маманның жетіспеушілігі', 'lackOfSkilledStaff', enterprises],
    ['Технологиялар жөнінде ақпараттың жоқтығы', 'lackOfTechnologyInformation', enterprises],
    ['Нарық туралы ақпараттың жоқтығы', 'lackOfMarketInformation', enterprises],
    ['Инновация үшін серіктестік табудың қиындығы', 'lackOfPartners', enterprises],
    ['Нарықтағы бар кәсіпорынның үстемдігі', 'marketDominance', enterprises],
    ['Инновациялық тауарлар мен қызметтерге сұраныстың белгісіздігі', 'uncertainDemand', enterprises],
    ['Бұрынғы инновациялар әсерінен қажеттіліктің туындамауы', 'noNeedAfterEarlierInnovations', enterprises],
    ['Сұраныстың жоқтығына байланысты инновацияға қажеттілік жоқ', 'noDemand', enterprises],
  ]),
];

/** Series of some units: what is counted and what is paid sums over regions, percentages do not. */
function seriesIn(units: readonly string[]): readonly string[] {
  return sheets.flatMap(({ columns }) => (columns.across === 'variables' ? columns.variables : []).flatMap((variable: TakenAs) => ('series' in variable && units.includes(variable.unit) ? [variable.series] : [])));
}

/** «On the innovation activity of enterprises of the Republic of Kazakhstan» 2022 of the Bureau of National Statistics, Kazakh edition:
 * the tables by regions. */
export const innovation: WorkbookLayout = {
  source: 'bureau',
  sheets,
  sums: [{ whole: 'KZ', series: seriesIn([money]) }, { whole: 'KZ', series: seriesIn([enterprises, 'person']), exact: true }],
  skipSheets: [
    ...['Мұқаба', 'Шартты белгілер', 'Мазмұны', 'Әдіснамалық түсініктемелер'].map((sheet) => ({ sheet, reason: 'cover, signs, contents, method' })),
    ...['2', '6', '8', '10', '12', '15', '17'].map((sheet) => ({ sheet, reason: 'by kinds of economic activity, not by regions' })),
    { sheet: '3', reason: 'manufacturing alone' },
    { sheet: '5', reason: 'income and cost by bands' },
    ...['16', '18', '19', '20', '21'].map((sheet) => ({ sheet, reason: 'kinds and ways of innovation' })),
  ],
};
