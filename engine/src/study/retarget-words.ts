import type { Words } from '../language/words.ts';

/** What a study of another region says of itself. */
export const retargetWords = {
  begun: {
    kk: '{region} ({code}), {years}. «{like}» зерттеуінің үлгісімен басталды.',
    ru: '{region} ({code}), {years}. Начато по образцу исследования «{like}».',
    en: '{region} ({code}), {years}. Begun like the study of {like}.',
  },
  taken: { kk: 'Өңір қатарлары: {series} ({file}).', ru: 'Ряды региона: {series} ({file}).', en: 'Series of the region: {series} ({file}).' },
  leftOut: {
    kk: 'Өңір бойынша кестесі жоқ, сондықтан енбеген қатарлар. Оларды қайтару үшін мына жолдары бар кесте керек:',
    ru: 'Не вошли ряды, для которых нет таблицы по региону. Чтобы вернуть ряд, нужна таблица с такими строками:',
    en: 'Left out are series without a table of the region. To bring one back takes a table with these rows:',
  },
  row: { kk: 'series {id}, region {code}, unit {unit}: {name}', ru: 'series {id}, region {code}, unit {unit}: {name}', en: 'series {id}, region {code}, unit {unit}: {name}' },
  removed: {
    kk: 'Олармен бірге алынып тасталды, сондай-ақ үлгі өңірінің жарияланған сандары мен пайымдары:',
    ru: 'Вместе с ними убраны, как и опубликованные числа и суждения об области образца:',
    en: 'Taken away with them, as are published numbers and judgements on the region of the model study:',
  },
  replaced: {
    kk: 'Түсіндіретін қатары қалмаған теңдеулердің орнына – тренд:',
    ru: 'Вместо уравнений, где не осталось объясняющих рядов, – тренд:',
    en: 'In place of equations whose explaining series are absent, a trend:',
  },
  missing: {
    kk: 'кестесі жоқ: {region}',
    ru: 'нет таблицы по региону: {region}',
    en: 'no table of the region: {region}',
  },
  constant: {
    kk: 'үлгі зерттеудегі сан; осы өңірдікін жазыңыз',
    ru: 'число исследования-образца; впишите число этого региона',
    en: 'a number of the model study; write that of this region',
  },
} as const satisfies Readonly<Record<string, Words>>;
