import type { Language, Words } from '@aimaq/engine/language/words.ts';

/** What is being done, by the operation of the plan. */
const stages: Readonly<Record<string, Words>> = {
  series: { kk: 'қатарлар', ru: 'ряды', en: 'series' },
  equation: { kk: 'теңдеулер бағаланып жатыр', ru: 'оценка уравнений', en: 'estimating equations' },
  system: { kk: 'жүйе есептеліп жатыр', ru: 'расчет системы', en: 'simulating the system' },
  forecast: { kk: 'болжамдар', ru: 'прогнозы', en: 'forecasts' },
  targets: { kk: 'нысандар кері есептеліп жатыр', ru: 'обратный расчет целей', en: 'working back from the targets' },
  claim: { kk: 'жарияланған сандар тексеріліп жатыр', ru: 'проверка опубликованных чисел', en: 'checking published numbers' },
  workbook: { kk: 'кітап оқылып жатыр', ru: 'чтение книги', en: 'reading the workbook' },
  layout: { kk: 'сипаттама бойынша алынып жатыр', ru: 'чтение по описанию', en: 'reading by the layout' },
  region: { kk: 'өңір зерттеуі құрылып жатыр', ru: 'составление исследования региона', en: 'making the study of the region' },
  report: { kk: 'есептер жазылып жатыр', ru: 'составление отчетов', en: 'writing the reports' },
};

export interface Progress {
  /** Names the work by its operation and the thing it is about. */
  say(operation: string, about?: string): void;
  done(): void;
}

/** Progress on long work: one line on standard error, only on a terminal, wiped when the work is done. */
export function progressLine(language: Language, stream: { readonly isTTY?: boolean; write(text: string): unknown; readonly columns?: number } = process.stderr): Progress {
  const shows = stream.isTTY === true;
  let shown = '';
  return {
    say(operation, about = '') {
      const stage = Object.hasOwn(stages, operation.split('.')[0]) ? stages[operation.split('.')[0]] : undefined;
      if (!shows || stage === undefined) return;
      const text = `${stage[language]}${about === '' ? '' : `: ${about}`}`.slice(0, (stream.columns ?? 80) - 1);
      if (text !== shown) stream.write(`\r\u001b[K${text}`);
      shown = text;
    },
    done() {
      if (shown !== '') stream.write('\r\u001b[K');
      shown = '';
    },
  };
}
