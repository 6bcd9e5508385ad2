import fc from 'fast-check';

// A property that fails is made smaller step by step. Where a step typesets a document that takes minutes, and a run that
// does nothing else looks hung: after this time the smallest case found so far is told.
fc.configureGlobal({ interruptAfterTimeLimit: 30_000 });
