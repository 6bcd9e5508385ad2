import type { Language } from '@minat/document';
import { wordsOf } from './words/index.ts';

/**
 * A starting file for an instrument of one's own: small, complete, explained line by line in `language`. It passes
 * `readInstrument` as it stands.
 *
 * @example
 * newInstrument('en').startsWith('# An instrument of a study.') // true
 */
export function newInstrument(language: Language = 'id'): string {
  const say = wordsOf(language).newInstrument;
  return `# ${say.head}
# ${say.check}

instrument: my-study   # ${say.id}
version: "1"           # ${say.version}
title: { id: Judul penelitian, en: Title of the study }   # ${say.languages}
source: ${JSON.stringify(say.source)}
scoring: sum           # ${say.scoring}

# ${say.answers}
answers:
  from: 1
  to: 5
  labels:
    1: { id: Sangat tidak setuju, en: Strongly disagree }
    2: { id: Tidak setuju, en: Disagree }
    3: { id: Netral, en: Neutral }
    4: { id: Setuju, en: Agree }
    5: { id: Sangat setuju, en: Strongly agree }

# ${say.thresholds}
# thresholds:
#   reliability: { minimum: 0.60, strict: 0.70, source: "Ghozali (2011)" }
#   bands: { rule: equal, count: 5, source: "Simamora (2004)" }

# ${say.scales}
scales:
  - id: x
    name: { id: Variabel X, en: Variable X }
    role: predictor
    dimensions:        # ${say.dimensions}
      - { id: first, name: { id: Dimensi pertama, en: First dimension } }
      - { id: second, name: { id: Dimensi kedua, en: Second dimension } }
  - id: y
    name: { id: Variabel Y, en: Variable Y }
    role: outcome
    # optional: true   # ${say.optional}

# ${say.items}
items:
  - id: x1
    scale: x
    dimension: first
    indicator: { id: Indikator, en: Indicator }
    text: { id: Pernyataan pertama., en: First statement. }
  - id: x2
    scale: x
    dimension: second
    text: { id: Pernyataan kedua., en: Second statement. }
    reverse: true      # ${say.reverse}
  - id: y1
    scale: y
    text: { id: Pernyataan ketiga., en: Third statement. }
  - id: y2
    scale: y
    text: { id: Pernyataan keempat., en: Fourth statement. }

# ${say.profile}
profile:
  - id: sex
    text: { id: Jenis kelamin, en: Sex }
    choices:
      - { id: Laki-laki, en: Male }
      - { id: Perempuan, en: Female }
`;
}
