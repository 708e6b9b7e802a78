import type { Words } from '../language/words.ts';

/** Comments that a new study begins with. */
export const newStudyComments = {
  head: {
    kk: 'Зерттеу: не саналады, қай өлшем бірлікпен, қай дереккөзден, қандай теңдеулермен.\nТексеру: aimaq check .   Есептеу: aimaq run .',
    ru: 'Исследование: что считается, в каких единицах, из какого источника, какими уравнениями.\nПроверить: aimaq check .   Вычислить: aimaq run .',
    en: 'A study: what is counted, in which unit, from which source, and by which equations.\nTo check it: aimaq check .   To compute it: aimaq run .',
  },
  units: {
    kk: 'Әр қатардың атауын үш тілде және өлшем бірлігін айтыңыз: billion KZT / year, thousand person, percent of GRP.\nБірлік data/ ішіндегі кестеде де сондай болсын; әзірге ол «1», жай сан.',
    ru: 'Назовите каждый ряд на трех языках и укажите его единицу: billion KZT / year, thousand person, percent of GRP.\nТа же единица должна стоять в таблице в data/; пока это «1», просто число.',
    en: 'Name every series in three languages and say its unit: billion KZT / year, thousand person, percent of GRP.\nThe table in data/ must say the same unit; for now it is "1", a bare number.',
  },
  equation: {
    kk: 'Бірінші теңдеу: жолдар басындағы «# » белгісін алып тастаңыз.',
    ru: 'Первое уравнение: уберите «# » в начале строк.',
    en: 'A first equation: take away the "# " before these lines.',
  },
} as const satisfies Readonly<Record<string, Words>>;
