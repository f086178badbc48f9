import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Context,
  defaultTextMapGetter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Tracing } from './tracing.ts';

export interface OtlpOptions {
  /** Address of the collector, without `/v1/traces`. */
  endpoint: string;
  version: string;
  engine: string;
}

/** What spans of a request that begin now belong to. */
interface Current {
  parent: Context;
}

/** Sends traces to a collector by OTLP over HTTP. Spans hold names, counts and codes: no text, no variables. */
export function traceTo({ endpoint, version, engine }: OtlpOptions): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'newsgraph', 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('newsgraph', version);
  const propagator = new W3CTraceContextPropagator();
  const current = new AsyncLocalStorage<Current>();
  const failed = (span: Span, message: string) => span.setStatus({ code: SpanStatusCode.ERROR, message });

  return {
    begin: (headers, method) => {
      const caller = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
      const attributes = { 'http.request.method': method };
      const span = tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, caller);
      const held: Current = { parent: trace.setSpan(caller, span) };
      return {
        within: (work) => current.run(held, work),
        end: (route, status) => {
          span.updateName(route === null ? method : `${method} ${route}`);
          span.setAttribute('http.response.status_code', status);
          if (status >= 500) failed(span, String(status));
          span.end();
        },
      };
    },
    operation: () => {
      const held = current.getStore();
      if (held === undefined) return () => {};
      const span = tracer.startSpan('operation', {}, held.parent);
      const before = held.parent;
      held.parent = trace.setSpan(before, span);
      return ({ name, type, codes }) => {
        held.parent = before;
        span.updateName([type ?? 'operation', name ?? ''].join(' ').trim());
        const [code] = codes;
        if (code !== undefined) failed(span, code);
        span.end();
      };
    },
    storeQuery: (query, ids) => {
      const held = current.getStore();
      if (held === undefined) return () => {};
      const attributes = { 'db.system.name': engine, 'db.query.summary': query, 'newsgraph.ids': ids };
      const span = tracer.startSpan(query, { kind: SpanKind.CLIENT, attributes }, held.parent);
      return (error, rows) => {
        span.setAttribute('db.response.returned_rows', rows);
        if (error !== undefined) failed(span, error instanceof Error ? error.name : 'error');
        span.end();
      };
    },
    stop: () => provider.shutdown(),
  };
}
