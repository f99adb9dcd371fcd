/** More than this would leave the timeline no room. */
export const mostInStrip = 3;
