import { basename, dirname } from 'node:path';

/** The class of a style sheet's name: `.title` of src/list/event-card.module.css is `list-event-card-title`. */
export const classNameFor = (name: string, file: string): string =>
  [basename(dirname(file)), basename(file.split('?')[0] ?? file, '.module.css'), name].join('-');
