/** The page's fonts by their family names, for pictures: these know no custom properties. */
export const serif = "'Newsreader Variable', Georgia, serif";
export const sansSerif = "'Public Sans Variable', 'Segoe UI', sans-serif";
