import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed: a view then shows what it otherwise shows at the press of a button, as paper has none. */
export function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    const begin = (): void => setPrinted(true);
    const end = (): void => setPrinted(false);
    // A change of the medium comes later, when the pages are counted already.
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinted;
}
