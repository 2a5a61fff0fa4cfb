import type { TracingChannel } from 'node:diagnostics_channel';
import type { IncomingHttpHeaders } from 'node:http';
import {
  type Attributes,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { compiling, type Reading, reading } from '../events.ts';
import type { EndedRequest, ObservedRequest, RequestObserver } from '../http/request-observer.ts';

export interface TracingOptions {
  /** The address of a collector, to which `/v1/traces` is added. */
  readonly endpoint: string;
  readonly serviceName: string;
  readonly version: string;
  readonly engine: string;
}

/** Traces of requests, which never have values that clients send. */
export interface Tracing extends RequestObserver {
  requestStarted(headers: IncomingHttpHeaders): ObservedRequest;
  /** Sends what has not been sent yet. */
  close(): Promise<void>;
}

/** A longer Cypher text is cut off. */
const longestText = 4_000;

/** Sends a span for each request for GraphQL, and in it one for each compiling and each statement, in batches. */
export function openTracing({ endpoint, serviceName, version, engine }: TracingOptions): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName, 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  const tracer = provider.getTracer('medcode-graph', version);
  const unsubscribe = [
    onChannel(compiling, tracer, 'compile', () => ({ kind: SpanKind.INTERNAL, attributes: {} })),
    onChannel(reading, tracer, 'statement', (event) => ({
      kind: SpanKind.CLIENT,
      attributes: ofStatement(event, engine),
    })),
  ];
  return {
    requestStarted: (headers) => observe(tracer, headers),
    async close() {
      for (const stop of unsubscribe) stop();
      await provider.shutdown();
      for (const api of [trace, context, propagation]) api.disable();
    },
  };
}

/** The sender's own trace goes on, if its `traceparent` header says so. */
function observe(tracer: Tracer, headers: IncomingHttpHeaders): ObservedRequest {
  const parent = propagation.extract(ROOT_CONTEXT, headers);
  const span = tracer.startSpan('/graphql', { kind: SpanKind.SERVER }, parent);
  const own = trace.setSpan(parent, span);
  return {
    run: (next) => context.with(own, next),
    end(request) {
      span.setAttributes(ofRequest(request));
      if (request.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

function ofRequest({ method, status, outcome, isExport, operation, release, id }: EndedRequest): Attributes {
  return {
    'http.request.method': method,
    'http.route': '/graphql',
    'http.response.status_code': status,
    'graphql.operation.type': 'query',
    ...(operation?.name !== undefined && { 'graphql.operation.name': operation.name }),
    ...(operation?.document !== undefined && { 'graphql.document.hash': operation.document }),
    'medcode.request.id': id,
    'medcode.export': isExport,
    'medcode.outcome': outcome,
    'medcode.rows': operation?.ledger.rows ?? 0,
    ...(operation?.isReused && { 'medcode.reused': true }),
    ...(release !== undefined && { 'medcode.release': release }),
  };
}

function ofStatement({ text }: Reading, engine: string): Attributes {
  return { 'db.system.name': engine, 'db.query.text': text.slice(0, longestText) };
}

/** Makes spans of what happens in a request: work for nobody, such as reading the index, is not traced. */
function onChannel<Event extends object>(
  channel: TracingChannel<unknown, Event>,
  tracer: Tracer,
  name: string,
  describe: (event: Event) => { readonly kind: SpanKind; readonly attributes: Attributes },
): () => void {
  const spans = new WeakMap<object, Span>();
  const isSync = name === 'compile';
  const end = (event: Event & { readonly error?: unknown }) => {
    const span = spans.get(event);
    if (event.error !== undefined) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
  };
  const subscribers = {
    start(event: Event) {
      if (trace.getActiveSpan()) spans.set(event, tracer.startSpan(name, describe(event)));
    },
    end: (event: Event) => isSync && end(event),
    asyncEnd: (event: Event) => !isSync && end(event),
    asyncStart() {},
    error() {},
  };
  channel.subscribe(subscribers);
  return () => void channel.unsubscribe(subscribers);
}
