/** Numbers joined by two dots, none below the one before it: `6`, `4..8`, `2..3..6`.
 * @returns undefined where the text is anything else */
export function dottedNumbers(text: string): readonly number[] | undefined {
  const numbers = text.split('..').map((part) => (part.trim() === '' ? NaN : Number(part)));
  return numbers.every((one, i) => Number.isFinite(one) && (i === 0 || numbers[i - 1] <= one)) ? numbers : undefined;
}
