import type { Wording } from './wording.ts';

/** How a procedure is related to the page's own, by the note in its row. */
export const relationWording: Wording<
  'IN_CONJUNCTION' | 'SAME_EPISODE' | 'ALTERNATIVE_OR_ADJUNCT' | 'IMAGE_ACQUISITION' | 'ALTERNATIVE_TECHNIQUE'
> = [
  ['IN_CONJUNCTION', /\bin conjunction\b/i],
  ['SAME_EPISODE', /\bsame (clinical )?episode\b/i],
  ['ALTERNATIVE_OR_ADJUNCT', /\badjunct\b/i],
  ['IMAGE_ACQUISITION', /\b(acquisition|obtain images|images (could|can|may)( also)? be (used|processed))\b/i],
  ['ALTERNATIVE_TECHNIQUE', /\b(alternative|techniques?)\b/i],
];
