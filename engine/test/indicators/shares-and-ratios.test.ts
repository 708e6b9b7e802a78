import { describe, expect, it } from 'vitest';
import type { ContributionInput } from '../../src/indicators/contribution-shares.ts';
import { contributionShares } from '../../src/indicators/contribution-shares.ts';
import { costPerJob } from '../../src/indicators/cost-per-job.ts';
import { costStructure } from '../../src/indicators/cost-structure.ts';
import { innovationActivity } from '../../src/indicators/innovation-activity.ts';
import { innovativeOutputShare } from '../../src/indicators/innovative-output-share.ts';
import { logComparativeAdvantage } from '../../src/indicators/log-comparative-advantage.ts';
import { paybackRatio } from '../../src/indicators/payback-ratio.ts';
import { publishedExports, revealedComparativeAdvantage } from '../../src/indicators/revealed-comparative-advantage.ts';
import { scienceIntensity } from '../../src/indicators/science-intensity.ts';
import { smallEnterpriseTest } from '../../src/indicators/small-enterprise-test.ts';
import { supportLeverage } from '../../src/indicators/support-leverage.ts';
import { supportPerEnterprise } from '../../src/indicators/support-per-enterprise.ts';
import { supportPerWorker } from '../../src/indicators/support-per-worker.ts';
import { supportShareOfGrp } from '../../src/indicators/support-share-of-grp.ts';
import { symmetricComparativeAdvantage } from '../../src/indicators/symmetric-comparative-advantage.ts';

const years = [2016, 2017, 2018, 2019, 2020];
// Dissertation, tables 7-12.
const support = [9711, 10269, 24922, 22455, 22434];
const grossRegionalProduct = [2793896, 3174813, 3589333, 4024968, 4605532];
const enterprises = [8542, 9895, 10818, 11676, 12296];
const workers = [68292, 73823, 72101, 73787, 74540];
const turnover = [440045, 471644, 535985, 682738, 697153];
const innovativeOutput = [445775.7, 844734.9, 1064067.4, 1113566.5, 1715500.1];
const technologicalCosts = [1197059.4, 614873.2, 610862.3, 247148.9, 302933.4];
const costs12 = [1090851, 485573, 465591, 114110, 122726];
const machinery = [880583, 375725, 567676, 291487, 495057];
const research = [32266, 36259, 35167, 28004, 44534];

function expectPrinted(got: readonly (number | null | undefined)[], printed: readonly number[], halfDigit: number): void {
  expect(got.length).toBe(printed.length);
  printed.forEach((value, i) => expect(Math.abs((got[i] ?? NaN) - value), `${got[i]}, printed ${value}`).toBeLessThanOrEqual(halfDigit * 1.001));
}
const codes = (checked: { issues: readonly { code: string }[] }) => checked.issues.map(({ code }) => code);

describe('innovation activity and innovative output', () => {
  it('reproduces East Kazakhstan 2016-2020 and Kazakhstan 2013-2020', () => {
    const rate = (some: number[], all: number[]) => some.map((each, i) => innovationActivity({ withInnovations: each, surveyed: all[i] }, 'bureau').value?.percent);
    expectPrinted(rate([296, 303, 317, 273, 236], [1985, 2010, 2050, 1836, 1831]), [14.9, 15.1, 15.5, 14.9, 12.9], 0.05);
    const nation = rate([1774, 1940, 2585, 2879, 2974, 3230, 3206, 3236], [22070, 24068, 31784, 31077, 30854, 30501, 28411, 28087]);
    expectPrinted(nation, [8, 8.1, 8.1, 9.3, 9.6, 10.6, 11.3, 11.5], 0.05);
  });
  it('reproduces the share of innovative output of figure 3', () => {
    const gdp = [46971150, 54378857.8, 61819536.4, 69532626.5, 70649033.2];
    expectPrinted(innovativeOutput.map((each, i) => innovativeOutputShare({ innovativeOutput: each, grossProduct: gdp[i] }, 'GDP').value?.percent), [0.95, 1.55, 1.72, 1.6, 2.43], 0.005);
  });
  it('asks for the frame, and gives no share when the part exceeds the whole', () => {
    expect(codes(innovationActivity({ withInnovations: 1, surveyed: 2 }, ' '))).toEqual(['indicators.frameMissing']);
    expect(codes(innovationActivity({ withInnovations: null, surveyed: 0 }, 'bureau'))).toEqual(['indicators.inputMissing', 'indicators.notPositive']);
    const { value, issues } = innovationActivity({ withInnovations: 3, surveyed: 2 }, 'bureau');
    expect([value?.percent, value?.frame, issues[0].code]).toEqual([null, 'bureau', 'indicators.partExceedsWhole']);
  });
});

describe('payback ratio', () => {
  const { value, issues } = paybackRatio({ periods: years, output: innovativeOutput, costs: technologicalCosts, allCosts: [960078.5, null, null, null, null] });
  it('reproduces formula (7)', () => expectPrinted(value?.byLag[0].ratios ?? [], [0.372, 1.374, 1.742, 4.506, 5.663], 5e-4));
  it('shifts costs by the lag and accumulates over the pairs that are known', () => {
    const one = value?.byLag[1];
    expect(one?.ratios[0]).toBeNull();
    expect(one?.ratios[4]).toBeCloseTo(1715500.1 / 247148.9, 12);
    expect(one?.cumulative).toBeCloseTo((844734.9 + 1064067.4 + 1113566.5 + 1715500.1) / (1197059.4 + 614873.2 + 610862.3 + 247148.9), 12);
    expect(value?.byLag.map(({ pairs }) => pairs)).toEqual([5, 4, 3, 2]);
  });
  it('tells the break of 2019 and that in 2016 the part exceeded the whole', () => {
    expect(issues.map(({ code, detail }) => [code, detail.period])).toEqual([['indicators.seriesJump', 2019], ['indicators.partExceedsWhole', 2016]]);
  });
  it('refuses zero costs and keeps gaps as gaps', () => {
    expect(codes(paybackRatio({ periods: [1, 2], output: [1, 1], costs: [0, 2] }))).toEqual(['indicators.notPositive']);
    expect(paybackRatio({ periods: [1], output: [null], costs: [2] }).value?.byLag[0]).toEqual({ lag: 0, ratios: [null], cumulative: null, pairs: 0 });
  });
});

describe('cost structure', () => {
  it('reproduces table 12 and gives no share above 100 %', () => {
    const named = (name: string, values: number[]) => ({ name, values });
    const { value, issues } = costStructure({ periods: years, parts: [named('machinery', machinery), named('R&D', research)], whole: named('costs', costs12) });
    expectPrinted(value?.parts[0].ratio ?? [], [80.7, 77.4, 121.9, 255.4, 403.4], 0.05);
    expectPrinted(value?.parts[1].ratio ?? [], [2.96, 7.47, 7.55, 24.5, 36.3], 0.05);
    expect(value?.parts[0].share.slice(2)).toEqual([null, null, null]);
    expect(issues.map(({ detail }) => detail.period)).toEqual([2018, 2019, 2020]);
  });
});

describe('contribution shares', () => {
  const none: ContributionInput = { employedSmall: null, employed: null, turnoverSmall: null, grossRegionalProduct: null, investmentSmall: null, investment: null };
  it('reproduces the economic contribution of 2016-2020 and names what is missing', () => {
    const all = years.map((_, i) => contributionShares({ ...none, turnoverSmall: turnover[i], grossRegionalProduct: grossRegionalProduct[i] }, none));
    expectPrinted(all.map(({ value }) => value?.contributions[1].region), [15.75, 14.86, 14.93, 16.96, 15.14], 0.005);
    expect(all[0].value?.type).toBeNull();
    expect(codes(all[0]).filter((code) => code === 'indicators.contributionMissing')).toHaveLength(5);
  });
  const full: ContributionInput = { employedSmall: 30, employed: 100, turnoverSmall: 20, grossRegionalProduct: 100, investmentSmall: 40, investment: 100 };
  it('finds the type and the mean index against the nation', () => {
    const { value } = contributionShares(full, { ...full, employedSmall: 20, turnoverSmall: 40, investmentSmall: 40 });
    expect(value?.type).toBe('+--');
    expect(value?.contributions.map(({ standing }) => standing)).toEqual(['above', 'below', 'equal']);
    expect(value?.meanIndex).toBeCloseTo((1.5 + 0.5 + 1) / 3, 14);
  });
  it('refuses negative figures and gives no share above the whole, except of turnover over value added', () => {
    expect(codes(contributionShares({ ...full, employedSmall: -1 }, full))).toContain('indicators.negative');
    const { value, issues } = contributionShares({ ...full, investmentSmall: 101, turnoverSmall: 120 }, full);
    expect(value?.contributions.map(({ region }) => region)).toEqual([30, 120, null]);
    expect(issues.map(({ code }) => code)).toEqual(['indicators.partExceedsWhole', 'indicators.turnoverIsGross']);
  });
});

describe('comparative advantage', () => {
  it('names a missing input and gives the symmetric and the log form their limits', () => {
    expect(codes(revealedComparativeAdvantage({ ...publishedExports, worldExports: null }))).toEqual(['indicators.inputMissing']);
    expect(codes(revealedComparativeAdvantage({ ...publishedExports, exportsOfGroup: 1 }))).toEqual(['indicators.partExceedsWhole']);
    expect([symmetricComparativeAdvantage(0), symmetricComparativeAdvantage(1), logComparativeAdvantage(1), logComparativeAdvantage(0)]).toEqual([-1, 0, 0, null]);
  });
});

describe('support', () => {
  it('reproduces the ratios of tables 7-9, METHODS section 8.1', () => {
    expectPrinted(support.map((each, i) => supportShareOfGrp({ support: each, grossRegionalProduct: grossRegionalProduct[i] }).value), [0.35, 0.32, 0.69, 0.56, 0.49], 0.005);
    expectPrinted(support.map((each, i) => supportPerEnterprise({ support: each, enterprises: enterprises[i] }).value), [1.14, 1.04, 2.3, 1.92, 1.82], 0.005);
    expectPrinted(support.map((each, i) => supportPerWorker({ support: 1000 * each, workers: workers[i] }).value), [142, 139, 346, 304, 301], 0.5);
  });
  it('reproduces the leverage of the three programmes', () => {
    expectPrinted([supportLeverage({ attracted: 2645, programme: 243.9 }).value?.onProgramme, supportLeverage({ attracted: 2200, programme: 250 }).value?.onProgramme], [10.84, 8.8], 0.005);
    expect(supportLeverage({ attracted: 1, programme: 2, donors: 2 }).value?.onState).toBeNull();
    expect(codes(supportLeverage({ attracted: 1, programme: 2, donors: null }))).toEqual(['indicators.inputMissing']);
  });
  it('gives no cost per job when jobs did not grow', () => {
    expect(codes(costPerJob({ support: 1, workersBefore: 5, workersAfter: 5 }))).toEqual(['indicators.noIncrease']);
    expect(codes(costPerJob({ support: 1, workersBefore: 5, workersAfter: 6 }))).toEqual(['indicators.associationOnly']);
  });
});

describe('firm tests', () => {
  it('keeps the threshold of science intensity a parameter, strictly exceeded', () => {
    const firm = { periods: [2019, 2020, 2021], researchCosts: [9, 12, null], sales: [200, 240, 100] };
    expect(scienceIntensity(firm).value).toMatchObject({ percent: [4.5, 5, null], scienceBased: [false, true, null], always: false });
    expect(scienceIntensity(firm, 3.5).value?.always).toBe(true);
    expect(codes(scienceIntensity({ periods: [1], researchCosts: [-1], sales: [0] }))).toEqual(['indicators.negative', 'indicators.notPositive']);
  });
  it('asks for the index of a year it does not know', () => {
    expect(codes(smallEnterpriseTest({ staff: 1, income: 1 }, 1999))).toEqual(['indicators.mciUnknown']);
    expect(smallEnterpriseTest({ staff: 1, income: 300 }, 1999, 1e-3).value?.small).toBe(true);
    expect(codes(smallEnterpriseTest({ staff: null, income: 1 }, 2020))).toEqual(['indicators.inputMissing']);
  });
});
