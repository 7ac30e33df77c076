/** Traces, sent to an OTLP endpoint. The only importer of OpenTelemetry, loaded only when there is one to send to. */
import { type Span, SpanStatusCode, trace as traces } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { isVizzyError } from '../errors.ts';
import type { Trace } from '../trace.ts';

/** Traces that are being sent. */
export interface Tracing {
  readonly trace: Trace;
  /** Sends what is left; gives up after a moment. */
  close(): Promise<void>;
}

/** Milliseconds for the last spans. */
const lastWords = 3000;

function fail(span: Span, error: unknown): void {
  // A message may repeat what people wrote: the code says enough.
  span.setStatus({ code: SpanStatusCode.ERROR, message: isVizzyError(error) ? error.code : 'unexpected' });
}

/** Sends spans to `endpoint` (a base address; `/v1/traces` is appended), in batches, in the background. */
export function openTracing(endpoint: string): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint}/v1/traces` });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'vizzy' }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  const tracer = traces.getTracer('vizzy');
  return {
    trace: (name, facts, work) =>
      tracer.startActiveSpan(name, { attributes: { ...facts } }, async (span) => {
        try {
          return await work();
        } catch (error) {
          fail(span, error);
          throw error;
        } finally {
          span.end();
        }
      }),
    async close() {
      const late = new Promise((resolve) => setTimeout(resolve, lastWords).unref());
      await Promise.race([provider.shutdown(), late]);
      traces.disable();
    },
  };
}
