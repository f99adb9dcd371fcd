import { type ComponentType, lazy } from 'react';
import { PartNotLoadedError } from './error-boundary.tsx';

/** A part of the program that is loaded when it is first shown; failing that, the page says so. */
export function lazyPart<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ReturnType<typeof lazy<ComponentType<Props>>> {
  return lazy(() =>
    load().catch((error: unknown) => {
      throw new PartNotLoadedError(String(error));
    }),
  );
}
