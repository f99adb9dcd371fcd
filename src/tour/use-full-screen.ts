import { useCallback, useEffect, useState } from 'react';

export interface FullScreen {
  readonly on: boolean;
  /** The browser has said no; the talk carries on without. */
  readonly refused: boolean;
  toggle(): void;
}

/** Full screen, where the browser allows it. */
export function useFullScreen(): FullScreen {
  const [on, setOn] = useState(() => document.fullscreenElement !== null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const follow = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  const toggle = useCallback(() => {
    setRefused(false);
    if (document.fullscreenElement) return void document.exitFullscreen().catch(() => undefined);
    const root = document.documentElement;
    if (!root.requestFullscreen) return setRefused(true);
    root.requestFullscreen().catch(() => setRefused(true));
  }, []);
  return { on, refused, toggle };
}
