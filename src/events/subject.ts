/** What has a page of its own. */
export const subjects = ['actor', 'topic', 'source'] as const;
export type Subject = (typeof subjects)[number];

export const subjectPlurals: Readonly<Record<Subject, string>> = {
  actor: 'actors',
  topic: 'topics',
  source: 'sources',
};
