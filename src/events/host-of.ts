/** The site of a whole address, without its `www.`. */
export const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');
