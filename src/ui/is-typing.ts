/** Whether somebody is typing into the element, so that no letter may mean anything else. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  const notText = ['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'color', 'file'];
  return target instanceof HTMLInputElement && !notText.includes(target.type);
}
