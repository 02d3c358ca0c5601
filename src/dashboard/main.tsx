import { render } from 'preact';
import { App } from './app.tsx';
import { keepIcon } from './base-path.ts';
import { defineKindColours } from './kind-palette.ts';
import { followLinks } from './router.tsx';
import { applyRememberedScheme } from './scheme.ts';

applyRememberedScheme();
defineKindColours();
keepIcon();
followLinks();
render(<App />, document.querySelector('#page') as HTMLElement);
