import type { Warning } from './study-result.ts';
import type { WarningCode, WarningFigures } from './warning-figures.ts';

type Severity = Warning['severity'];

/** Why a figure does not exist; a note unless it says more. */
export type Reason = {
  readonly [Code in WarningCode]: {
    readonly code: Code;
    readonly figures: WarningFigures[Code];
    readonly severity?: Severity;
  };
}[WarningCode];

/** Collects what must be said about the figures while they are made. */
export interface Warnings {
  readonly said: readonly Warning[];
  say<Code extends WarningCode>(severity: Severity, code: Code, path: string, figures: WarningFigures[Code]): void;
  /**
   * The figure as the contract holds it: a finite number, or `null` with the reason said under its path. A reason is
   * given in advance so that no null can be without one.
   */
  figure(value: number, path: string, reason: Reason): number | null;
  absent(path: string, reason: Reason): null;
}

export function collectWarnings(): Warnings {
  const said: Warning[] = [];
  const absent: Warnings['absent'] = (path, { code, figures, severity = 'note' }) => {
    said.push({ code, severity, path, figures: { ...figures } });
    return null;
  };
  return {
    said,
    say: (severity, code, path, figures) => {
      said.push({ code, severity, path, figures: { ...figures } });
    },
    absent,
    // Adding 0 turns -0 into 0: JSON has no -0.
    figure: (value, path, reason) => (Number.isFinite(value) ? value + 0 : absent(path, reason)),
  };
}
