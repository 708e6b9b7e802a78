/** The regions and cities that tables of the bureau list, by the borders of the year they were printed in. */
export const regionsOf2023: readonly string[] = [
  'KZ', 'KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-23', 'KZ-27', 'KZ-31', 'KZ-33', 'KZ-35', 'KZ-39', 'KZ-43', 'KZ-47', 'KZ-55', 'KZ-59', 'KZ-61', 'KZ-62', 'KZ-63', 'KZ-71', 'KZ-75', 'KZ-79',
];

/** Those that stood between 2018 and 2022, and South Kazakhstan, which was divided in 2018. */
export const regionsSince2001: readonly string[] = [...regionsOf2023.filter((code) => !['KZ-10', 'KZ-33', 'KZ-62'].includes(code)), 'KZ-YUZ'];

/** Those of the borders of 1997 to 2018. */
export const regionsOf1997: readonly string[] = regionsSince2001.filter((code) => !['KZ-61', 'KZ-79'].includes(code));

export const allRegions: readonly string[] = [...regionsOf2023, 'KZ-YUZ'];
