import type { Words } from '../language/words.ts';
import type { Region } from './region.ts';

const split2022 = '2022-06-08';
/** A day before the region was divided. */
const restored2022 = '2022-06-07';
const restored2024 = '2024-01-01';

interface Dates {
  readonly from?: string;
  readonly origins?: readonly string[];
}

/** A district or city that passed to Abai in 2022, or stayed in East Kazakhstan. */
function unit(id: string, kind: 'city' | 'district', holder: 'KZ-10' | 'KZ-63', names: Words, short: Words, aliases: readonly string[], { from, origins }: Dates = {}): Region {
  const held = holder === 'KZ-63' ? [{ code: 'KZ-63' }] : [{ code: 'KZ-63' }, { code: 'KZ-10', from: split2022 }];
  const dates = from === undefined ? {} : { from, origins };
  return { code: `KZ-${id}`, level: 2, kind, names, short, aliases, within: held, ...dates };
}

function district(id: string, holder: 'KZ-10' | 'KZ-63', kk: string, ru: string, en: string, aliases: readonly string[], dates?: Dates): Region {
  return unit(id, 'district', holder, { kk: `${kk} ауданы`, ru, en: `${en} District` }, { kk, ru: ru.replace(/^район | район$/, ''), en }, aliases, dates);
}

function city(id: string, holder: 'KZ-10' | 'KZ-63', kk: string, ru: string, en: string, aliases: readonly string[]): Region {
  return unit(id, 'city', holder, { kk: `${kk} қ.ә.`, ru: `${ru} г.а.`, en: `${en} city` }, { kk, ru, en }, aliases);
}

/** Districts and cities of East Kazakhstan.
 * @source classifier KATO 2023; Decree of the President of the Republic of Kazakhstan of 3 May 2022 No. 886 (Aksuat and Samar, in force on
 * 7 June 2022: adilet.zan.kz, U2200000886); of the new districts of 1 January 2024 the text of the decree in vlast.kz, «В Восточном Казахстане и
 * области Абай образованы четыре новых района» */
export const eastKazakhstanDistricts: readonly Region[] = [
  city('semey', 'KZ-10', 'Семей', 'Семей', 'Semey', ['Семипалатинск']),
  city('kurchatov', 'KZ-10', 'Курчатов', 'Курчатов', 'Kurchatov', []),
  district('abai', 'KZ-10', 'Абай', 'Абайский район', 'Abai', ['район Абай', 'Abay District']),
  district('aksuat', 'KZ-10', 'Ақсуат', 'район Ақсуат', 'Aksuat', ['Аксуатский район', 'район Аксуат'], { from: restored2022, origins: ['KZ-tarbagatai'] }),
  district('ayagoz', 'KZ-10', 'Аягөз', 'Аягозский район', 'Ayagoz', ['Аягузский район', 'Ayaguz District']),
  district('beskaragai', 'KZ-10', 'Бесқарағай', 'Бескарагайский район', 'Beskaragai', ['Beskaragay District']),
  district('borodulikha', 'KZ-10', 'Бородулиха', 'Бородулихинский район', 'Borodulikha', []),
  district('zhanasemey', 'KZ-10', 'Жаңасемей', 'район Жанасемей', 'Zhanasemey', ['Жанасемейский район'], { from: restored2024, origins: ['KZ-semey'] }),
  district('zharma', 'KZ-10', 'Жарма', 'Жарминский район', 'Zharma', []),
  district('kokpekti', 'KZ-10', 'Көкпекті', 'Кокпектинский район', 'Kokpekti', []),
  district('makanshy', 'KZ-10', 'Мақаншы', 'район Мақаншы', 'Makanshy', ['Маканчинский район', 'район Маканчи', 'Makanchi District'], { from: restored2024, origins: ['KZ-urzhar'] }),
  district('urzhar', 'KZ-10', 'Үржар', 'Урджарский район', 'Urzhar', ['Урджар ауданы', 'Урджарский']),
  city('oskemen', 'KZ-63', 'Өскемен', 'Усть-Каменогорск', 'Oskemen', ['Ust-Kamenogorsk', 'Oskemen (Ust-Kamenogorsk) city', 'г. Оскемен']),
  city('ridder', 'KZ-63', 'Риддер', 'Риддер', 'Ridder', ['Лениногорск']),
  district('altai', 'KZ-63', 'Алтай', 'район Алтай', 'Altai', ['Зырян ауданы', 'Зыряновский район', 'Zyryan District', 'Zyryanovsk District', 'Altay District']),
  district('glubokoe', 'KZ-63', 'Глубокое', 'Глубоковский район', 'Glubokoe', ['Glubokovskoe District', 'Glubokoye District']),
  district('zaisan', 'KZ-63', 'Зайсан', 'Зайсанский район', 'Zaisan', ['Zaysan District']),
  district('katonkaragai', 'KZ-63', 'Катонқарағай', 'Катон-Карагайский район', 'Katonkaragai', ['Катонкарагайский район', 'район Катонқарағай', 'Katonkaragay District']),
  district('kurshim', 'KZ-63', 'Күршім', 'Курчумский район', 'Kurshim', ['район Куршим', 'Kurchum District']),
  district('markakol', 'KZ-63', 'Марқакөл', 'район Марқакөл', 'Markakol', ['Маркакольский район', 'район Маркаколь'], { from: restored2024, origins: ['KZ-kurshim'] }),
  district('samar', 'KZ-63', 'Самар', 'район Самар', 'Samar', ['Самарский район'], { from: restored2022, origins: ['KZ-kokpekti'] }),
  district('tarbagatai', 'KZ-63', 'Тарбағатай', 'Тарбагатайский район', 'Tarbagatai', ['район Тарбағатай', 'Tarbagatay District']),
  district('ulan', 'KZ-63', 'Ұлан', 'Уланский район', 'Ulan', []),
  district('ulkennaryn', 'KZ-63', 'Үлкен Нарын', 'район Үлкен Нарын', 'Ulken Naryn', ['район Улкен Нарын', 'Большенарымский район'], { from: restored2024, origins: ['KZ-katonkaragai'] }),
  district('shemonaikha', 'KZ-63', 'Шемонаиха', 'Шемонаихинский район', 'Shemonaikha', []),
];
