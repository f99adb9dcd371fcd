import { readFileSync } from 'node:fs';

/**
 * What would make `npm ci` fail on someone else's machine, one sentence each. npm leaves a
 * platform's package out of the lock without a word when the registry does not have it yet, and
 * an address in the lock binds everyone to one registry.
 */
export function lockProblems() {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  return Object.entries(lock.packages).flatMap(([path, { optionalDependencies, resolved }]) => [
    ...Object.keys(optionalDependencies ?? {})
      .filter((name) => !isLocked(lock.packages, path, name))
      .map((name) => `${path}: its optional ${name} has no entry.`),
    ...(resolved ? [`${path}: records an address (${resolved}).`] : []),
  ]);
}

/** Looks where Node would: in the package's own node_modules, then in each one above. */
function isLocked(packages, path, name) {
  if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
  return (
    path !== '' &&
    isLocked(packages, path.replace(/\/?(node_modules\/(@[^/]+\/)?[^/]+)$/, ''), name)
  );
}
