import { describe, expect, it } from 'vitest';
import { classBounds } from '../../../src/stats/class-breaks.ts';
import { exampleFiles, prepared, ran } from '../example-study.ts';
import { incomes, mistakes, runRegions, words } from './regions-study.ts';

const map = (more: string) => `rankings:\n  living: { title: ${words}, draws: 100, indicators: { income: more, people: more } }\nmaps:\n  test: { title: ${words}, ${more} }\n`;

describe('a map', () => {
  it('takes the borders of its year and hatches the regions without data', () => {
    const { test } = runRegions(map('of: income, year: 2020, method: natural, classes: 4')).result.maps;
    const values = incomes.map(({ y2020 }) => y2020);
    expect(test.borders).toBe('kazakhstan-2018');
    expect(test.bounds).toEqual(classBounds(values, 'natural', 4));
    expect(test.regions.filter(({ value }) => Number.isNaN(value)).map(({ id }) => id).sort()).toEqual(['KZ-61', 'KZ-79']);
    expect(test.offMap).toEqual([]);
  });

  it('takes other borders, tiles or bounds when asked, and names what they do not hold', () => {
    const later = runRegions(map('of: income, year: 2020, borders: kazakhstan-2022, bounds: [0, 100000, 300000]')).result.maps.test;
    expect([later.regions.length, later.method, later.bounds]).toEqual([20, 'fixed', [0, 100_000, 300_000]]);
    expect(runRegions(map('of: income, borders: tiles')).result.maps.test.regions).toHaveLength(20);
    expect(runRegions(map('of: income, borders: east-kazakhstan-2020')).result.maps.test.offMap).toHaveLength(15);
  });

  it('falls back to tiles where no geometry is of that day', () => {
    expect(runRegions(map('of: income, year: 2001')).result.maps.test.borders).toBe('tiles');
  });

  it('shows the places of a ranking', () => {
    const { maps: { test }, rankings: { living } } = runRegions(map('ranking: living, year: 2020')).result;
    for (const { id, rank } of living.units) expect(test.regions.find((region) => region.id === id)?.value).toBe(rank);
  });

  it('draws panels of both territories in their own borders', () => {
    const { maps } = ran(prepared(exampleFiles('kazakhstan-regions'))).result;
    expect([maps.product2020.borders, maps.product2023.borders]).toEqual(['kazakhstan-2018', 'kazakhstan-2022']);
    expect([maps.product2020, maps.product2023].flatMap(({ regions }) => regions.filter(({ value }) => Number.isNaN(value)))).toEqual([]);
  });

  it('adds the districts formed since to those of 2020', () => {
    const { districts } = ran().result.maps;
    const at = (id: string) => districts.regions.find((region) => region.id === id)?.value;
    // Bureau of National Statistics, 1 January 2023: Tarbagatai 19 324 and Aksuat 19 735, Kokpekti 13 636 and Samar 11 934.
    expect([districts.borders, at('KZ-tarbagatai'), at('KZ-kokpekti'), districts.offMap]).toEqual(['east-kazakhstan-2020', 39_059, 25_570, []]);
  });

  it('tells every mistake', () => {
    expect(mistakes(map('classes: 9, year: 2020'))).toEqual(['maps.nothing-shown', 'maps.too-many-classes']);
    expect(mistakes(map('ranking: other'))).toEqual(['maps.no-ranking']);
    expect(mistakes(map('of: income, bounds: [0, 5, 5]'))).toEqual(['maps.bounds-not-rising']);
    expect(mistakes(map('of: income, year: 1990'))).toEqual(['maps.year-without-values']);
  });
});
