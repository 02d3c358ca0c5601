import { inject } from 'vitest';
import type { LoadedFolder } from '../loaded-folder.ts';

const loaded = inject('loaded') as LoadedFolder | undefined;
if (loaded) process.env['JDK_JAVA_OPTIONS'] = loaded.javaOptions;
