/** The term of an equation that a regressor's name stands for: the name itself, its logarithm or its difference. */
export function termOf(terms: readonly string[], regressor: string): string | undefined {
  return [regressor, `ln(${regressor})`, `log10(${regressor})`, `d(${regressor})`, `d(ln(${regressor}))`].find((form) => terms.includes(form));
}
