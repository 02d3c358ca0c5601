import { inject } from 'vitest';
import type { LoadedFolder } from '../loaded-folder.ts';

// A Neo4j that a test starts lives for seconds: quick compilation halves its processor time. Those of the whole run have Java's defaults.
const loaded = inject('loaded') as LoadedFolder | undefined;
process.env['JDK_JAVA_OPTIONS'] = `-XX:TieredStopAtLevel=1 ${loaded?.javaOption ?? ''}`;
