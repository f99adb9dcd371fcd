import { useLayoutEffect } from 'react';

/**
 * While a stage is shown one rem is a ninetieth of the window's width, or less where it is low: a
 * screen of any size shows the same picture. It is never so small that nobody can read it.
 */
export function useStageSize(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.style.fontSize = 'max(14px, min(100vw / 90, 100vh / 50.625))';
    window.dispatchEvent(new Event('resize'));
    return () => {
      root.style.fontSize = '';
      window.dispatchEvent(new Event('resize'));
    };
  }, []);
}
