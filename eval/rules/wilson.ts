/** z of a two-sided interval of 95 %. */
const Z = 1.959964;

/** Where the share lies that `right` of `cases` were drawn from: Wilson's score interval, 95 %. 0 to 1 without cases. */
export function wilson(right: number, cases: number): readonly [low: number, high: number] {
  if (cases === 0) return [0, 1];
  const share = right / cases;
  const scale = 1 + (Z * Z) / cases;
  const middle = share + (Z * Z) / (2 * cases);
  const half = Z * Math.sqrt((share * (1 - share)) / cases + (Z * Z) / (4 * cases * cases));
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}
