import type { Language, Words } from '../language/words.ts';
import { equationReference, figureCaption, figureReference, noteLine, sourceLine, tableCaption, tableReference } from '../language/captions.ts';
import type { MissingKind } from '../language/numbers.ts';
import type { Agreement, ReferenceForm, Verdict } from './document.ts';

/** The words that belong to every report and to no study. */
export const reportWords = {
  brand: { kk: 'өңірлік бағалау және болжам', ru: 'оценка и прогноз развития региона', en: 'regional assessment and forecast' },
  contents: { kk: 'Мазмұны', ru: 'Содержание', en: 'Contents' },
  toDark: { kk: 'Күңгірт түсті тема', ru: 'Темная тема', en: 'Dark theme' },
  toLight: { kk: 'Ашық түсті тема', ru: 'Светлая тема', en: 'Light theme' },
  chartData: { kk: 'Диаграмма деректері', ru: 'Данные диаграммы', en: 'Chart data' },
  formula: { kk: 'Формула', ru: 'Формула', en: 'Formula' },
  inputs: { kk: 'Кіріс деректер', ru: 'Исходные данные', en: 'Inputs' },
  cells: { kk: 'Ұяшықтар', ru: 'Ячейки', en: 'Cells' },
  interval: { kk: 'Аралық', ru: 'Интервал', en: 'Interval' },
  warning: { kk: 'Ескерту', ru: 'Предупреждение', en: 'Warning' },
} as const satisfies Readonly<Record<string, Words>>;

export const verdictWords: Readonly<Record<Verdict, Words>> = {
  supported: { kk: 'деректермен расталады', ru: 'подтверждается данными', en: 'supported by the data' },
  suggestive: { kk: 'болуы мүмкін', ru: 'возможно', en: 'suggestive' },
  fragile: { kk: 'қорытынды тұрақсыз', ru: 'вывод неустойчив', en: 'fragile' },
  'not-supported': { kk: 'деректермен расталмайды', ru: 'не подтверждается данными', en: 'not supported by the data' },
};

export const agreementWords: Readonly<Record<Agreement, Words>> = {
  equal: { kk: 'сәйкес келеді', ru: 'совпадает', en: 'matches' },
  near: { kk: 'дөңгелектеу айырмасы', ru: 'разница округления', en: 'differs by rounding' },
  different: { kk: 'сәйкес келмейді', ru: 'не совпадает', en: 'differs' },
};

export const missingWords: Readonly<Record<MissingKind, Words>> = {
  none: { kk: 'құбылыс жоқ', ru: 'явление отсутствует', en: 'does not occur' },
  noData: { kk: 'деректер жоқ', ru: 'нет данных', en: 'no data' },
  confidential: { kk: 'деректер құпия', ru: 'данные конфиденциальны', en: 'confidential' },
  negligible: { kk: 'болмашы шама', ru: 'незначительная величина', en: 'negligible' },
};

/** What is numbered. */
export type Numbered = 'table' | 'figure' | 'equation';

const noBreakSpace = '\u00A0';

function unbroken(text: string): string {
  return text.replaceAll(' ', noBreakSpace);
}

/** 1-кесте, в таблице 1, equation (10); its spaces do not break. */
export function referenceText(what: Numbered, number: string, form: ReferenceForm, language: Language): string {
  if (what === 'table') return unbroken(tableReference(number, language, form));
  if (what === 'figure') return unbroken(figureReference(number, language, form));
  const within: Words = { kk: `(${number})-теңдеуде`, ru: `в уравнении (${number})`, en: `in equation (${number})` };
  return unbroken(form === 'in' ? within[language] : equationReference(number, language));
}

/** What stands before the title in a caption, its dash included: "1-кесте –", "Таблица 1 –". */
export function captionHead(what: 'table' | 'figure', number: string, language: Language): string {
  return unbroken((what === 'table' ? tableCaption : figureCaption)(number, '', language).trimEnd());
}

/** What opens a note or a source under a table: "Ескертпе –", "Источник:". */
export function opener(what: 'note' | 'source', language: Language): string {
  return unbroken((what === 'note' ? noteLine : sourceLine)('', language).trimEnd());
}

/** A tag said aloud: "1-ескерту" for Е1. */
export function warningLabel(tag: string, language: Language): string {
  const number = /\d+/.exec(tag)?.[0] ?? tag;
  const words: Words = { kk: `${number}-ескерту`, ru: `предупреждение ${number}`, en: `warning ${number}` };
  return words[language];
}
