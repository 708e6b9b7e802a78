import { issueWords, studyCatalogue } from '@aimaq/engine';
import type { Issue, Language } from '@aimaq/engine';
import { formatInterval } from '@aimaq/engine/language/intervals.ts';
import { enDash, formatNumber } from '@aimaq/engine/language/numbers.ts';
import { gapReasons, nullHypotheses } from '@aimaq/engine/models/diagnostics/diagnostic.ts';
import type { DiagnosticResult } from '@aimaq/engine/models/diagnostics/diagnostic.ts';
import { diagnosticList } from '@aimaq/engine/models/diagnostics/index.ts';
import type { Effect } from '@aimaq/engine/models/effect.ts';
import { decimalsOf, decimalsOfError } from '@aimaq/engine/report/content/decimals.ts';
import { verdictWords } from '@aimaq/engine/report/words.ts';
import type { TableFit } from '@aimaq/engine/study/table-fit.ts';
import { textTable } from '../text-table.ts';
import { fitWords as words } from '../words/fit.ts';
import { summaryWords } from '../words/summary.ts';
import { headed, say } from './sections.ts';
import type { Section } from './sections.ts';

/** An estimated equation as a person reads it in a terminal. */
export function fitSummary(fit: TableFit, issues: readonly Issue[], file: string, language: Language): string {
  const sections = [head(fit, file, language), coefficients(fit, language), measures(fit, language), diagnostics(fit, language), findings(fit, language), warnings(issues, language)];
  return sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n');
}

function head({ formula, summary, fit, covariance }: TableFit, file: string, language: Language): Section {
  const range = `${fit.labels[0]}${enDash}${fit.labels[fit.labels.length - 1]}`;
  return headed(formula, [say(words.rows, language, { file, range, n: summary.n }), say(words.covariance, language, { kind: covariance })]);
}

/** p to three decimals; what would print as zero is only said to be smaller. */
function pText(p: number, language: Language): string {
  return p < 0.0005 ? `< ${formatNumber(0.001, language)}` : formatNumber(p, language, { decimals: 3 });
}

function figure(value: number, language: Language): string {
  return formatNumber(value, language, { decimals: decimalsOf(value, 4) });
}

function coefficients({ coefficients: all, constant, fit }: TableFit, language: Language): Section {
  const header = ['', words.estimate[language], words.standardError[language], 't', 'p', summaryWords.interval95[language], words.finding[language]];
  const rows = all.map(({ term, estimate, se, t, p, ci95, verdict }, j) => {
    const decimals = se > 0 ? decimalsOfError(se) + 1 : decimalsOf(estimate, 6);
    const isConstant = fit.hasConstant && j === 0;
    return [
      isConstant ? words.constant[language] : term,
      formatNumber(estimate, language, { decimals }), formatNumber(se, language, { decimals }),
      formatNumber(t, language, { decimals: 2 }), pText(p, language),
      formatInterval(ci95[0], ci95[1], language, decimals), isConstant ? '' : verdictWords[verdict.kind][language],
    ];
  });
  const multiplier = constant === undefined ? [] : [say(words.multiplier, language, { value: figure(constant.multiplier, language), response: fit.responseVariable })];
  return [...textTable([header, ...rows], 'lrrrrrl').map((line) => `  ${line}`), ...multiplier.map((line) => `  ${line}`)];
}

function measures({ summary }: TableFit, language: Language): Section {
  const { R2, adjustedR2, sigma, F, criteria, levels } = summary;
  const { aic, bic, aicc } = criteria.countingSigma;
  const rows = [
    [words.r2[language], figure(R2, language)],
    [words.adjustedR2[language], figure(adjustedR2, language)],
    ...(levels.R === null ? [] : [[words.levelsR[language], figure(levels.R, language)]]),
    [words.sigma[language], figure(sigma, language)],
    ...(F === null ? [] : [[`F(${F.df.join(', ')})`, `${figure(F.value, language)}, p ${equals(F.p, language)}`]]),
    [words.aic[language], [aic, bic, aicc ?? NaN].map((value) => formatNumber(value, language, { decimals: 2 })).join('; ')],
  ];
  return headed(words.fit[language], textTable(rows, 'll'));
}

function equals(p: number, language: Language): string {
  const text = pText(p, language);
  return text.startsWith('<') ? text : `= ${text}`;
}

const names = new Map(diagnosticList.flatMap(({ results }) => Object.entries(results)));

function diagnostics({ diagnostics: all }: TableFit, language: Language): Section {
  return headed(words.diagnostics[language], textTable(all.map((one) => diagnosticRow(one, language)), 'lrll'));
}

function diagnosticRow(one: DiagnosticResult, language: Language): string[] {
  const name = `${names.get(one.id)?.[language] ?? one.id}${one.of === undefined ? '' : ` (${one.of})`}`;
  if (!one.computable) return [name, '', '', say(words.notComputable, language, { reason: gapReasons[one.reason][language] })];
  const { statistic, p, nullHypothesis } = one;
  return [name, one.id.endsWith('-p') ? pText(statistic, language) : figure(statistic, language), p === null ? '' : `p ${equals(p, language)}`, nullHypothesis === null ? '' : `H₀: ${nullHypotheses[nullHypothesis][language]}`];
}

/** What each slope says in the form of the equation, its verdict, and why. */
function findings({ coefficients: all, fit }: TableFit, language: Language): Section {
  const slopes = all.slice(fit.hasConstant ? 1 : 0);
  return headed(words.findings[language], slopes.flatMap(({ effect, verdict, term }) => [
    `${effect === undefined ? term : effectText(effect, fit.responseVariable, language)}: ${verdictWords[verdict.kind][language]}`,
    ...verdict.reasons.map((reason) => `  ${issueWords(reason, studyCatalogue, language).what}`),
  ]));
}

/** x +1 % → y +0.35 %. */
function effectText(effect: Effect, response: string, language: Language): string {
  if (effect.kind === 'constant' || effect.kind === 'log-constant') return '';
  const percent = language === 'en' ? '%' : '\u00A0%';
  const step = effect.kind === 'elasticity' || effect.kind === 'level-log' ? `+1${percent}` : '+1';
  const change = 'percent' in effect ? effect.percent.value : effect.change.value;
  return `${effect.variable} ${step} → ${response} ${formatNumber(change, language, { decimals: decimalsOf(change, 3), sign: 'always' })}${'percent' in effect ? percent : ''}`;
}

const mostWarnings = 8;

/** Warnings and notes, a line each; of very many the first. */
function warnings(issues: readonly Issue[], language: Language): Section {
  const lines = issues.map((issue) => issueWords(issue, studyCatalogue, language).what);
  const shown = lines.length > mostWarnings ? [...lines.slice(0, mostWarnings), say(words.more, language, { n: lines.length - mostWarnings })] : lines;
  return headed(words.notes[language], shown);
}
