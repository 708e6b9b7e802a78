import type { Words } from '@aimaq/engine';

/** What the arguments of commands are called. */
export const studyArgument: Words = { kk: 'ЗЕРТТЕУ', ru: 'ИССЛЕДОВАНИЕ', en: 'STUDY' };
export const seriesArgument: Words = { kk: 'ҚАТАР', ru: 'РЯД', en: 'SERIES' };
export const numberArgument: Words = { kk: 'САН', ru: 'ЧИСЛО', en: 'NUMBER' };
export const dataArgument: Words = { kk: 'ДЕРЕК.csv', ru: 'ДАННЫЕ.csv', en: 'DATA.csv' };
export const formulaArgument: Words = { kk: 'ФОРМУЛА', ru: 'ФОРМУЛА', en: 'FORMULA' };
export const folderArgument: Words = { kk: 'ҚАЛТА', ru: 'ПАПКА', en: 'DIR' };
export const workbookArgument: Words = { kk: 'КІТАП.xlsx', ru: 'КНИГА.xlsx', en: 'BOOK.xlsx' };
