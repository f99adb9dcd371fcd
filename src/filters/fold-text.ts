/** A text as search compares it: small letters without accents, `Škoda` as `skoda`. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
