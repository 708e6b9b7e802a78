import type { Language, Words } from './words.ts';
import { enDash } from './numbers.ts';
import { capitalised } from './headings.ts';

/** Kazakh documents say «1-кесте – Атауы»; theses, as the dissertation, «Кесте 1 – Атауы». */
export type CaptionStyle = 'report' | 'thesis';
export type ReferenceForm = 'plain' | 'in' | 'brackets';
type Numbered = number | string;

const table: Words = { kk: 'кесте', ru: 'таблица', en: 'Table' };
const figure: Words = { kk: 'сурет', ru: 'рисунок', en: 'Figure' };

/** The object with its number as a heading begins: 1-кесте, Кесте 1, Таблица 1, Table 1. */
function numbered(word: Words, n: Numbered, language: Language, style: CaptionStyle): string {
  return language === 'kk' && style === 'report' ? `${n}-${word.kk}` : `${capitalised(word[language])} ${n}`;
}

export function tableCaption(n: Numbered, title: string, language: Language, style: CaptionStyle = 'report'): string {
  return `${numbered(table, n, language, style)} ${enDash} ${title}`;
}

export function figureCaption(n: Numbered, title: string, language: Language, style: CaptionStyle = 'report'): string {
  return `${numbered(figure, n, language, style)} ${enDash} ${title}`;
}

/** 1-кестенің жалғасы; Продолжение таблицы 1; Table 1 continued. */
export function tableContinuation(n: Numbered, language: Language): string {
  const words: Words = { kk: `${n}-кестенің жалғасы`, ru: `Продолжение таблицы ${n}`, en: `Table ${n} continued` };
  return words[language];
}

/** А қосымшасы; Қосымша А in a thesis; Приложение А; Appendix A. */
export function appendixHeading(letter: string, language: Language, style: CaptionStyle = 'report'): string {
  const words: Words = { kk: style === 'report' ? `${letter} қосымшасы` : `Қосымша ${letter}`, ru: `Приложение ${letter}`, en: `Appendix ${letter}` };
  return words[language];
}

/** In running text: 1-кесте, 1-кестеде, (1-кесте); таблица 1, в таблице 1, (таблица 1). */
export function tableReference(n: Numbered, language: Language, form: ReferenceForm): string {
  return reference({ kk: `${n}-кесте`, ru: `таблица ${n}`, en: `Table ${n}` }, { kk: `${n}-кестеде`, ru: `в таблице ${n}`, en: `in Table ${n}` }, language, form);
}

/** In running text: 2-сурет, 2-суретте, (2-сурет); рисунок 2, на рисунке 2, (рисунок 2). */
export function figureReference(n: Numbered, language: Language, form: ReferenceForm): string {
  return reference({ kk: `${n}-сурет`, ru: `рисунок ${n}`, en: `Figure ${n}` }, { kk: `${n}-суретте`, ru: `на рисунке ${n}`, en: `in Figure ${n}` }, language, form);
}

function reference(plain: Words, within: Words, language: Language, form: ReferenceForm): string {
  if (form === 'in') return within[language];
  return form === 'brackets' ? `(${plain[language]})` : plain[language];
}

/** (11)-формула, формула (11); or, of an equation of a model: (10)-теңдеу, уравнение (10). */
export function equationReference(n: Numbered, language: Language, kind: 'formula' | 'equation' = 'equation'): string {
  const words: Readonly<Record<'formula' | 'equation', Words>> = {
    formula: { kk: `(${n})-формула`, ru: `формула (${n})`, en: `formula (${n})` },
    equation: { kk: `(${n})-теңдеу`, ru: `уравнение (${n})`, en: `equation (${n})` },
  };
  return words[kind][language];
}

/** Under a table: Ескертпе – …; Примечание – …; Note – … */
export function noteLine(text: string, language: Language): string {
  const words: Words = { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' };
  return `${words[language]} ${enDash} ${text}`;
}

/** Under a table: Дереккөз: …; Источник: …; Source: … */
export function sourceLine(text: string, language: Language): string {
  const words: Words = { kk: 'Дереккөз', ru: 'Источник', en: 'Source' };
  return `${words[language]}: ${text}`;
}

/** The head of a column: Айналым, млн теңге. */
export function headWithUnit(name: string, unit: string): string {
  return unit === '' ? name : `${name}, ${unit}`;
}
