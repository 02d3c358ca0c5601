import { render } from 'preact';
import { App } from './app.tsx';
import { followLinks } from './router.tsx';
import { applyRememberedScheme } from './scheme.ts';

applyRememberedScheme();
followLinks();
render(<App />, document.querySelector('#page') as HTMLElement);
