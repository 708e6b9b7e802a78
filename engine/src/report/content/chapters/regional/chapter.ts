import type { Block } from '../../../document.ts';
import type { Chapter } from '../chapter.ts';
import { concentrationBlocks } from './concentration.ts';
import { convergenceBlocks, convergenceFinding } from './convergence.ts';
import { regionalName } from './names.ts';
import { quotientBlocks, shiftShareBlocks } from './structure.ts';

/** In what a region differs from the nation, how a quantity lies over regions, and whether they come closer. */
export const regionalChapter: Chapter = {
  id: 'regional',
  title: { kk: 'Өңірлік талдау', ru: 'Региональный анализ', en: 'Regional analysis' },
  roots: ['regional'],
  warningTitles: {
    'nominal-levels': { kk: 'Қолданыстағы баға', ru: 'Текущие цены', en: 'Current prices' },
    'few-regions': { kk: 'Өңір аз', ru: 'Мало регионов', en: 'Few regions' },
  },
  blocks(edition) {
    const { quotients = {}, shiftShare = {}, concentration = {}, convergence = {} } = edition.result.regional;
    return [
      ...Object.values(quotients).flatMap((one): readonly Block[] => quotientBlocks(edition, one)),
      ...Object.values(shiftShare).flatMap((one): readonly Block[] => shiftShareBlocks(edition, one)),
      ...Object.values(concentration).flatMap((one): readonly Block[] => concentrationBlocks(edition, one)),
      ...Object.values(convergence).flatMap((one): readonly Block[] => convergenceBlocks(edition, one)),
    ];
  },
  nameOf: regionalName,
  findings(edition) {
    return Object.values(edition.result.regional.convergence ?? {}).slice(0, 1).map((one) => convergenceFinding(edition, one));
  },
};
