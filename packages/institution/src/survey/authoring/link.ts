import { z } from 'zod';
import { faultOf } from '../questionnaire/index.ts';

/** `open`: once for each browser, approximately. `shared-phone`: one after another on one phone. `one-time`: by tickets. */
export const linkKinds = ['open', 'shared-phone', 'one-time'] as const;

export type LinkKind = (typeof linkKinds)[number];

/** Where a link may be put; others may be named as well. */
export const suggestedChannels = ['ig_bio', 'ig_story', 'ig_dm', 'wa', 'poster'] as const;

/** Reads the form of a new link. A channel is a short word of small letters, digits and low lines, as data files hold it. */
export const linkSchema = z.object({
  channel: z
    .string()
    .transform((text) =>
      text
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_'),
    )
    .pipe(z.string().regex(/^[a-z][a-z0-9_]{0,29}$/, faultOf('no-channel'))),
  kind: z.enum(linkKinds, faultOf('missing')),
});

/** The address of a wave for one channel. */
export interface Link {
  readonly id: string;
  readonly waveId: string;
  readonly slug: string;
  readonly channel: string;
  readonly kind: LinkKind;
  readonly createdAt: string;
  /** Null while it leads to the questionnaire. */
  readonly endedAt: string | null;
}

export interface CountedLink extends Link {
  readonly responses: number;
  /** Of a one-time link: how many tickets were made, and how many are spent. */
  readonly tickets: { readonly made: number; readonly spent: number };
}
