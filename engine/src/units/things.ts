import type { Words } from '../language/words.ts';

/** The words for a counted thing, in the three places where a unit needs them. */
export interface ThingWords {
  /** Standing alone or after a multiplier, as in the head of a table: «тыс. предприятий». */
  readonly counted: Words;
  /** What a percentage is of, in front of «%-ы» or after «%»: «жұмыс күшінің». */
  readonly whole: Words;
  /** For each one: «на одно предприятие». */
  readonly each: Words;
  /** The thing alone, after a slash: «млн теңге / адам». */
  readonly one: Words;
}

const person: ThingWords = {
  counted: { kk: 'адам', ru: 'человек', en: 'persons' },
  whole: { kk: 'адамдардың', ru: 'численности людей', en: 'persons' },
  each: { kk: 'бір адамға', ru: 'на человека', en: 'per person' },
  one: { kk: 'адам', ru: 'человек', en: 'person' },
};

const enterprise: ThingWords = {
  counted: { kk: 'бірлік', ru: 'единиц', en: 'enterprises' },
  whole: { kk: 'кәсіпорындардың', ru: 'предприятий', en: 'enterprises' },
  each: { kk: 'бір кәсіпорынға', ru: 'на одно предприятие', en: 'per enterprise' },
  one: { kk: 'кәсіпорын', ru: 'предприятие', en: 'enterprise' },
};

const surveyedEnterprise: ThingWords = {
  counted: { kk: 'зерттелген кәсіпорын', ru: 'обследованных предприятий', en: 'surveyed enterprises' },
  whole: { kk: 'зерттелген кәсіпорындардың', ru: 'обследованных предприятий', en: 'surveyed enterprises' },
  each: { kk: 'бір зерттелген кәсіпорынға', ru: 'на одно обследованное предприятие', en: 'per surveyed enterprise' },
  one: { kk: 'зерттелген кәсіпорын', ru: 'обследованное предприятие', en: 'surveyed enterprise' },
};

const household: ThingWords = {
  counted: { kk: 'үй шаруашылығы', ru: 'домашних хозяйств', en: 'households' },
  whole: { kk: 'үй шаруашылықтарының', ru: 'домашних хозяйств', en: 'households' },
  each: { kk: 'бір үй шаруашылығына', ru: 'на одно домашнее хозяйство', en: 'per household' },
  one: { kk: 'үй шаруашылығы', ru: 'домашнее хозяйство', en: 'household' },
};

const item: ThingWords = {
  counted: { kk: 'бірлік', ru: 'единиц', en: 'items' },
  whole: { kk: 'бірліктердің', ru: 'единиц', en: 'items' },
  each: { kk: 'бір бірлікке', ru: 'на единицу', en: 'per item' },
  one: { kk: 'бірлік', ru: 'единица', en: 'item' },
};

const project: ThingWords = {
  counted: { kk: 'жоба', ru: 'проектов', en: 'projects' },
  whole: { kk: 'жобалардың', ru: 'проектов', en: 'projects' },
  each: { kk: 'бір жобаға', ru: 'на один проект', en: 'per project' },
  one: { kk: 'жоба', ru: 'проект', en: 'project' },
};

const tonne: ThingWords = {
  counted: { kk: 'тонна', ru: 'тонн', en: 'tonnes' },
  whole: { kk: 'тоннаның', ru: 'тонн', en: 'tonnes' },
  each: { kk: 'бір тоннаға', ru: 'на тонну', en: 'per tonne' },
  one: { kk: 'тонна', ru: 'тонна', en: 'tonne' },
};

const score: ThingWords = {
  counted: { kk: 'балл', ru: 'баллов', en: 'points' },
  whole: { kk: 'балдың', ru: 'баллов', en: 'points' },
  each: { kk: 'бір балға', ru: 'на один балл', en: 'per point' },
  one: { kk: 'балл', ru: 'балл', en: 'point' },
};

const labourForce: ThingWords = {
  counted: { kk: 'жұмыс күші', ru: 'рабочей силы', en: 'persons in the labour force' },
  whole: { kk: 'жұмыс күшінің', ru: 'рабочей силы', en: 'the labour force' },
  each: { kk: 'жұмыс күшінің бір адамына', ru: 'на одного человека рабочей силы', en: 'per person in the labour force' },
  one: { kk: 'жұмыс күші', ru: 'рабочая сила', en: 'person in the labour force' },
};

const economicallyActive: ThingWords = {
  counted: { kk: 'экономикалық белсенді халық', ru: 'экономически активного населения', en: 'economically active persons' },
  whole: { kk: 'экономикалық белсенді халықтың', ru: 'экономически активного населения', en: 'the economically active population' },
  each: { kk: 'экономикалық белсенді бір адамға', ru: 'на одного экономически активного', en: 'per economically active person' },
  one: { kk: 'экономикалық белсенді адам', ru: 'экономически активный', en: 'economically active person' },
};

const employed: ThingWords = {
  counted: { kk: 'жұмыспен қамтылған адам', ru: 'занятых', en: 'employed persons' },
  whole: { kk: 'жұмыспен қамтылғандардың', ru: 'занятых', en: 'employed persons' },
  each: { kk: 'бір жұмыспен қамтылғанға', ru: 'на одного занятого', en: 'per employed person' },
  one: { kk: 'жұмыспен қамтылған адам', ru: 'занятый', en: 'employed person' },
};

const population: ThingWords = {
  counted: { kk: 'адам', ru: 'человек', en: 'inhabitants' },
  whole: { kk: 'халықтың', ru: 'населения', en: 'the population' },
  each: { kk: 'халықтың жан басына шаққанда', ru: 'на душу населения', en: 'per capita' },
  one: { kk: 'адам', ru: 'человек', en: 'inhabitant' },
};

const grossRegionalProduct: ThingWords = {
  counted: { kk: 'ЖӨӨ', ru: 'ВРП', en: 'GRP' },
  whole: { kk: 'ЖӨӨ-нің', ru: 'ВРП', en: 'GRP' },
  each: { kk: 'ЖӨӨ бірлігіне', ru: 'на единицу ВРП', en: 'per unit of GRP' },
  one: { kk: 'ЖӨӨ', ru: 'ВРП', en: 'GRP' },
};

const grossDomesticProduct: ThingWords = {
  counted: { kk: 'ЖІӨ', ru: 'ВВП', en: 'GDP' },
  whole: { kk: 'ЖІӨ-нің', ru: 'ВВП', en: 'GDP' },
  each: { kk: 'ЖІӨ бірлігіне', ru: 'на единицу ВВП', en: 'per unit of GDP' },
  one: { kk: 'ЖІӨ', ru: 'ВВП', en: 'GDP' },
};

/** Things counted in many studies, with their words; a study declares its own beside them. */
export const knownThings: ReadonlyMap<string, ThingWords> = new Map([
  ['person', person],
  ['enterprise', enterprise],
  ['surveyed-enterprise', surveyedEnterprise],
  ['household', household],
  ['item', item],
  ['project', project],
  ['tonne', tonne],
  ['score', score],
  ['labour-force', labourForce],
  ['economically-active', economicallyActive],
  ['employed', employed],
  ['population', population],
  ['GRP', grossRegionalProduct],
  ['GDP', grossDomesticProduct],
]);
