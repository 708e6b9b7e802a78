export { chiSquare } from './chi-square.ts';
export type { Distribution } from './distribution.ts';
export { fisherF } from './fisher-f.ts';
export { normal } from './normal.ts';
export { studentT } from './student-t.ts';
export type { StudentT } from './student-t.ts';
export { fisherTailPolynomial, studentTwoSidedPolynomial } from './tail-polynomial.ts';
