import { all, type Condition, compare, not } from '../graph/condition/condition.ts';

/** The properties of an edit that say on which days it applies. */
export const editDays = ['effectiveFrom', 'deletedOn'] as const;

/** The edit applies to services of the day. An edit without a first day may always have applied. */
export function inEffectOn(date: string): Condition {
  return all(not(compare('effectiveFrom', '>', date)), not(compare('deletedOn', '<', date)));
}

/** The properties that say on which days PTP edits apply. */
export const ptpDays = [...editDays, 'modifierIndicator'] as const;

/** The same for PTP edits: those with the indicator 9 were deleted on their first day. */
export function ptpInEffectOn(date: string): Condition {
  return all(inEffectOn(date), not(compare('modifierIndicator', '=', '9')));
}
