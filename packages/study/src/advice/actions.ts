/**
 * What can be done, as codes: the measures that the published study on SMMA and purchase interest asks for (Tarigan &
 * Pangestuti 2025), in our own words. Left out on purpose: inmates' own lives and likenesses as advertising. The craft,
 * the workshop and the pay are shown instead.
 */
export const actionCodes = [
  // Entertainment.
  'content-calendar',
  'show-making',
  'show-craft-challenge',
  'informing-content',
  // Interaction.
  'answer-messages',
  'polls-and-live',
  'bring-questions-to-workshop',
  // Customization.
  'audience-groups',
  'fit-products',
  'content-by-group',
  // Trendiness.
  'follow-trends',
  'short-formats',
  'public-figures',
  // Advertisement.
  'targeted-promotion',
  'strong-product-pictures',
  'from-ad-to-order',
  'platform-shop',
  'partners',
  // Stigma and doubt.
  'production-transparency',
  'use-of-revenue',
  'skills-and-pay',
  'product-story',
  'quality-check',
  'guarantee',
  'testimonials',
  'measure-stigma',
  'measure-doubt',
  'measure-again',
  // Work and watching.
  'trained-team',
  'responsible-person',
  'engagement-and-sales',
  'larger-sample',
  // Of any dimension.
  'measure-better-first',
  'keep-pace',
  'no-extra-effort',
  'find-out-why',
  'weakest-items',
] as const;

export type ActionCode = (typeof actionCodes)[number];

/** What raises each dimension of SMMA. A dimension not named here is one of another instrument. */
const raising: ReadonlyMap<string, readonly ActionCode[]> = new Map([
  ['entertainment', ['content-calendar', 'show-making', 'show-craft-challenge', 'informing-content']],
  ['interaction', ['answer-messages', 'polls-and-live', 'bring-questions-to-workshop']],
  ['customization', ['audience-groups', 'content-by-group', 'fit-products']],
  ['trendiness', ['follow-trends', 'short-formats', 'public-figures']],
  ['advertisement', ['targeted-promotion', 'strong-product-pictures', 'from-ad-to-order', 'platform-shop', 'partners']],
]);

/** @example actionsFor('trendiness') // ['follow-trends', 'short-formats', 'public-figures'] */
export function actionsFor(dimension: string): readonly ActionCode[] {
  return raising.get(dimension) ?? ['weakest-items'];
}

/** What answers stigma and doubt, the two obstacles that the study names first. */
export const answersTo: Readonly<Record<'stigma' | 'doubt', readonly ActionCode[]>> = {
  stigma: ['skills-and-pay', 'product-story', 'production-transparency', 'use-of-revenue', 'measure-again'],
  doubt: ['quality-check', 'guarantee', 'testimonials', 'production-transparency', 'measure-again'],
};
