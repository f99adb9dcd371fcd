/** A text as search compares it: small letters without accents, `Škoda` as `skoda`. */
export function foldText(text: string): string {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // The one small letter that depends on what stands beside it.
  return folded.replaceAll('ς', 'σ');
}
