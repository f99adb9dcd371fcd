/** A word or sentence with a capital first letter: the file's kinds and roles are in small ones. */
export const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
