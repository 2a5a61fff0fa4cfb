import type { EventEmitter } from 'node:events';

interface OfSomeKind {
  readonly kind: string;
}

/** The first report of a kind that a process sends. It never comes if the process ends before. */
export function firstReport<Report extends OfSomeKind, Kind extends Report['kind']>(
  sender: EventEmitter,
  kind: Kind,
): Promise<Extract<Report, { readonly kind: Kind }>> {
  return new Promise((resolve) => {
    sender.on('message', (report: Report) => {
      if (isOfKind(report, kind)) resolve(report);
    });
  });
}

function isOfKind<Report extends OfSomeKind, Kind extends Report['kind']>(
  report: Report,
  kind: Kind,
): report is Extract<Report, { readonly kind: Kind }> {
  return report.kind === kind;
}
