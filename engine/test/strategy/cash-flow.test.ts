import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annuityPayment, internalRate, loanCost, loanSchedule, presentValue } from '../../src/strategy/cash-flow.ts';
import type { LoanTerms } from '../../src/strategy/cash-flow.ts';
import { dayBefore, dayNumber, monthsLater, yearFraction } from '../../src/strategy/day-count.ts';
import oracle from '../oracles/cash-flow.json' with { type: 'json' };

/** Agreement to a number of significant digits. */
function near(value: number, expected: number, digits: number): void {
  expect(Math.abs(value - expected), `${value} beside ${expected}`).toBeLessThanOrEqual(Math.abs(expected) * Number(`1e-${digits}`) + 1e-9);
}

describe('cash flows', () => {
  it('agree with R: cost, effective rate and present value of loans', () => {
    for (const { terms, start, market, cost } of oracle.loans) {
      const found = loanCost(terms as LoanTerms, start, market, 'actual/365');
      near(found.interest, cost.interest, 12);
      near(found.paidByState, cost.paidByState, 12);
      near(found.debtService, cost.debtService, 12);
      near(found.effectiveRate, cost.effectiveRate, 10);
      near(found.presentCost, cost.presentCost, 12);
      near(found.grantElement, cost.grantElement, 10);
    }
  });

  it('agree with R: present values and internal rates of dated flows', () => {
    for (const { days, amounts, rate, presentValue: value, internalRate: root } of oracle.flows) {
      const flows = days.map((day, i) => ({ day, amount: amounts[i] }));
      near(presentValue(flows, rate, 'actual/365'), value, 12);
      near(internalRate(flows, 'actual/365'), root, 10);
    }
  });

  // Microsoft, documentation of XIRR and XNPV: the same example, 0.373362535 and 2086.65; of PMT: 10000 at 8 %, 10 months, 1037.03.
  it('agree with the examples in the documentation of Excel', () => {
    const days = ['2008-01-01', '2008-03-01', '2008-10-30', '2009-02-15', '2009-04-01'];
    const flows = [-10000, 2750, 4250, 3250, 2750].map((amount, i) => ({ day: days[i], amount }));
    expect(internalRate(flows, 'actual/365')).toBeCloseTo(0.373362535, 7);
    expect(presentValue(flows, 0.09, 'actual/365')).toBeCloseTo(2086.65, 2);
    expect(annuityPayment(10000, 0.08 / 12, 10)).toBeCloseTo(1037.03, 2);
  });

  it('say that there is no rate, or may be several', () => {
    const at = (amounts: readonly number[]) => amounts.map((amount, i) => ({ day: `20${20 + i}-01-01`, amount }));
    expect(internalRate(at([100, 20, 30]), 'actual/365')).toBeNaN();
    expect(internalRate(at([-100, 230, -132]), 'actual/365')).toBeNaN();
    expect(presentValue(at([1, 1]), -1, 'actual/365')).toBeNaN();
  });

  it('repay exactly what was lent, and the subsidy never passes the interest', () => {
    const terms = fc.record({
      amount: fc.integer({ min: 1, max: 1e9 }), rate: fc.double({ min: 0, max: 40, noNaN: true }), subsidy: fc.double({ min: 0, max: 40, noNaN: true }),
      subsidisedMonths: fc.integer({ min: 0, max: 120 }), months: fc.integer({ min: 2, max: 120 }), grace: fc.integer({ min: 0, max: 1 }),
      repayment: fc.constantFrom('equal-principal' as const, 'annuity' as const), fee: fc.constant(0),
    });
    fc.assert(fc.property(terms, (loan) => {
      const schedule = loanSchedule(loan);
      near(schedule.reduce((total, { principal }) => total + principal, 0), loan.amount, 9);
      expect(schedule.every(({ interest, subsidised }) => subsidised <= interest * (1 + 1e-12) + 1e-9)).toBe(true);
    }));
  });
});

describe('days', () => {
  // Microsoft, documentation of YEARFRAC: 2012-01-01 to 2012-07-30 is 0.58055556 (30/360 US) and 0.57808219 (actual/365).
  it('make parts of a year by the named convention', () => {
    expect(yearFraction('2012-01-01', '2012-07-30', '30/360')).toBeCloseTo(0.58055556, 8);
    expect(yearFraction('2012-01-01', '2012-07-30', 'actual/365')).toBeCloseTo(0.57808219, 8);
    expect(yearFraction('2012-01-01', '2012-07-30', 'actual/360')).toBeCloseTo(211 / 360, 12);
    expect(yearFraction('2020-01-31', '2020-03-31', '30/360')).toBeCloseTo(60 / 360, 12);
    expect(yearFraction('2021-02-30', '2021-03-31', '30/360')).toBeNaN();
  });

  it('are those of the calendar', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2000-02-29')).toBe(11016);
    for (const day of ['2021-02-29', '1900-02-29', '2021-13-01', '2021-06-31', '1 June 2021', '']) expect(dayNumber(day), day).toBeUndefined();
    expect([monthsLater('2020-01-31', 1), monthsLater('2020-12-15', 14), dayBefore('2020-03-01'), dayBefore('2021-01-01')]).toEqual(['2020-02-29', '2022-02-15', '2020-02-29', '2020-12-31']);
    fc.assert(fc.property(fc.date({ min: new Date('1600-01-01'), max: new Date('2400-01-01'), noInvalidDate: true }), (date) => {
      expect(dayNumber(date.toISOString().slice(0, 10))).toBe(Math.floor(date.getTime() / 86_400_000));
    }));
  });
});
