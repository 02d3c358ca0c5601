import { AsyncLocalStorage } from 'node:async_hooks';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type SpanOptions,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-node';
import { reportOutages, type ExportLog } from './export-log.ts';
import type { StatementOutcome } from './metrics.ts';

/** Longest text of an attribute, in UTF-16 units: names of operations are the client's choice. */
const maxAttributeLength = 256;

export interface TracingOptions {
  /** Where a receiver of OTLP over HTTP takes them. */
  url: string;
  /** Sent with each export. */
  headers: Record<string, string>;
  serviceName: string;
  version: string;
  /** Part of the traces that are kept, 0 to 1; with `parentBased` where the client has not decided. */
  sampler: { parentBased: boolean; ratio: number };
  log: ExportLog;
  /** How long sending a batch of spans may take, in milliseconds. */
  timeoutMs: number;
}

/** Spans of requests, operations and statements. What is running knows by itself to which span it belongs. */
export type Tracing = ReturnType<typeof openTracing>;

/**
 * Traces by OpenTelemetry, sent in the background by OTLP over HTTP. A receiver that is slow or away costs the spans and nothing else. Nothing is
 * registered for the whole process.
 */
export function openTracing(options: TracingOptions) {
  const { provider, close } = openProvider(options);
  const tracer = provider.getTracer(options.serviceName, options.version);
  const propagator = new W3CTraceContextPropagator();
  const current = new AsyncLocalStorage<Context>();
  const context = (): Context => current.getStore() ?? ROOT_CONTEXT;
  /** Runs work that belongs to a span. */
  const within = <Result>(span: Span, work: () => Result): Result => current.run(trace.setSpan(context(), span), work);
  return {
    /** Begins the span of a request; it belongs to the client's trace when the headers name one (W3C Trace Context). */
    startRequest(
      headers: Record<string, string | string[] | undefined>,
      attributes: NonNullable<SpanOptions['attributes']>,
    ): Span {
      const parent = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
      return tracer.startSpan('HTTP', { kind: SpanKind.SERVER, attributes }, parent);
    },
    within,
    /** Runs work in a span of its own. */
    async inSpan<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
      const span = tracer.startSpan(name, {}, context());
      try {
        return await within(span, work);
      } finally {
        span.end();
      }
    },
    /** The span that what is running belongs to. */
    active: () => trace.getSpan(context()),
    /** Marks a span as failed, by the error's code. */
    fail: failSpan,
    /** Adds the span of a statement that has just ended; of those that no request asked for, such as the load's, there are none. */
    statementEnded: ({ name, milliseconds, failed, code }: StatementOutcome): void => {
      if (!current.getStore()) return;
      const end = performance.timeOrigin + performance.now();
      const attributes = { 'db.system.name': 'neo4j', 'db.query.summary': name };
      const span = tracer.startSpan(
        name,
        { kind: SpanKind.CLIENT, attributes, startTime: end - milliseconds },
        context(),
      );
      if (failed) failSpan(span, code ?? 'aborted');
      span.end(end);
    },
    /** What ties a log line to the span that it was written in (OpenTelemetry, "Trace Context in non-OTLP Log Formats"). */
    logFields: (): Record<string, string> => {
      const span = trace.getSpanContext(context());
      return span ? { trace_id: span.traceId, span_id: span.spanId } : {};
    },
    /** Sends what is left, for as long as an export may take. */
    stop: close,
  };
}

function failSpan(span: Span, code: string): void {
  span.setAttribute('error.type', code).setStatus({ code: SpanStatusCode.ERROR });
}

function openProvider({ url, headers, serviceName, version, sampler, log, timeoutMs }: TracingOptions) {
  const agent = new (url.startsWith('https:') ? HttpsAgent : HttpAgent)({ keepAlive: true });
  const exporter = new OTLPTraceExporter({
    url,
    headers,
    timeoutMillis: timeoutMs,
    httpAgentOptions: () => agent,
  });
  const processor = new BatchSpanProcessor(reportOutages(exporter, log), {
    exportTimeoutMillis: timeoutMs,
  });
  const root = new TraceIdRatioBasedSampler(sampler.ratio);
  const provider = new NodeTracerProvider({
    resource: defaultResource().merge(
      resourceFromAttributes({ 'service.name': serviceName, 'service.version': version }),
    ),
    sampler: sampler.parentBased ? new ParentBasedSampler({ root }) : root,
    spanLimits: { attributeValueLengthLimit: maxAttributeLength },
    spanProcessors: [processor],
  });
  const close = async (): Promise<void> => {
    await provider.shutdown().catch(() => undefined);
    // Ends what a receiver that trickles its answer still holds open.
    agent.destroy();
  };
  return { provider, close };
}
