import { capitalised } from '../../../../language/headings.ts';
import type { PanelResult } from '../../../../study/panel-result.ts';
import type { Block, Column, Row, RowGroup, Table } from '../../../document.ts';
import { columnUnit } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { figureAt, missingOf, pathOf } from '../../numbers.ts';
import { phrase, sentences } from '../../phrase.ts';
import type { Chapter } from '../chapter.ts';
import { panelSources, placeName } from '../places.ts';
import { profileNumberName } from './names.ts';
import { decimalsIn } from './panel-decimals.ts';
import { regionBlocks } from './region.ts';
import { profileWords as words } from './words.ts';

/** The regions one by one: a table of all, then a block for each. */
export const profilesChapter: Chapter = {
  id: 'profiles',
  title: { kk: 'Өңірлер жеке-жеке', ru: 'Регионы по отдельности', en: 'The regions one by one' },
  roots: ['profiles', 'panels'],
  blocks(edition) {
    const { profiles, panels } = edition.result;
    if (profiles.layout === undefined) return [];
    const told = [...new Set([...profiles.layout.overview, ...profiles.layout.panels])].map((id) => panels[id]);
    const home = edition.result.study.home;
    const codes = [...new Set(told.flatMap(({ places }) => places.map(({ id }) => id)))];
    const ordered = codes.includes(home) ? [home, ...codes.filter((code) => code !== home)] : codes;
    return [
      overviewTable(edition, profiles.layout.overview.map((id) => panels[id]), codes),
      { kind: 'paragraph', parts: [words.note[edition.language]] },
      ...ordered.flatMap((code): readonly Block[] => regionBlocks(edition, code)),
    ];
  },
  nameOf: (edition, steps) => profileNumberName(edition, steps),
};

/** All regions with the values of the latest year that most of them have. */
function overviewTable(edition: Edition, panels: readonly PanelResult[], codes: readonly string[]): Table {
  const { result, language } = edition;
  const yearOf = ({ id }: PanelResult): number => result.profiles.panels?.[id]?.year ?? result.study.to;
  const cell = (panel: PanelResult, place: string | undefined) => {
    const year = yearOf(panel);
    const found = place === undefined ? panel.whole : panel.places.find(({ id }) => id === place);
    const status = found?.points.find(({ period }) => period === year)?.status;
    const at = place === undefined ? ['whole'] : ['places', place];
    return [figureAt(edition, pathOf('panels', panel.id, ...at, 'points', year, 'value'), decimalsIn(panel, year), {}, missingOf(status))];
  };
  const rows = codes.map((code): Row => ({ head: [placeName(edition, code)], cells: panels.map((panel) => cell(panel, code)) }));
  const whole = panels.find((panel) => panel.whole !== undefined)?.whole;
  const groups: RowGroup[] = [{ rows }];
  if (whole !== undefined) groups.push({ ruled: true, rows: [{ head: [placeName(edition, whole.id)], cells: panels.map((panel) => cell(panel, undefined)) }] });
  const gaps = panels.some((panel) => codes.some((code) => Number.isNaN(panel.places.find(({ id }) => id === code)?.points.find(({ period }) => period === yearOf(panel))?.value ?? NaN)));
  const sources = panelSources(edition, panels.map(({ id }) => id));
  return {
    kind: 'table', id: 'table-profiles', form: 'data',
    caption: [words.overview[language]],
    columns: [{ head: [words.region[language]], align: 'text' }, ...panels.map((panel): Column => ({
      head: [capitalised((panel.short ?? panel.name)[language]), { kind: 'detail', parts: [`${columnUnit(edition, panel.unit)}, ${yearOf(panel)}`] }],
      align: 'number',
    }))],
    groups,
    ...(gaps ? { note: sentences(phrase(words.noData, language, { mark: { kind: 'missing', missing: 'noData' } }), [words.notAll[language]]) } : {}),
    ...(sources.length === 0 ? {} : { source: [`${sources.join('; ')}.`] }),
  };
}
