/** Lets `parseDate` read every form of EDTF, from when the promise is kept. */
export async function loadFullReader(): Promise<void> {
  await import('./edtf-dates.ts');
}
