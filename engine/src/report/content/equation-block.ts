import { term } from '../../language/terms.ts';
import type { Words } from '../../language/words.ts';
import { yearText } from '../../language/years.ts';
import { constantTerm } from '../../models/design.ts';
import type { EquationResult } from '../../study/result.ts';
import type { Equation, Inlines } from '../document.ts';
import type { Edition } from './edition.ts';
import { labelOf, seriesUnit, symbolOf } from './edition.ts';
import { coefficientDecimals, equationPath, isTime, multiplierAt, slopesOf, subjectOf, writtenOut } from './mathematics.ts';
import { numberAt, pathOf } from './numbers.ts';
import { joined, phrase, sentences } from './phrase.ts';
import { variableName } from './series-words.ts';

const words = {
  meaning: { kk: '{symbol} – {name}, {unit}', ru: '{symbol} — {name}, {unit}', en: '{symbol} is {name}, {unit}' },
  time: { kk: '{symbol} – уақыт, {origin} = 1', ru: '{symbol} — время, {origin} = 1', en: '{symbol} is time, {origin} = 1' },
  logConstant: {
    kk: 'Логарифмде бос мүше {log}; тұрақты көбейткіш e{power} = {multiplier} – барлық түсіндіруші айнымалы өз бірлігінде 1-ге тең болғандағы {symbol} мәні.',
    ru: 'В логарифмах свободный член {log}; постоянный множитель e{power} = {multiplier} — значение {symbol}, когда каждая объясняющая переменная равна 1 в своей единице.',
    en: 'In logs the constant is {log}; the multiplier e{power} = {multiplier} is {symbol} when every explanatory variable is 1 of its unit.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export function equationBlockId(equation: EquationResult): string {
  return `equation-${equation.id}`;
}

/** An equation written out, what its letters mean, and its constant as a log and as a multiplier. */
export function equationBlock(edition: Edition, equation: EquationResult): Equation {
  return { kind: 'equation', id: equationBlockId(equation), label: labelOf(edition, equation), parts: writtenOut(edition, equation), where: whereLine(edition, equation) };
}

function whereLine(edition: Edition, equation: EquationResult): Inlines {
  const { language, result } = edition;
  const names = [...new Set([equation.response, ...slopesOf(equation).map((slope) => subjectOf(slope.term))])];
  const meanings = names.map((id): Inlines => {
    const symbol = { kind: 'variable', name: symbolOf(edition, id) } as const;
    if (id === 't') return phrase(words.time, language, { symbol, origin: yearText(result.study.origin, language, 'short') });
    return isTime(id) ? [symbol] : phrase(words.meaning, language, { symbol, name: variableName(edition, id), unit: seriesUnit(edition, id, 'axis') });
  });
  const where: Inlines = [`${term('whereWord', language)} `, ...joined(meanings, '; '), '.'];
  return sentences(where, constantSentence(edition, equation));
}

function constantSentence(edition: Edition, equation: EquationResult): Inlines | undefined {
  const constant = equation.coefficients.find((coefficient) => coefficient.term === constantTerm);
  const multiplier = multiplierAt(edition, equation);
  if (constant === undefined || multiplier === undefined) return undefined;
  const log = numberAt(edition, pathOf(equationPath(equation), 'constant', 'log'), coefficientDecimals(constant));
  return phrase(words.logConstant, edition.language, { log, power: { kind: 'superscript', parts: [log] }, multiplier, symbol: { kind: 'variable', name: symbolOf(edition, equation.response) } });
}
