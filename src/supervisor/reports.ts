import type { EventEmitter } from 'node:events';

interface OfSomeKind {
  readonly kind: string;
}

type OfKind<Report extends OfSomeKind, Kind extends Report['kind']> = Extract<Report, { readonly kind: Kind }>;

/** Calls back with each report of a kind that a process sends. */
export function onReport<Report extends OfSomeKind, Kind extends Report['kind']>(
  sender: EventEmitter,
  kind: Kind,
  callback: (report: OfKind<Report, Kind>) => void,
): void {
  sender.on('message', (report: Report) => {
    if (isOfKind(report, kind)) callback(report);
  });
}

/** The first report of a kind that a process sends. It never comes if the process ends before. */
export function firstReport<Report extends OfSomeKind, Kind extends Report['kind']>(
  sender: EventEmitter,
  kind: Kind,
): Promise<OfKind<Report, Kind>> {
  return new Promise((resolve) => onReport<Report, Kind>(sender, kind, resolve));
}

function isOfKind<Report extends OfSomeKind, Kind extends Report['kind']>(
  report: Report,
  kind: Kind,
): report is OfKind<Report, Kind> {
  return report.kind === kind;
}
