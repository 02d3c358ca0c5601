// Asks the registry whether the dependencies of the running program have known weaknesses of high severity, and fails where they do.
// Where no registry answers that, it says so in one line and fails nothing: a report is known by its version, the lack of one by npm's
// error, and whatever is neither is a fault.
import { spawnSync } from 'node:child_process';

const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
});
const report = parse(stdout);
if (report?.auditReportVersion === 2) {
  const { vulnerabilities, metadata } = report;
  const grave = Object.values(vulnerabilities).filter(({ severity }) => ['high', 'critical'].includes(severity));
  for (const { name, severity, range } of grave) console.error(`${name} ${range}: ${severity}; see npm audit.`);
  const count = metadata.dependencies.prod;
  console.log(`Dependencies of the program: ${count}; with known weaknesses of high severity: ${grave.length}.`);
  process.exitCode = grave.length > 0 ? 1 : 0;
} else if (report && ('statusCode' in report || 'error' in report)) {
  const why = report.statusCode
    ? `status ${report.statusCode}`
    : report.error?.code || report.message?.replace(/^.*reason: /, '') || 'no answer';
  console.log(`The registry reports no known vulnerabilities (${why}), so the dependencies were not audited.`);
} else {
  console.error(`Expected npm audit to print a report or an error as JSON, but got: ${stdout}${stderr}`);
  process.exitCode = 2;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
