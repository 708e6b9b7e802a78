import { drawCoefficients } from '../charts/index.ts';
import type { CoefficientRow, RivalRow } from '../charts/index.ts';
import { joinList } from '../../language/sentences.ts';
import { term } from '../../language/terms.ts';
import type { Words } from '../../language/words.ts';
import type { CoefficientResult, EquationResult } from '../../study/result.ts';
import type { Block, Figure, Inlines, Row } from '../document.ts';
import { verdictWords } from '../words.ts';
import type { Edition } from './edition.ts';
import { isWeak, labelOf, symbolOf } from './edition.ts';
import { coefficientPath, slopesOf, termInlines, termText } from './mathematics.ts';
import { intervalAt, numberAt, pAt, pathOf } from './numbers.ts';
import { rivalsOf } from './regression-table.ts';
import { verdictMeanings, verdictOrder } from './verdict-words.ts';

const words = {
  unitLine: { kk: 'Икемділік коэффициенттері: 1\u00A0%-ға өзгеріске сәйкес өзгеріс, %', ru: 'Коэффициенты эластичности: изменение в % при изменении на 1\u00A0%', en: 'Elasticities: change in % for a change of 1%' },
  caption: { kk: 'Икемділік коэффициенттері 95 және 80\u00A0%-дық сенімділік аралықтарымен', ru: 'Коэффициенты эластичности с 95- и 80-процентными доверительными интервалами', en: 'Elasticities with 95% and 80% confidence intervals' },
  value: { kk: 'бағалау [95\u00A0%-дық аралық]', ru: 'оценка [95-процентный интервал]', en: 'estimate [95% interval]' },
  shortValue: { kk: 'бағалау [95\u00A0%]', ru: 'оценка [95\u00A0%]', en: 'estimate [95%]' },
  rivals: { kk: 'сұр сызықтар – балама теңдеулер.', ru: 'серые линии — альтернативные уравнения.', en: 'grey lines are rival equations.' },
  others: { kk: '{labels} теңдеулерінде коэффициенттердің бірлігі басқа.', ru: 'В уравнениях {labels} коэффициенты в других единицах.', en: 'The coefficients of equations {labels} are in other units.' },
  other: { kk: '{labels} теңдеуінде коэффициенттің бірлігі басқа.', ru: 'В уравнении {labels} коэффициент в других единицах.', en: 'The coefficient of equation {labels} is in another unit.' },
  meaning: { kk: 'Белгінің мағынасы', ru: 'Что значат знаки', en: 'What the marks mean' },
  equation: { kk: 'Теңдеу', ru: 'Уравнение', en: 'Equation' },
} as const satisfies Readonly<Record<string, Words>>;

function elasticities(equation: EquationResult): readonly CoefficientResult[] {
  return slopesOf(equation).filter(({ effect }) => effect?.kind === 'elasticity');
}

/** Elasticities of all equations with those of their rivals, and what the marks of a verdict mean. */
export function coefficientFigure(edition: Edition): Block | undefined {
  const { language, result } = edition;
  const equations = Object.values(result.equations).filter((equation) => elasticities(equation).length > 0);
  if (equations.length === 0) return undefined;
  const shown = verdictOrder.filter((kind) => Object.values(result.equations).some((equation) => slopesOf(equation).some(({ verdict }) => verdict.kind === kind)));
  return {
    kind: 'annotated',
    blocks: [figure(edition, equations)],
    notes: shown.map((kind, i) => ({ ...(i === 0 ? { title: [words.meaning[language]] } : {}), parts: [{ kind: 'verdict' as const, verdict: kind }, ` ${verdictWords[kind][language]}: ${verdictMeanings[kind][language]}`] })),
  };
}

function figure(edition: Edition, equations: readonly EquationResult[]): Figure {
  const { language, result } = edition;
  const others = Object.values(result.equations).filter((equation) => !equations.includes(equation)).map((equation) => `(${labelOf(edition, equation)})`);
  const anyRival = equations.some((equation) => rivalRows(edition, equation).length > 0);
  const note: Inlines = [
    ...(anyRival ? [words.rivals[language]] : []),
    ...(others.length === 0 ? [] : [`${anyRival ? ' ' : ''}${(others.length === 1 ? words.other : words.others)[language].replace('{labels}', joinList(others, language))}`]),
  ];
  const spec = {
    id: 'coefficients',
    language,
    description: words.caption[language],
    decimals: 2,
    valueTitle: words.value[language],
    shortValueTitle: words.shortValue[language],
    groups: equations.map((equation) => ({ title: groupTitle(edition, equation), rows: elasticities(equation).map((coefficient) => chartRow(edition, equation, coefficient)) })),
  };
  return {
    kind: 'figure',
    id: 'coefficients',
    caption: [words.caption[language]],
    unitLine: [words.unitLine[language]],
    wide: drawCoefficients({ ...spec, width: 720 }).svg,
    narrow: drawCoefficients({ ...spec, width: 350 }).svg,
    sentence: words.caption[language],
    ...(note.length === 0 ? {} : { note }),
    dataTable: {
      columns: [{ head: [words.equation[language]], align: 'text' }, { head: [words.value[language]], align: 'number' }, { head: [term('pValue', language)], align: 'number' }, { head: [term('verdict', language)], align: 'text' }],
      groups: equations.map((equation) => ({ title: [groupTitle(edition, equation)], rows: elasticities(equation).flatMap((coefficient) => dataRows(edition, equation, coefficient)) })),
    },
  };
}

function groupTitle(edition: Edition, equation: EquationResult): string {
  return `(${labelOf(edition, equation)}) ${symbolOf(edition, equation.response)}`;
}

/** Rivals that explain the same response in the same form. */
function rivalRows(edition: Edition, equation: EquationResult): readonly EquationResult[] {
  return rivalsOf(edition, equation).filter((rival) => rival.form === equation.form && elasticities(rival).length > 0);
}

function chartRow(edition: Edition, equation: EquationResult, coefficient: CoefficientResult): CoefficientRow {
  const { estimate, ci80, ci95, verdict } = coefficient;
  const rivals = rivalRows(edition, equation).flatMap((rival): readonly RivalRow[] => {
    const same = rival.coefficients.find((one) => one.term === coefficient.term);
    return same === undefined ? [] : [{ label: rival.name?.[edition.language] ?? rival.id, value: { estimate: same.estimate, low95: same.ci95[0], high95: same.ci95[1] } }];
  });
  return {
    label: termText(edition, coefficient.term),
    value: { median: estimate, low80: ci80[0], high80: ci80[1], low95: ci95[0], high95: ci95[1] },
    verdict: verdict.kind,
    ...(isWeak(verdict.kind) ? { weak: true } : {}),
    ...(rivals.length === 0 ? {} : { rivals }),
  };
}

function dataRows(edition: Edition, equation: EquationResult, coefficient: CoefficientResult): readonly Row[] {
  const row = (head: Inlines, of: EquationResult, one: CoefficientResult, rivalOf: string | undefined, level: 0 | 1): Row => {
    const path = coefficientPath(of, one, rivalOf);
    return {
      head,
      level,
      cells: [
        [numberAt(edition, pathOf(path, 'estimate'), 3, { weak: isWeak(one.verdict.kind) }), ' ', intervalAt(edition, pathOf(path, 'ci95', 0), pathOf(path, 'ci95', 1), 2)],
        pAt(edition, pathOf(path, 'p')),
        [{ kind: 'verdict', verdict: one.verdict.kind, word: true }],
      ],
    };
  };
  const rivals = rivalRows(edition, equation).flatMap((rival) => {
    const same = rival.coefficients.find((one) => one.term === coefficient.term);
    return same === undefined ? [] : [row([rival.name?.[edition.language] ?? rival.id], rival, same, equation.id, 1)];
  });
  return [row(termInlines(edition, coefficient.term), equation, coefficient, undefined, 0), ...rivals];
}

