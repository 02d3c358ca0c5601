import { ExportResultCode, type ExportResult } from '@opentelemetry/core';
import type { SpanExporter } from '@opentelemetry/sdk-trace-node';

/** Called when spans begin to get lost, and when they no longer do; not for each batch. */
export interface ExportLog {
  warn: (error: Error, message: string) => void;
  info: (message: string) => void;
}

/** An exporter that logs when its receiver goes away and when it is back. */
export function reportOutages(exporter: SpanExporter, log: ExportLog): SpanExporter {
  let isAway = false;
  const logChange = ({ code, error }: ExportResult): void => {
    const failed = code !== ExportResultCode.SUCCESS;
    if (failed && !isAway)
      log.warn(error ?? new Error('No reason was given.'), 'Traces are lost: OTEL_EXPORTER_OTLP_ENDPOINT takes none.');
    if (!failed && isAway) log.info('Traces are taken again.');
    isAway = failed;
  };
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        logChange(result);
        done(result);
      }),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
    shutdown: () => exporter.shutdown(),
  };
}
