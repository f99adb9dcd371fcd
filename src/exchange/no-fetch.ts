/**
 * Stands for the two network libraries that Citation.js would bring along to look up what it is
 * given by address: we give it data alone, and nothing is ever requested from elsewhere.
 *
 * @throws always
 */
export default function noFetch(): never {
  throw new Error('A citation is never looked up on the network.');
}

export const Headers = noFetch;
