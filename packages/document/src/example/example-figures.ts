import type { Cell, Dimension, Figure, Language, Plot } from '../model/index.ts';
import { plain } from '../model/index.ts';

type Say = (id: string, en: string) => string;

/** One small figure of each kind that `exampleDocument` does not show elsewhere. Used by tests only. */
export function exampleFigures(language: Language): readonly Figure[] {
  const say: Say = (id, en) => (language === 'id' ? id : en);
  return [
    diverging(say),
    quantiles(say),
    histogram(say),
    residuals(say),
    intervals(say),
    quadrants(say),
    items(say),
    heat(say),
  ];
}

const DIMENSIONS: readonly (readonly [Dimension, string, string])[] = [
  ['entertainment', 'Hiburan', 'Entertainment'],
  ['interaction', 'Interaksi', 'Interaction'],
  ['trendiness', 'Kekinian', 'Trendiness'],
  ['customization', 'Kustomisasi', 'Customization'],
  ['advertisement', 'Iklan', 'Advertisement'],
];

/** Forty residuals, as even as chance seldom is. */
const RESIDUALS: readonly number[] = Array.from({ length: 40 }, (_, at) => {
  const share = (at + 0.5) / 40;
  return Math.round(28 * Math.log(share / (1 - share)) + ((at * 29) % 11) - 5) / 20;
}).toSorted((a, b) => a - b);

function figure(
  id: string,
  caption: string,
  alternative: string,
  plot: Plot,
  table: readonly (readonly [string, ...(number | null)[]])[],
  heads: readonly string[],
  digits = 2,
): Figure {
  const cell = (value: string | number | null): Cell =>
    typeof value === 'string' ? { kind: 'text', text: plain(value) } : { kind: 'number', value, digits };
  return {
    kind: 'figure',
    id,
    caption,
    alternative,
    plot,
    table: {
      kind: 'table',
      id: `${id}-table`,
      caption,
      columns: heads.map((head, at) => ({ head, align: at === 0 ? ('left' as const) : ('right' as const) })),
      rows: table.map((row) => ({ role: 'body', cells: row.map(cell) })),
      notes: [],
    },
  };
}

function diverging(say: Say): Figure {
  const answers = [
    say('Sangat tidak setuju', 'Strongly disagree'),
    say('Tidak setuju', 'Disagree'),
    say('Ragu-ragu', 'Undecided'),
    say('Setuju', 'Agree'),
    say('Sangat setuju', 'Strongly agree'),
  ];
  const bars = [
    { label: 'Y1.1', counts: [3, 9, 21, 72, 45] },
    { label: 'Y1.2', counts: [0, 4, 33, 80, 33] },
    { label: 'Y1.3', counts: [22, 35, 50, 30, 13] },
    { label: 'Y1.4', counts: [0, 0, 0, 0, 0] },
  ];
  return figure(
    'diverging',
    say('Setuju dan tidak setuju', 'Agreement and disagreement'),
    say('Tiga perempat menyetujui Y1.1; Y1.3 terbelah.', 'Three quarters agree with Y1.1; Y1.3 is split.'),
    { kind: 'diverging-bars', answers, bars },
    bars.map((bar) => [bar.label, ...bar.counts] as const),
    [say('Butir', 'Item'), ...answers],
    0,
  );
}

function quantiles(say: Say): Figure {
  const points = RESIDUALS.map((y, at) => {
    const share = (at + 0.5) / RESIDUALS.length;
    return { x: Math.log(share / (1 - share)) / 1.7, y: y / 2.4 };
  });
  return figure(
    'quantiles',
    say('Plot Q-Q residual baku', 'Q-Q plot of the standardized residuals'),
    say('Titik-titik mengikuti garis diagonal.', 'The points follow the diagonal.'),
    {
      kind: 'quantiles',
      x: { label: say('Kuantil normal', 'Normal quantile'), from: -2.5, to: 2.5 },
      y: { label: say('Residual baku', 'Standardized residual'), from: -2.5, to: 2.5 },
      points,
    },
    points.slice(0, 3).map((point, at) => [String(at + 1), point.x, point.y] as const),
    ['#', say('Harapan', 'Expected'), say('Amatan', 'Observed')],
    3,
  );
}

function histogram(say: Say): Figure {
  const bins = Array.from({ length: 8 }, (_, at) => {
    const [from, to] = [-6 + at * 1.5, -4.5 + at * 1.5];
    return { from, to, count: RESIDUALS.filter((value) => value >= from && value < to).length };
  });
  const curve = Array.from({ length: 61 }, (_, at) => {
    const x = -6 + at * 0.2;
    return { x, y: (40 * 1.5 * Math.exp(-0.5 * (x / 2.4) ** 2)) / (2.4 * Math.sqrt(2 * Math.PI)) };
  });
  return figure(
    'histogram',
    say('Sebaran residual dan kurva normal', 'Distribution of the residuals and the normal curve'),
    say('Batang-batang mengikuti kurva lonceng.', 'The bars follow the bell curve.'),
    {
      kind: 'histogram',
      x: { label: say('Residual', 'Residual'), from: -6, to: 6 },
      y: { label: say('Banyaknya responden', 'Number of respondents'), from: 0, to: 10 },
      bins,
      curve,
    },
    bins.map((bin) => [`${bin.from} – ${bin.to}`, bin.count] as const),
    [say('Kelas', 'Bin'), say('Banyaknya', 'Count')],
    0,
  );
}

function residuals(say: Say): Figure {
  const points = RESIDUALS.map((y, at) => ({ x: 18 + ((at * 17) % 40) * 0.55, y, count: 1 + (at % 4 === 0 ? 2 : 0) }));
  return figure(
    'residuals',
    say('Residual menurut nilai taksiran', 'Residuals by fitted value'),
    say('Residual tersebar merata di sekitar nol.', 'Residuals lie evenly round zero.'),
    {
      kind: 'residuals',
      x: { label: say('Nilai taksiran', 'Fitted value'), from: 15, to: 40 },
      y: { label: say('Residual', 'Residual'), from: -6, to: 6 },
      points,
    },
    points.slice(0, 3).map((point, at) => [String(at + 1), point.x, point.y] as const),
    ['#', say('Taksiran', 'Fitted'), say('Residual', 'Residual')],
  );
}

function intervals(say: Say): Figure {
  const rows = DIMENSIONS.map(([dimension, id, en], at) => {
    const value = [0.42, 0.18, -0.06, 0.11, 0.27][at]!;
    return { label: say(id, en), value, lower: value - 0.14 - at * 0.01, upper: value + 0.14 + at * 0.01, dimension };
  });
  return figure(
    'intervals',
    say('Koefisien baku dengan selang kepercayaan 95 %', 'Standardized coefficients with 95% confidence intervals'),
    say(
      'Hanya hiburan, interaksi dan iklan tak menyentuh nol.',
      'Only entertainment, interaction and advertisement clear zero.',
    ),
    {
      kind: 'intervals',
      x: { label: say('Koefisien baku', 'Standardized coefficient'), from: -0.3, to: 0.6 },
      reference: 0,
      rows,
    },
    rows.map((row) => [row.label, row.value, row.lower, row.upper] as const),
    [say('Dimensi', 'Dimension'), say('Nilai', 'Value'), say('Bawah', 'Lower'), say('Atas', 'Upper')],
  );
}

function quarterNames(say: Say): readonly [string, string, string, string] {
  return [
    say('Perbaiki dahulu', 'Improve first'),
    say('Pertahankan', 'Keep up'),
    say('Tidak mendesak', 'Low priority'),
    say('Mungkin berlebihan', 'Possibly overdone'),
  ];
}

function quadrants(say: Say): Figure {
  const points = DIMENSIONS.map(([dimension, id, en], at) => ({
    label: say(id, en),
    x: [3.9, 4.15, 3.55, 3.6, 4.05][at]!,
    y: [0.42, 0.18, 0.06, 0.31, 0.27][at]!,
    dimension,
  }));
  return figure(
    'quadrants',
    say('Kepentingan dan kinerja tiap dimensi', 'Importance and performance of each dimension'),
    say('Kustomisasi penting tetapi kinerjanya rendah.', 'Customization matters but performs low.'),
    {
      kind: 'quadrants',
      x: { label: say('Kinerja (rata-rata 1–5)', 'Performance (mean 1–5)'), from: 3.4, to: 4.4 },
      y: { label: say('Kepentingan (koefisien baku)', 'Importance (standardized coefficient)'), from: 0, to: 0.5 },
      cross: { x: 3.85, y: 0.25 },
      quarters: quarterNames(say),
      points,
    },
    points.map((point) => [point.label, point.x, point.y] as const),
    [say('Dimensi', 'Dimension'), say('Kinerja', 'Performance'), say('Kepentingan', 'Importance')],
  );
}

/** Fifteen statements, too close for their names. */
function items(say: Say): Figure {
  const points = Array.from({ length: 15 }, (_, at) => {
    const [dimension, id, en] = DIMENSIONS[at % 5]!;
    return {
      label: `${say(id, en)} ${Math.floor(at / 5) + 1}: ${say('unggahannya menarik dan mudah dipahami', 'its posts are engaging and easy to follow')}`,
      x: 3.6 + ((at * 7) % 15) * 0.045,
      y: 0.1 + ((at * 4) % 15) * 0.028,
      dimension,
    };
  });
  return figure(
    'quadrant-items',
    say('Kepentingan dan kinerja tiap pernyataan', 'Importance and performance of each statement'),
    say('Pernyataan tersebar di keempat kuadran.', 'Statements lie in all four quarters.'),
    {
      kind: 'quadrants',
      x: { label: say('Kinerja (rata-rata 1–5)', 'Performance (mean 1–5)'), from: 3.5, to: 4.3 },
      y: { label: say('Kepentingan (r dengan minat beli)', 'Importance (r with purchase interest)'), from: 0, to: 0.6 },
      cross: { x: 3.9, y: 0.3 },
      quarters: quarterNames(say),
      points,
    },
    points.slice(0, 4).map((point) => [point.label, point.x, point.y] as const),
    [say('Pernyataan', 'Statement'), say('Kinerja', 'Performance'), say('Kepentingan', 'Importance')],
  );
}

function heat(say: Say): Figure {
  const labels = [
    ...DIMENSIONS.map(([, id, en]) => say(id, en)),
    say('Minat beli', 'Purchase interest'),
    say('Stigma terhadap produk dan pembuatnya', 'Stigma towards products and their makers'),
  ];
  const values = labels.map((_, row) =>
    labels.map((__, column) => {
      if (column > row) return null;
      if (column === row) return 1;
      const r = 0.72 - 0.07 * Math.abs(row - column) - 0.01 * column;
      return Math.round(100 * (row === 6 ? -0.55 * r : r)) / 100;
    }),
  );
  return figure(
    'heat-map',
    say('Korelasi antardimensi', 'Correlations between the dimensions'),
    say(
      'Semua dimensi berkorelasi positif, stigma negatif.',
      'All dimensions correlate positively, stigma negatively.',
    ),
    { kind: 'heat-map', labels, values },
    labels.map((label, row) => [label, ...values[row]!] as const),
    ['', ...labels.map((_, at) => String(at + 1))],
  );
}
