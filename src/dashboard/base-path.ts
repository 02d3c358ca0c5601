/** Where this server's root is on its host: `/`, or the path below which a proxy serves it. The scripts lie in its folder assets/. */
const basePath = new URL(import.meta.url).pathname.replace(/assets\/[^/]*$/, '');

/** The path on the host of a path on this server, such as `/graphql`. */
export const onHost = (path: string): string => basePath + path.slice(1);

/** The path on this server of a path on the host. */
export const onServer = (path: string): string => path.slice(basePath.length - 1);

/** Browsers resolve the icon's address anew at each view's: a relative one would then lead elsewhere. */
export function keepIcon(): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  icon?.setAttribute('href', icon.href);
}
