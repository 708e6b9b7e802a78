import type { Words } from '@aimaq/engine';

export const forecastWords = {
  median: { kk: 'медиана', ru: 'медиана', en: 'median' },
  observed: { kk: 'бақыланған', ru: 'наблюдение', en: 'observed' },
  unmoved: {
    kk: 'Бұл сценарийде өзгеретін қатарлардан осы қатарға байланыс жоқ: базалық сценариймен бірдей.',
    ru: 'От того, что меняет этот сценарий, до этого ряда связи нет: он тот же, что в базовом.',
    en: 'Nothing leads from what this scenario changes to this series: it is the same as in the baseline.',
  },
  difference: { kk: 'базалық сценариймен айырма', ru: 'разность с базовым сценарием', en: 'difference from the baseline' },
} as const satisfies Readonly<Record<string, Words>>;

export const forecastHelp: Words = {
  en: `aimaq forecast STUDY [SERIES…] [--scenario NAME] [--json]

The forecasts year by year with their intervals, beside the benchmark; a scenario also beside the baseline.

  --scenario NAME    a scenario of the study; the baseline unless given

Examples
  aimaq forecast studies/east-kazakhstan GRP UB
  aimaq forecast studies/east-kazakhstan GRP --scenario moreEnterprises
`,
  ru: `aimaq forecast ИССЛЕДОВАНИЕ [РЯД…] [--scenario ИМЯ] [--json]

Прогнозы по годам с интервалами, рядом модель сравнения; сценарий показан и рядом с базовым.

  --scenario ИМЯ     сценарий исследования; если не указан, базовый

Примеры
  aimaq forecast studies/east-kazakhstan GRP UB
  aimaq forecast studies/east-kazakhstan GRP --scenario moreEnterprises
`,
  kk: `aimaq forecast ЗЕРТТЕУ [ҚАТАР…] [--scenario АТЫ] [--json]

Болжамдар жылдар бойынша, аралықтарымен, қасында салыстыру моделі; сценарий базалық сценариймен де салыстырылады.

  --scenario АТЫ     зерттеудің сценарийі; көрсетілмесе, базалық сценарий

Мысалдар
  aimaq forecast studies/east-kazakhstan GRP UB
  aimaq forecast studies/east-kazakhstan GRP --scenario moreEnterprises
`,
};
