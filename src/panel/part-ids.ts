/** The ids of the headings in the event panel: the focus goes to them. */

export const titleId = 'event-title';

/** The parts to which the proof in short leads. */
export const partIds = {
  excerpt: (index: number) => `event-excerpt-${index + 1}`,
  origins: 'event-origins',
  disagreements: 'event-disagreements',
  relations: 'event-relations',
  links: 'event-links',
} as const;
