import { formatNumber } from '@aimaq/engine/language/numbers.ts';
import { asOfDate } from '@aimaq/engine/language/periods.ts';
import type { Language, Words } from '@aimaq/engine';
import { dayCountWords, instrumentWords, measureText, ruleText, ruleWords } from '@aimaq/engine/strategy/programme-words.ts';
import { parseUnit } from '@aimaq/engine/units/parse-unit.ts';
import { pureNumber } from '@aimaq/engine/units/unit.ts';
import type { ChangeResult, CheckResult, FirmResult, InstrumentResult, SaidValue } from '@aimaq/engine/study/sections/funding/result.ts';
import type { ProgrammeResult, ValidityResult } from '@aimaq/engine/study/sections/programmes/result.ts';
import type { SaidRule } from '@aimaq/engine/strategy/programme-words.ts';
import { styled } from '../output.ts';
import { textTable } from '../text-table.ts';
import { fundWords as words } from '../words/fund.ts';
import { headed, say } from './sections.ts';
import type { Section } from './sections.ts';

const indent = '  ';

/** The answers of a firm, what fits it with cost, time and papers, and what would have to change for the rest. */
export function fundingSections(firm: FirmResult, study: Words, language: Language): readonly Section[] {
  const [fits, others] = [firm.instruments.filter((one) => one.fits), firm.instruments.filter((one) => !one.fits)];
  const percent = (value: number, unit = '(percent of loan) / year') => said(value, unit, language, 2);
  const asked = { amount: said(firm.amount, firm.money, language), share: percent(firm.ownShare, 'percent of project'), rate: percent(firm.marketRate), effective: percent(firm.discountRate) };
  return [
    headed(say(words.answers, language, { firm: firm.name[language] }), textTable(firm.answers.map((answer) => [answer.ask[language], valueText(answer, language)]), 'll')),
    headed(say(words.programmes, language, { study: study[language], date: dayText(firm.date, language) }), [say(words.asked, language, asked)]),
    headed(words.fits[language], fits.length === 0 ? [words.none[language]] : fits.flatMap((one) => fitting(one, firm, language))),
    headed(words.fitsNot[language], others.flatMap((one) => [nameOf(one, language), ...failures(one, language).map((line) => indent + line)])),
    [say(words.method, language, { count: dayCountWords[firm.dayCount][language] })],
  ];
}

/** The programmes valid on a day with their rules and sources. */
export function programmeSections(programmes: readonly ProgrammeResult[], study: Words, day: string, language: Language): readonly Section[] {
  const valid = programmes.filter((programme) => programme.valid.current);
  return [
    [styled(say(words.programmes, language, { study: study[language], date: dayText(day, language) }), 'bold'), ...(valid.length === 0 ? [indent + words.noneValid[language]] : [])],
    ...valid.map((programme) => headed(nameOf(programme, language), programme.rules.flatMap(({ id, versions }) => versions.filter(({ current }) => current).map((version) => {
      const value = version.value === undefined || version.said.words[language] === '{1}' ? '' : `: ${said(version.value, version.unit ?? '', language)}`;
      return `${ruleLine(id, version.said, language)}${value} [${origin(version, language)}]`;
    })))),
  ];
}

function nameOf({ name, kind }: Pick<InstrumentResult, 'name' | 'kind'>, language: Language): string {
  const word = instrumentWords[kind][language];
  return name[language] === word ? word : `${name[language]} (${word})`;
}

function fitting(one: InstrumentResult, firm: FirmResult, language: Language): readonly string[] {
  const { cost, steps, documents, days, leverage } = one;
  const money = (value: number) => said(value, firm.money, language, 3);
  const lines = [
    ...(cost === undefined ? [words[one.kind === 'equity' ? 'ownership' : 'grant'][language]].filter(() => one.kind !== 'own-funds' && firm.amount > 0) : [
      [say(words.effective, language, { rate: said(cost.effectiveRate, '(percent of loan) / year', language, 2) }), ...(leverage === undefined ? [] : [say(words.leverage, language, { n: formatNumber(leverage, language, { decimals: 1 }) })])].join('; '),
      [
        say(words.interest, language, { interest: money(cost.interest) }),
        ...(cost.paidByState > 0 ? [say(words.state, language, { state: money(cost.paidByState) })] : []),
        ...(cost.fee > 0 ? [say(words.fee, language, { fee: money(cost.fee) })] : []),
        say(words.service, language, { service: money(cost.debtService) }),
      ].join('; '),
      say(words.present, language, { cost: money(cost.presentCost), gift: said(cost.grantElement, 'percent of loan', language, 1) }),
    ]),
    ...one.checks.filter(({ id }) => id !== 'validity').map((check) => checkLine(check, language)),
    ...(days === undefined ? [] : [say(words.time, language, { days, steps: steps.map(({ name }) => name[language]).join(', ') })]),
    ...(documents.length === 0 ? [] : [say(words.documents, language, { documents: documents.map((document) => document[language]).join(', ') })]),
  ];
  return [`${one.rank}. ${nameOf(one, language)}`, ...lines.map((line) => indent + line)];
}

function failures({ checks, changes }: InstrumentResult, language: Language): readonly string[] {
  return checks.filter(({ met }) => !met).flatMap((check) => {
    if (check.id === 'validity') return [`✗ ${say(words.notValid, language, { from: check.from, until: check.until ?? '' })}`];
    const turns = changes.filter(({ rule }) => rule === check.id);
    return [checkLine(check, language), ...(turns.length === 0 ? [] : [`${indent}${say(words.change, language, { changes: turns.map((change) => changeText(change, language)).join(words.or[language]) })}`])];
  });
}

/** ✓ amount: the amount asked ≤ 750 million tenge; you have 20 million tenge [table 6 of the dissertation, L925] */
function checkLine(check: CheckResult, language: Language): string {
  const { id, met, said: rule, has } = check;
  const values = has.map((value) => (has.length === 1 ? valueText(value, language, 2) : `${value.name[language]}${value.words === undefined ? '' : ':'} ${valueText(value, language, 2)}`));
  return `${met ? '✓' : '✗'} ${rule === undefined ? ruleWords[id][language] : ruleLine(id, rule, language)}${values.length === 0 ? '' : `; ${say(words.has, language, { has: values.join(', ') })}`} [${origin(check, language)}]`;
}

/** A rule with its kind before it, once. */
function ruleLine(id: CheckResult['id'], rule: SaidRule, language: Language): string {
  const [kind, text] = [`${ruleWords[id][language]}: `, ruleText(rule, language)];
  return text.startsWith(kind) ? text : kind + text;
}

/** Who says so: source, line, and whether it is ours. */
function origin({ source, line, standing }: ValidityResult, language: Language): string {
  return [...(source === undefined ? [] : [source[language]]), ...(line === undefined ? [] : [line]), ...(standing === 'source' ? [] : [words[standing][language]])].join(', ');
}

function changeText({ name, to, from }: ChangeResult, language: Language): string {
  return `${name[language]}: ${valueText(from, language)} → ${valueText(to, language)}`;
}

function valueText({ value, unit, words: option }: SaidValue, language: Language, decimals = 4): string {
  return option?.[language] ?? said(value ?? NaN, unit ?? '', language, decimals);
}

/** A number with its unit, to so many decimals at most. */
function said(value: number, unit: string, language: Language, decimals = 4): string {
  const rounded = Math.round(value * Number(`1e${decimals}`)) / Number(`1e${decimals}`);
  return measureText(rounded, (unit === '' ? undefined : parseUnit(unit).value) ?? pureNumber, language);
}

/** 2021 жылғы 1 маусымға; на 1 июня 2021 года; as of 1 June 2021. */
function dayText(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return asOfDate(year, month, date, language);
}
