/** Elementary functions that return the same bits in every engine: only operations that IEEE 754 rounds exactly. */
export { exp, expm1, tanh } from './exponential.ts';
export { log, log10, log1p } from './logarithm.ts';
export { pow } from './power.ts';
export { cos, sin } from './trigonometric.ts';
