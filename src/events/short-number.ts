/** `1.63tn`: browsers differ in how they shorten numbers, and some write millions as metres. */
const letters: Readonly<Record<string, string>> = {
  k: 'k',
  m: 'm',
  b: 'bn',
  bn: 'bn',
  t: 'tn',
  tn: 'tn',
};

/**
 * A number in few letters, with a hyphen before what is below zero: `25k`, `500m`, `2.5bn`.
 *
 * @param digits after the point, at most
 */
export function writeShort(value: number, digits: number): string {
  const format = new Intl.NumberFormat('en-GB', {
    notation: 'compact',
    maximumFractionDigits: digits,
  });
  return format
    .formatToParts(value)
    .map(({ type, value: part }) =>
      type === 'compact' ? (letters[part.toLowerCase()] ?? part) : part,
    )
    .join('');
}
