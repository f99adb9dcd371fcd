import { useEffect, useState } from 'react';

/** The value as it was when it last stood still for so many ms; before that, `first`. */
export function useSettled<T>(value: T, ms: number, first = value): T {
  const [settled, setSettled] = useState(first);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
