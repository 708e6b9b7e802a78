import { keyItem } from '../charts/index.ts';
import type { KeySample } from '../charts/index.ts';
import { term } from '../../language/terms.ts';
import type { Words } from '../../language/words.ts';
import type { Sample, SampledWords, Signs } from '../document.ts';
import { missingWords, verdictWords } from '../words.ts';
import type { Edition } from './edition.ts';
import { tagIn } from './edition.ts';
import { capitalised } from '../../language/headings.ts';
import { verdictOrder } from './verdict-words.ts';

const words = {
  actual: { kk: 'нақты мән', ru: 'фактическое значение', en: 'actual value' },
  outside: { kk: 'модельге кірмеген нақты мән', ru: 'фактическое значение вне модели', en: 'actual value the model has not seen' },
  preliminary: { kk: 'алдын ала деректер', ru: 'предварительные данные', en: 'preliminary data' },
  fitted: { kk: 'есептік мән', ru: 'расчетное значение', en: 'fitted value' },
  forecast: { kk: 'болжам медианасы', ru: 'медиана прогноза', en: 'median of the forecast' },
  bands: { kk: '80 және 95\u00A0%-дық болжам аралығы', ru: '80- и 95-процентный интервалы прогноза', en: '80% and 95% prediction intervals' },
  scenario1: { kk: 'сценарий', ru: 'сценарий', en: 'scenario' },
  benchmark: { kk: 'салыстыру моделі', ru: 'эталонная модель', en: 'benchmark' },
  rival: { kk: 'балама теңдеу', ru: 'альтернативное уравнение', en: 'rival equation' },
  warning: { kk: 'ескертудің нөмірі', ru: 'номер предупреждения', en: 'number of a warning' },
} as const satisfies Readonly<Record<string, Words>>;

/** What the signs of tables and charts mean. */
export function signs({ language, result }: Edition): Signs {
  const drawn = (['actual', 'outside', 'preliminary', 'fitted', 'forecast', 'bands', 'scenario1', 'benchmark', 'rival'] as const).map((sample: KeySample & keyof typeof words): SampledWords => ({ sample: { kind: 'drawing', drawing: keyItem(sample) }, words: [words[sample][language]] }));
  const text = (sample: Sample, said: string): SampledWords => ({ sample, words: [said] });
  const tag = result.warnings[0]?.tag;
  return {
    kind: 'signs',
    title: [capitalised(term('conventionalSigns', language))],
    items: [
      ...drawn,
      ...verdictOrder.map((verdict) => text({ kind: 'verdict', verdict }, verdictWords[verdict][language])),
      ...(['none', 'noData', 'confidential', 'negligible'] as const).map((missing) => text({ kind: 'text', parts: [{ kind: 'missing', missing }] }, missingWords[missing][language])),
      ...(tag === undefined ? [] : [text({ kind: 'text', parts: [{ kind: 'warningTag', tag: tagIn(tag, language) }] }, words.warning[language])]),
    ],
  };
}
