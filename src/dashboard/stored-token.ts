import { useEffect, useState } from 'preact/hooks';
import { onHost } from './base-path.ts';

const key = 'access-token';
const changes = new EventTarget();

/** The token of this page where the browser keeps nothing, as in some private windows. */
let given: string | null = null;

/** Whether the server has refused to answer without a token that works. */
let refused = false;

/** The token that the reader gave in this tab; null when there is none. It is gone when the tab is closed. */
export function heldToken(): string | null {
  try {
    return given ?? sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a token for this tab and lets the page ask again. */
export function holdToken(token: string): void {
  given = token;
  try {
    sessionStorage.setItem(key, token);
  } catch {
    // It then lasts as long as the page.
  }
  setRejected(false);
}

/** Like `fetch` for a path of this server, showing the token where there is one; where the server wants one that works, the page asks for it. */
export async function fetchWithToken(path: string, init: RequestInit = {}): Promise<Response> {
  const token = heldToken();
  const shown = token === null ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(onHost(path), {
    ...init,
    headers: { ...(init.headers as Record<string, string>), ...shown },
  });
  // An answer to a question that was asked before the reader gave another token says nothing of that one.
  if (response.status === 401 && token === heldToken()) setRejected(true);
  return response;
}

/** Whether the page must ask for a token; renders again when that changes. */
export function useRefused(): boolean {
  const [shown, setShown] = useState(refused);
  useEffect(() => {
    const update = (): void => setShown(refused);
    update();
    changes.addEventListener('change', update);
    return () => changes.removeEventListener('change', update);
  }, []);
  return shown;
}

function setRejected(next: boolean): void {
  refused = next;
  changes.dispatchEvent(new Event('change'));
}
