/** The release of graphql-playground-react that is served. */
export const playgroundVersion = '1.7.28';

/** A file of that release: where it lies in the package, and its hash as browsers check it (W3C Subresource Integrity). */
interface PlaygroundFile {
  path: string;
  integrity: string;
}

/** The two files that GraphQL Playground consists of. The rest of its package, and its 326 dependencies, went into building them. */
export const playgroundFiles: Record<'middleware.js' | 'index.css', PlaygroundFile> = {
  'middleware.js': {
    path: 'package/build/static/js/middleware.js',
    integrity: 'sha384-ardaO17esJ2ZxvY24V1OE6X4j+Z3WKgGMptrlDLmD+2w/JC3nbQ5ZfKGY2zfOPEE',
  },
  'index.css': {
    path: 'package/build/static/css/index.css',
    integrity: 'sha384-xb+UHILNN4fV3NgQMTjXk0x9A80U0hmkraTFvucUYTILJymGT8E1Aq2278NSi5+3',
  },
};
