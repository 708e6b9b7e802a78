import type { Words } from '@aimaq/engine';
import type { Hit } from '@aimaq/engine/study/result.ts';

/** What the summary of a run says. */
export const summaryWords = {
  period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  data: { kk: 'Деректер', ru: 'Данные', en: 'Data' },
  forecast: { kk: 'Болжам', ru: 'Прогноз', en: 'Forecast' },
  draws: { kk: '{years}, {n} сынақ', ru: '{years}, {n} испытаний', en: '{years}, {n} draws' },
  equations: { kk: 'Теңдеулер (ең кіші квадраттар әдісі)', ru: 'Уравнения (метод наименьших квадратов)', en: 'Equations (ordinary least squares)' },
  finding: { kk: 'қорытынды', ru: 'вывод', en: 'finding' },
  interval95: { kk: '95 %-дық аралық', ru: '95 %-й интервал', en: '95% interval' },
  interval80: { kk: '80 %-дық аралық', ru: '80 %-й интервал', en: '80% interval' },
  hindcast: { kk: 'Болжам және нақты мәндер', ru: 'Прогноз и то, что произошло', en: 'The forecast and what happened' },
  hits: {
    kk: '{years} {count} нақты мәннің {hits} болжамның, {benchmark} салыстыру моделінің (ығысуы бар кездейсоқ жүріс) 95 %-дық аралығына кірді',
    ru: 'из {count} фактических значений {years} в 95 %-й интервал прогноза попало {hits}, модели сравнения (случайное блуждание с дрейфом) – {benchmark}',
    en: 'of {count} actual values {years} {hits} fell into the 95% interval of the forecast, {benchmark} into that of the benchmark (random walk with drift)',
  },
  actual: { kk: 'нақты мән', ru: 'факт', en: 'actual' },
  median: { kk: 'болжам', ru: 'прогноз', en: 'forecast' },
  benchmark: { kk: 'салыстыру моделі', ru: 'модель сравнения', en: 'benchmark' },
  claims: {
    kk: 'Жарияланған {total} сан тексерілді: {equal} сәйкес келеді, {near} дөңгелектеуге ғана байланысты, {different} сәйкес келмейді',
    ru: 'Опубликованные числа ({total}): совпадает {equal}, различается только округлением {near}, не совпадает {different}',
    en: 'Published numbers ({total}): {equal} match, {near} differ by rounding only, {different} differ',
  },
  warnings: { kk: 'Ескертулер', ru: 'Предупреждения', en: 'Warnings' },
  written: { kk: 'Жазылды: {folder}', ru: 'Записано в {folder}', en: 'Written to {folder}' },
  seconds: { kk: '{n} с', ru: '{n} с', en: '{n} s' },
} as const satisfies Readonly<Record<string, Words>>;

export const hitWords: Readonly<Record<Hit, Words>> = {
  'inside-80': { kk: '80 %-дық аралықта', ru: 'в 80 %-м интервале', en: 'inside the 80% interval' },
  'inside-95': { kk: '95 %-дық аралықта', ru: 'в 95 %-м интервале', en: 'inside the 95% interval' },
  above: { kk: 'аралықтан жоғары', ru: 'выше интервала', en: 'above the interval' },
  below: { kk: 'аралықтан төмен', ru: 'ниже интервала', en: 'below the interval' },
};
