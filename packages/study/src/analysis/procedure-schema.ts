import { z } from 'zod';

const size = z.strictObject({ measure: z.string(), value: z.number(), label: z.string(), source: z.string() });

const judged = {
  id: z.string(),
  about: z.array(z.string()),
  /** Of one predictor among several: which. */
  term: z.string().optional(),
  /** Of groups of respondents: the question that makes them. */
  question: z.string().optional(),
  /** The part of this result that it judges. */
  path: z.string(),
  /** How large what was found is, each in the words of a named source. */
  sizes: z.array(size),
  /** What the decision does not say, as codes. */
  limits: z.array(z.string()),
};

/** A question put to the data: a hypothesis tested by p, or a mark that a figure reaches or not. */
export const procedure = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('hypothesis'),
    h0: z.string(),
    h1: z.string(),
    level: z.number(),
    p: z.number(),
    /** `reject` when p < level; p = level retains. */
    decision: z.enum(['reject', 'retain']),
    ...judged,
  }),
  z.strictObject({
    kind: z.literal('criterion'),
    criterion: z.string(),
    mark: z.number(),
    value: z.number(),
    /** `unjudged` where the figure exists but cannot carry a decision; `limits` says why. */
    decision: z.enum(['met', 'unmet', 'unjudged']),
    source: z.string(),
    ...judged,
  }),
]);
