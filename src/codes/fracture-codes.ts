/**
 * The categories of ICD-10-CM for fractures of bones: injuries (S02 to S92, and growth plates), osteoporosis with a fracture
 * (M80), collapsed vertebrae, fatigue, pathological, and periprosthetic fractures.
 */
const fractures = /^(S\d2|S(49|59|79|89|99)\.[0-3]|M48\.[45]|M80|M84\.[3-7]|M96\.6|M97)/;

/** A code of seven characters whose last one says that only effects of the injury are left. */
const sequela = /^.{3}\..{3}S$/;

/** Whether a code of ICD-10-CM is for a fracture that is new or still under care. False for its late effects. */
export function isCurrentFracture(code: string): boolean {
  return fractures.test(code) && !sequela.test(code);
}

/** Whether a code of ICD-10-CM is for the late effects of a fracture. */
export function isFractureSequela(code: string): boolean {
  return fractures.test(code) && sequela.test(code);
}

/** Whether a code of ICD-10-CM is for a condition that the patient once had. */
export function isPersonalHistory(code: string): boolean {
  return /^Z8[5-7]/.test(code);
}

/** Whether a code of ICD-10-CM is for a condition in the patient's family. */
export function isFamilyHistory(code: string): boolean {
  return /^Z8[0-4]/.test(code);
}
