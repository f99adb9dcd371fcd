/** The page's fonts by their family names, for pictures: these know no custom properties. */
export const sans = "'Public Sans Variable', 'Segoe UI', sans-serif";

/** Leading figures and quote marks. */
export const lead = {
  fontFamily: "'Newsreader Variable', Georgia, serif",
  fontWeight: 600,
} as const;
