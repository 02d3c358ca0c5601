import { samplers } from './open-telemetry.ts';

const foreign: [name: RegExp, isForeign: (value: string) => boolean, reason: string][] = [
  [/PORT$/, (value) => /^(tcp|udp|sctp):\/\//.test(value), 'the address of a service, as Kubernetes sets it'],
  [
    /^HOST$/,
    (value) => /^\w+-(conda[\w.]*-linux-gnu|apple-darwin[\d.]*)$/.test(value),
    'the target of a compiler, as conda sets it',
  ],
  // The specification has unknown samplers and exporters ignored with a warning.
  [/^OTEL_TRACES_SAMPLER$/, (value) => !(value in samplers), 'a sampler that this program does not have'],
  [
    /^OTEL_TRACES_EXPORTER$/,
    (value) => !['otlp', 'none'].includes(value),
    'an exporter that this program does not have',
  ],
];

/** Finds values that another program set under the name of one of our settings, and what they are: they are ignored, with a warning. */
export function foreignValues(settings: Record<string, string | undefined>) {
  return Object.entries(settings).flatMap(([name, value = '']) => {
    const [, , reason] = foreign.find(([pattern, isForeign]) => pattern.test(name) && isForeign(value)) ?? [];
    return reason === undefined ? [] : [{ name, value, reason }];
  });
}
