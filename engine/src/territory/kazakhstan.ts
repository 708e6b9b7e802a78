import type { Words } from '../language/words.ts';
import { eastKazakhstanDistricts } from './east-kazakhstan.ts';
import type { Region } from './region.ts';
import { territoryOf } from './region.ts';

/** Akmola, today Astana, the capital: until then a city of its region. */
const capital = '1997-12-10';
const split2018 = '2018-06-19';
const split2022 = '2022-06-08';

type More = Pick<Region, 'from' | 'to' | 'origins'>;

function oblast(code: string, stem: Words, russianName: string, englishName: string, aliases: readonly string[], more: More = {}): Region {
  const names: Words = { kk: `${stem.kk} облысы`, ru: russianName, en: englishName };
  return { code, level: 1, kind: 'oblast', names, short: stem, aliases, ...more };
}

function city(code: string, stem: Words, aliases: readonly string[], more: More = {}): Region {
  return { code, level: 1, kind: 'city', names: { kk: `${stem.kk} қаласы`, ru: `город ${stem.ru}`, en: `${stem.en} city` }, short: { kk: `${stem.kk} қ.`, ru: `г. ${stem.ru}`, en: `${stem.en} city` }, aliases: [stem.kk, stem.ru, stem.en, ...aliases], ...more };
}

/** Regions of Kazakhstan by the codes of ISO 3166-2 (the two digits of KATO); South Kazakhstan, which ended in 2018, keeps its older one.
 * @source Decree of the President of the Republic of Kazakhstan of 20 October 1997 No. 3700 (capital from 10 December 1997); that of 19 June 2018
 * (Turkistan, Shymkent); that of May 2022 on questions of the administrative division (Abai, Zhetisu, Ulytau, in force on 8 June 2022), as printed in
 * bestnews.kz, sputnik.kz and kazpravda.kz; classifier KATO */
const regions: readonly Region[] = [
  { code: 'KZ', level: 0, kind: 'country', names: { kk: 'Қазақстан Республикасы', ru: 'Республика Казахстан', en: 'Republic of Kazakhstan' }, short: { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan' }, aliases: ['РК', 'ҚР'] },
  oblast('KZ-10', { kk: 'Абай', ru: 'Абай', en: 'Abai' }, 'область Абай', 'Abai Region', ['Абайская', 'Abay', 'Abaiskaya'], { from: split2022, origins: ['KZ-63'] }),
  oblast('KZ-11', { kk: 'Ақмола', ru: 'Акмолинская', en: 'Akmola' }, 'Акмолинская область', 'Akmola Region', ['Акмола', 'Aqmola', 'Akmolinskaya']),
  oblast('KZ-15', { kk: 'Ақтөбе', ru: 'Актюбинская', en: 'Aktobe' }, 'Актюбинская область', 'Aktobe Region', ['Актобе', 'Актюбинск', 'Aqtobe', 'Aktyubinskaya', 'Aktubinskaya', 'Aktubinsk']),
  oblast('KZ-19', { kk: 'Алматы', ru: 'Алматинская', en: 'Almaty' }, 'Алматинская область', 'Almaty Region', ['Almatinskaya']),
  oblast('KZ-23', { kk: 'Атырау', ru: 'Атырауская', en: 'Atyrau' }, 'Атырауская область', 'Atyrau Region', ['Atyrauskaya']),
  oblast('KZ-27', { kk: 'Батыс Қазақстан', ru: 'Западно-Казахстанская', en: 'West Kazakhstan' }, 'Западно-Казахстанская область', 'West Kazakhstan Region', ['БҚО', 'ЗКО', 'Западный Казахстан', 'Batys Kazakhstan', 'Batys Qazaqstan', 'West-Kazakhstan', 'Zapadno-Kazakhstanskaya']),
  oblast('KZ-31', { kk: 'Жамбыл', ru: 'Жамбылская', en: 'Zhambyl' }, 'Жамбылская область', 'Zhambyl Region', ['Жымбылская', 'Jambyl', 'Zhambylskaya']),
  oblast('KZ-33', { kk: 'Жетісу', ru: 'Жетісу', en: 'Zhetisu' }, 'область Жетісу', 'Zhetisu Region', ['Жетысу', 'Жетісуская', 'Jetisu', 'Zhetysu', 'Zhetissu'], { from: split2022, origins: ['KZ-19'] }),
  oblast('KZ-35', { kk: 'Қарағанды', ru: 'Карагандинская', en: 'Karaganda' }, 'Карагандинская область', 'Karaganda Region', ['Караганда', 'Qaragandy', 'Karagandy', 'Karagandinskaya']),
  oblast('KZ-39', { kk: 'Қостанай', ru: 'Костанайская', en: 'Kostanay' }, 'Костанайская область', 'Kostanay Region', ['Костанай', 'Кустанайская', 'Qostanay', 'Kostanai', 'Kostanaiskaya', 'Kostanayskaya']),
  oblast('KZ-43', { kk: 'Қызылорда', ru: 'Кызылординская', en: 'Kyzylorda' }, 'Кызылординская область', 'Kyzylorda Region', ['Кызылорда', 'Qyzylorda', 'Kzylorda', 'Kyzylordinskaya']),
  oblast('KZ-47', { kk: 'Маңғыстау', ru: 'Мангистауская', en: 'Mangystau' }, 'Мангистауская область', 'Mangystau Region', ['Мангыстауская', 'Мангистау', 'Mangistau', 'Mangistauskaya', 'Mangystauskaya']),
  oblast('KZ-55', { kk: 'Павлодар', ru: 'Павлодарская', en: 'Pavlodar' }, 'Павлодарская область', 'Pavlodar Region', ['Pavlodarskaya']),
  oblast('KZ-59', { kk: 'Солтүстік Қазақстан', ru: 'Северо-Казахстанская', en: 'North Kazakhstan' }, 'Северо-Казахстанская область', 'North Kazakhstan Region', ['СҚО', 'СКО', 'Северный Казахстан', 'Soltustik Kazakhstan', 'Soltustik Qazaqstan', 'North-Kazakhstan', 'Severo-Kazakhstanskaya']),
  oblast('KZ-61', { kk: 'Түркістан', ru: 'Туркестанская', en: 'Turkistan' }, 'Туркестанская область', 'Turkistan Region', ['Туркестан', 'Turkestan', 'Turkestanskaya'], { from: split2018, origins: ['KZ-YUZ'] }),
  oblast('KZ-62', { kk: 'Ұлытау', ru: 'Ұлытау', en: 'Ulytau' }, 'область Ұлытау', 'Ulytau Region', ['Улытау', 'Улытауская', 'Ulytauskaya'], { from: split2022, origins: ['KZ-35'] }),
  oblast('KZ-63', { kk: 'Шығыс Қазақстан', ru: 'Восточно-Казахстанская', en: 'East Kazakhstan' }, 'Восточно-Казахстанская область', 'East Kazakhstan Region', ['ШҚО', 'ВКО', 'Восточный Казахстан', 'Shygys Kazakhstan', 'Shygys Qazaqstan', 'East-Kazakhstan', 'Vostochno-Kazakhstanskaya']),
  city('KZ-71', { kk: 'Астана', ru: 'Астана', en: 'Astana' }, ['Нұр-Сұлтан қаласы', 'г. Нур-Султан', 'Nur-Sultan city', 'г. Акмола'], { from: capital, origins: ['KZ-11'] }),
  city('KZ-75', { kk: 'Алматы', ru: 'Алматы', en: 'Almaty' }, ['г. Алма-Ата']),
  city('KZ-79', { kk: 'Шымкент', ru: 'Шымкент', en: 'Shymkent' }, ['Shimkent city', 'г. Чимкент'], { from: split2018, origins: ['KZ-YUZ'] }),
  oblast('KZ-YUZ', { kk: 'Оңтүстік Қазақстан', ru: 'Южно-Казахстанская', en: 'South Kazakhstan' }, 'Южно-Казахстанская область', 'South Kazakhstan Region', ['ОҚО', 'ЮКО', 'Южный Казахстан', 'Ontustik Kazakhstan', 'Ontustik Qazaqstan', 'South-Kazakhstan', 'Yuzhno-Kazakhstanskaya'], { to: split2018 }),
  ...eastKazakhstanDistricts,
];

/** Kazakhstan: its regions and cities since 1990 as KATO counts them, and the districts of East Kazakhstan and Abai. */
export const kazakhstan = territoryOf(regions);
