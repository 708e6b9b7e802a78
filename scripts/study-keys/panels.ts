import type { KeyWords, SectionWords } from './key-words.ts';

const trilingual = '{ kk: …, ru: …, en: … }';
const none = { kk: 'жоқ', ru: 'нет', en: 'none' } as const;

/** How a series or a panel is brought to one territory: the same keys for both. */
function territoryWords(of: 'series' | 'panels'): Readonly<Record<string, KeyWords>> {
  const at = `${of}.NAME`;
  return {
    [`${at}.borders`]: { en: 'in whose borders the source gives its values: one year or day for all of them, or the keys below', ru: 'в чьих границах источник дает значения: год или день для всех сразу либо ключи ниже', kk: 'дереккөз мәндерді кімнің шекарасында береді: бәріне бір жыл не күн, не төмендегі кілттер', otherwise: { kk: 'әр мән өз жылының соңғы күніндегі шекарада', ru: 'каждое значение в границах последнего дня своего года', en: 'each value in the borders of the last day of its year' }, example: 'borders: 2023' },
    [`${at}.borders.day`]: { en: 'which day of a year decides: first (population on 1 January) or last', ru: 'какой день года решает: first (население на 1 января) или last', kk: 'жылдың қай күні шешеді: first (1 қаңтардағы халық) не last', otherwise: 'last', example: 'day: first' },
    [`${at}.borders.asOf`]: { en: 'all values in the borders of this year or day', ru: 'все значения в границах этого года или дня', kk: 'барлық мән осы жылғы не күнгі шекарада', otherwise: none, example: 'asOf: 2023' },
    [`${at}.borders.from`]: { en: 'recalculated backwards: from a year on, in the borders of a later year or day', ru: 'пересчитано назад: с какого года в границах какого более позднего года или дня', kk: 'кері қайта есептелген: қай жылдан бастап кейінгі қай жылғы не күнгі шекарада', otherwise: none, example: 'from: { 2011: 2018, 2021: 2022 }' },
    [`${at}.borders.former`]: { en: 'regions that are no more, printed on in their own borders beside the new ones', ru: 'упраздненные регионы, которые печатаются в своих границах рядом с новыми', kk: 'жаңа өңірлердің қасында өз шекарасында басылып келген, таратылған өңірлер', otherwise: none, example: 'former: KZ-YUZ' },
    [`${at}.territory`]: of === 'series'
      ? { en: 'one territory for all years: regions @ the year or day of their borders', ru: 'одна территория на все годы: регионы @ год или день их границ', kk: 'барлық жылға бір аумақ: өңірлер @ олардың шекарасының жылы не күні', otherwise: none, example: 'territory: KZ-63 @ 2020' }
      : { en: 'all regions in the borders of this year or day', ru: 'все регионы в границах этого года или дня', kk: 'барлық өңір осы жылғы не күнгі шекарада', otherwise: none, example: 'territory: 2020' },
    [`${at}.splice`]: { en: 'ratio: years in which the territory was not counted apart take the share of the nearest year that has both', ru: 'ratio: за годы, когда территория не учитывалась отдельно, берется доля ближайшего года, где есть обе', kk: 'ratio: аумақ бөлек есептелмеген жылдарға екеуі де бар ең жақын жылдың үлесі алынады', otherwise: { kk: 'ондай жылдар бос қалады', ru: 'такие годы остаются пустыми', en: 'such years stay empty' }, example: 'splice: ratio' },
    [`${at}.weights`]: of === 'series'
      ? { en: 'what a rate is per, by its name in the table: rates are averaged with it, never summed', ru: 'к чему относится показатель, по имени в таблице: доли усредняются с этим весом, не складываются', kk: 'көрсеткіш неге шаққаны, кестедегі атымен: үлестер қосылмай, осы салмақпен орташаланады', otherwise: none, example: 'weights: population' }
      : { en: 'the panel that a rate is per: rates are averaged with it, never summed', ru: 'панель, к которой относится показатель: доли усредняются с этим весом, не складываются', kk: 'көрсеткіш шаққан панель: үлестер қосылмай, осы салмақпен орташаланады', otherwise: none, example: 'weights: population' },
  };
}

export const panelsWords: SectionWords = {
  section: {
    roots: ['places', 'panels'],
    title: { kk: 'Өңірлер мен панельдер', ru: 'Регионы и панели', en: 'Regions and panels' },
    about: {
      kk: 'Панель – көп өңірдің бір көрсеткіші: кестеде бар барлық өңір. Формуладағы ат сол өңірдегі панельді білдіреді, ондай панель болмаса, қатарды немесе тұрақтыны; GRP[nation] – бүкіл елдің мәні. Аумағы екі түрлі панельді қосатын формула – қате.',
      ru: 'Панель – один показатель по многим регионам: все регионы, которые есть в таблице. Имя в формуле означает панель в том же регионе, а если такой нет – ряд или константу; GRP[nation] – значение по стране. Формула, соединяющая разные территории, – ошибка.',
      en: 'A panel is one quantity in many regions: all that the table has. A name in its formula is the panel in the same region or, where there is none, the series or constant; GRP[nation] is the value of the country. A formula that joins two territories is an error.',
    },
  },
  keys: {
    places: { en: 'table of regions for a country or districts that Aimaq does not know: code, level, kind, kk, ru, en and, where they stand, short_kk, short_ru, short_en, aliases, from, to, origins, within', ru: 'таблица регионов для страны или районов, которых Aimaq не знает: code, level, kind, kk, ru, en и, если есть, short_kk, short_ru, short_en, aliases, from, to, origins, within', kk: 'Aimaq білмейтін ел не аудандар үшін өңірлер кестесі: code, level, kind, kk, ru, en және бар болса short_kk, short_ru, short_en, aliases, from, to, origins, within', otherwise: { kk: 'Қазақстан тізілімі', ru: 'реестр Казахстана', en: 'the registry of Kazakhstan' }, example: 'places: data/places.csv' },
    panels: { en: 'one quantity in many regions', ru: 'один показатель по многим регионам', kk: 'көп өңірдің бір көрсеткіші', otherwise: none, example: 'panels: { GRP: { unit: million KZT / year, use: bureau, territory: 2020 } }' },
    'panels.NAME.name': { en: 'full name, small first letter', ru: 'полное имя, с маленькой буквы', kk: 'толық атауы, кіші әріптен', otherwise: 'NAME', example: `name: ${trilingual}` },
    'panels.NAME.short': { en: 'short name for charts and tables', ru: 'короткое имя для графиков и таблиц', kk: 'график пен кестеге арналған қысқа атау', otherwise: { kk: 'name мәні', ru: 'как name', en: 'that of name' }, example: `short: ${trilingual}` },
    'panels.NAME.symbol': { en: 'name in the column series of the table', ru: 'имя в столбце series таблицы', kk: 'кестенің series бағанындағы аты', otherwise: 'NAME', example: 'symbol: GRP' },
    'panels.NAME.gender': { en: 'grammatical gender of the Russian name: m, f, n or plural', ru: 'род русского имени: m, f, n или множественное число', kk: 'орысша атаудың тегі: m, f, n не көпше', otherwise: none, example: 'gender: m' },
    'panels.NAME.scope': { en: 'what exactly is counted', ru: 'что именно учтено', kk: 'нақты не есептелген', otherwise: none, example: `scope: ${trilingual}` },
    'panels.NAME.unit': { en: 'unit of the numbers', ru: 'единица чисел', kk: 'сандардың бірлігі', example: 'unit: thousand KZT / person / year' },
    'panels.NAME.prices': { en: 'prices of money: current, or constant with a year; GRP[2020] in a formula may be read at prices of 2020', ru: 'цены: current или constant с годом; GRP[2020] в формуле может читаться в ценах 2020 года', kk: 'бағалар: current не жылымен constant; формуладағы GRP[2020] 2020 жылғы бағамен оқыла алады', otherwise: { kk: 'current, ескертпемен', ru: 'current, с примечанием', en: 'current, with a note' }, example: 'prices: current' },
    'panels.NAME.use': { en: 'source whose rows are used', ru: 'источник, строки которого берутся', kk: 'жолдары алынатын дереккөз', otherwise: none, example: 'use: bureau' },
    'panels.NAME.formula': { en: 'definition by other panels, region by region, in place of use', ru: 'определение через другие панели, регион за регионом, вместо use', kk: 'use орнына: басқа панельдер арқылы, өңір-өңірмен берілген анықтама', otherwise: none, example: 'formula: GRP / population * 1000' },
    'panels.NAME.of': { en: 'whose parts the regions are: nation, home (its districts) or a code', ru: 'чьи это части: nation, home (его районы) или код', kk: 'бұлар кімнің бөліктері: nation, home (оның аудандары) не код', otherwise: 'nation', example: 'of: home' },
    'panels.NAME.places': { en: 'only these regions', ru: 'только эти регионы', kk: 'тек осы өңірлер', otherwise: { kk: 'кестедегінің бәрі', ru: 'все, что есть в таблице', en: 'all in the table' }, example: 'places: [KZ-39, KZ-55]' },
    'panels.NAME.years': { en: 'only these years', ru: 'только эти годы', kk: 'тек осы жылдар', otherwise: { kk: 'кестедегінің бәрі', ru: 'все, что есть в таблице', en: 'all in the table' }, example: 'years: 2010..2021' },
    'panels.NAME.plausible': { en: 'range of possible values: a cell outside is an error', ru: 'пределы возможных значений: ячейка вне их – ошибка', kk: 'мүмкін мәндер шегі: одан тыс ұяшық – қате', otherwise: none, example: 'plausible: 0..100' },
    'panels.NAME.notes': { en: 'remarks by year', ru: 'замечания по годам', kk: 'жылдар бойынша ескертпелер', otherwise: none, example: `notes: { 2010: ${trilingual} }` },
    ...territoryWords('panels'),
    ...territoryWords('series'),
    'sources.NAME.as': { en: 'what stands in the column source of its table, where not NAME', ru: 'что стоит в столбце source таблицы, если не NAME', kk: 'NAME болмаса, кестенің source бағанында тұрған ат', otherwise: 'NAME', example: 'as: bureau' },
  },
};
