import type { Reporter, TestModule } from 'vitest/node';

const count = 10;

/** Prints, at the end of a run, its slowest files with the number of their tests. */
export default class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules.map((module) => {
      const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } =
        module.diagnostic();
      return {
        file: `${module.project.name}  ${module.relativeModuleId}`,
        tests: [...module.children.allTests()].length,
        seconds: (environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration) / 1_000,
      };
    });
    const slowest = rows.toSorted((a, b) => b.seconds - a.seconds).slice(0, count);
    const lines = slowest.map(
      ({ file, tests, seconds }) => `${seconds.toFixed(1).padStart(8)} s  ${file} (${tests} tests)`,
    );
    const all = rows.reduce((sum, { tests }) => sum + tests, 0);
    console.log(`\nThe slowest of ${rows.length} files with ${all} tests:\n${lines.join('\n')}`);
  }
}
