import type { AnswerBars, Block, Cell, Document, Figure, Language, ScatterPlot, Table } from '../model/index.ts';
import { plain } from '../model/index.ts';
import { exampleFigures } from './example-figures.ts';

/** What a person may have typed, or meant as an attack: tags, quotes, table signs, a terminal escape, turned direction. */
export const HOSTILE =
  '</title><script>alert("1")</script> & \'x\' | **b** `c` [l](http://evil.example) \u001b[31mred\u001b[0m \u202egnp.exe';

const WORDS = {
  id: {
    table: 'Tabel',
    figure: 'Gambar',
    contents: 'Daftar isi',
    figuresBehind: 'Angka di balik gambar',
    notAvailable: '–',
  },
  en: {
    table: 'Table',
    figure: 'Figure',
    contents: 'Contents',
    figuresBehind: 'The figures behind this picture',
    notAvailable: 'n/a',
  },
} as const;

/** A small report with every kind of block, in either language; the same at every call. Used by tests only. */
export function exampleDocument(language: Language): Document {
  const say = (id: string, en: string) => (language === 'id' ? id : en);
  return {
    title: say(
      'Pemasaran media sosial dan minat beli produk binaan warga pemasyarakatan',
      'Social media marketing and interest in buying prison workshop products',
    ),
    subtitle: say('Contoh laporan dengan data karangan', 'A sample report on invented data'),
    language,
    facts: [
      { name: say('Berkas', 'File'), value: 'jawaban.csv' },
      { name: say('Responden', 'Respondents'), value: '150' },
      { name: 'SHA-256', value: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
      { name: say('Nama dari luar', 'Name from outside'), value: HOSTILE },
    ],
    words: WORDS[language],
    sections: [
      {
        kind: 'section',
        id: 'reliability',
        title: say('Keandalan dan kesahihan', 'Reliability and validity'),
        blocks: [
          {
            kind: 'paragraph',
            text: say(
              'Seluruh butir dapat diandalkan: <i>α</i> = 0,841 untuk 150 responden. <b>Dua butir</b> perlu dibaca lagi sebelum dipakai untuk mempertanggungjawabkan keputusan.',
              'The items hang together: <i>α</i> = .841 for 150 respondents. <b>Two items</b> should be read again before anybody decides by them.',
            ),
          },
          reliabilityTable(language),
          {
            kind: 'section',
            id: 'validity',
            title: say('Kesahihan butir', 'Validity of the items'),
            blocks: [
              {
                kind: 'list',
                items: [
                  say(
                    'Sahih bila <i>r</i> hitung lebih besar daripada <i>r</i> tabel.',
                    'Valid when <i>r</i> exceeds its critical value.',
                  ),
                  say(
                    'Diuji dua sisi, <i>p</i> < 0,05 dan <i>df</i> = 148.',
                    'Tested two-sided, <i>p</i> < .05, <i>df</i> = 148.',
                  ),
                ],
              },
              validityTable(language),
              ...notes(language),
            ],
          },
        ],
      },
      {
        kind: 'section',
        id: 'answers',
        title: say('Sebaran jawaban', 'How people answered'),
        blocks: [answersFigure(language, true)],
      },
      {
        kind: 'section',
        id: 'influence',
        title: say('Pengaruh pemasaran terhadap minat beli', 'Marketing and purchase interest'),
        blocks: [
          scatterFigure(language),
          answersFigure(language, false),
          { kind: 'code', title: say('Sintaks R', 'R syntax'), syntax: 'r', lines: exampleCode },
        ],
      },
      {
        kind: 'section',
        id: 'pictures',
        title: say('Gambar lainnya', 'Other pictures'),
        blocks: exampleFigures(language),
      },
    ],
  };
}

/** A program with what a renderer may spoil: spaces at the start, quotes, a fence, a long line, an empty one. */
export const exampleCode: readonly string[] = [
  'data <- read.csv("jawaban.csv")',
  'for (item in names(data)) {',
  '  # ``` <b>&amp;</b> \\',
  `  cat(item, mean(data[[item]]), sd(data[[item]]), "${'-'.repeat(90)}\\n")`,
  '}',
  '',
  'summary(lm(y ~ x, data))',
];

function notes(language: Language): readonly Block[] {
  const say = (id: string, en: string) => (language === 'id' ? id : en);
  return [
    {
      kind: 'note',
      tone: 'good',
      text: say('Galat menyebar normal, <i>p</i> = 0,200.', 'Residuals are normal, <i>p</i> = .200.'),
    },
    { kind: 'note', tone: 'plain', text: say('Dua baris kosong dilewati.', 'Two empty rows were passed over.') },
    {
      kind: 'note',
      tone: 'caution',
      code: 'straight-lining',
      text: say(
        'Sebelas responden memberi jawaban yang sama untuk semua butir.',
        'Eleven respondents gave the same answer to every item.',
      ),
    },
    { kind: 'note', tone: 'serious', code: 'from-outside', text: plain(HOSTILE) },
  ];
}

function text(value: string): Cell {
  return { kind: 'text', text: value };
}

function number(value: number | null, digits: number, more: { bounded?: boolean; mark?: string } = {}): Cell {
  return { kind: 'number', value, digits, ...more };
}

function reliabilityTable(language: Language): Table {
  const say = (id: string, en: string) => (language === 'id' ? id : en);
  const row = (name: string, items: number, alpha: number | null, share: number): readonly Cell[] => [
    text(name),
    number(items, 0),
    number(alpha, 3, { bounded: true }),
    { kind: 'percent', value: share, digits: 1 },
  ];
  return {
    kind: 'table',
    id: 'alpha',
    caption: say('Keandalan tiap skala', 'Reliability of each scale'),
    columns: [
      { head: say('Skala', 'Scale'), align: 'left' },
      { head: say('Butir', 'Items'), align: 'right' },
      { head: '<i>α</i>', align: 'right' },
      { head: say('Jawaban terisi', 'Answered'), align: 'right' },
    ],
    rows: [
      { role: 'body', cells: row(say('Pemasaran media sosial', 'Social media marketing'), 15, 0.9127, 99.96) },
      { role: 'body', cells: row(say('Minat beli', 'Purchase interest'), 8, 0.8406, 100) },
      { role: 'body', cells: row(say('Skala satu butir', 'Single item'), 1, null, 88.06) },
      {
        role: 'total',
        cells: [text(say('Jumlah', 'Total')), number(24, 0), { kind: 'empty' }, { kind: 'empty' }],
      },
    ],
    notes: [],
  };
}

function validityTable(language: Language): Table {
  const say = (id: string, en: string) => (language === 'id' ? id : en);
  const group = (name: string): Table['rows'][number] => ({
    role: 'group',
    cells: [text(name), ...Array.from({ length: 6 }, (): Cell => ({ kind: 'empty' }))],
  });
  const item = (
    name: string,
    mean: number,
    r: number,
    mark: string,
    p: number | null,
    verdict: string,
  ): Table['rows'][number] => ({
    role: 'body',
    cells: [
      text(name),
      number(mean, 2),
      number(1234.5, 1),
      number(r, 3, { bounded: true, mark }),
      number(-0.00004, 3),
      { kind: 'p', value: p },
      text(verdict),
    ],
  });
  const valid = say('Sahih', 'Valid');
  return {
    kind: 'table',
    id: 'items',
    caption: say('Korelasi butir dengan skor total', 'Correlation of each item with the total score'),
    columns: [
      { head: say('Butir pernyataan', 'Statement'), align: 'left' },
      { head: say('Rata-rata', 'Mean'), align: 'right' },
      { head: say('Jumlah kuadrat', 'Sum of squares'), align: 'right' },
      { head: '<i>r</i>', align: 'right' },
      { head: say('Selisih', 'Difference'), align: 'right' },
      { head: '<i>p</i>', align: 'right' },
      { head: say('Keputusan', 'Decision'), align: 'left' },
    ],
    rows: [
      group(say('Hiburan', 'Entertainment')),
      item(
        say(
          'Konten media sosial lapas menarik dan menyenangkan untuk diikuti',
          'The content is fun and pleasant to follow',
        ),
        4.12,
        0.6312,
        '**',
        0.00002,
        valid,
      ),
      item(
        say('Ketidakbertanggungjawaban pengelola', 'Counterintuitively institutionalised'),
        3.98,
        -0.1604,
        '*',
        0.04996,
        valid,
      ),
      group(say('Interaksi', 'Interaction')),
      item(plain(HOSTILE), 2.5, 0.1, '', 0.22409, say('Tidak sahih', 'Not valid')),
      item(plain('東京のとても長い名前 👩‍👩‍👧 e\u0301'), 3.333, 0.9999, '', null, '–'),
    ],
    notes: [say('* <i>p</i> < 0,05; ** <i>p</i> < 0,01.', '* <i>p</i> < .05; ** <i>p</i> < .01.')],
  };
}

/** Answers to eight items; `long` spells the statements out, as a report with few items would. */
function answersFigure(language: Language, long: boolean): Figure {
  const say = (id: string, en: string) => (language === 'id' ? id : en);
  const answers =
    language === 'id'
      ? ['Sangat tidak setuju', 'Tidak setuju', 'Ragu-ragu', 'Setuju', 'Sangat setuju']
      : ['Strongly disagree', 'Disagree', 'Undecided', 'Agree', 'Strongly agree'];
  const statements = [
    say(
      'Konten media sosial lembaga pemasyarakatan ini menarik dan menyenangkan untuk diikuti setiap hari',
      'The content of this institution is fun and pleasant to follow every day of the week',
    ),
    say('Saya dapat bertanya dan segera dijawab', 'I can ask and am soon answered'),
    HOSTILE,
    say('Produknya sesuai dengan kebutuhan saya', 'The products fit what I need'),
  ];
  const counts = [
    [3, 9, 21, 72, 45],
    [0, 4, 33, 80, 33],
    [12, 25, 50, 40, 23],
    [0, 0, 0, 0, 150],
  ];
  const bars = counts.map((row, at) => ({ label: long ? statements[at]! : `Y1.${at + 1}`, counts: row }));
  const plot: AnswerBars = { kind: 'answer-bars', answers, bars };
  return {
    kind: 'figure',
    id: long ? 'answers-long' : 'answers-short',
    caption: say('Jawaban atas tiap pernyataan', 'Answers to each statement'),
    alternative: say('Sebagian besar jawaban setuju atau sangat setuju.', 'Most answers agree or strongly agree.'),
    plot,
    table: {
      kind: 'table',
      id: long ? 'answers-long-table' : 'answers-short-table',
      caption: say('Banyaknya jawaban', 'Number of answers'),
      columns: [
        { head: say('Pernyataan', 'Statement'), align: 'left' },
        ...answers.map((head) => ({ head, align: 'right' as const })),
      ],
      rows: bars.map((bar) => ({
        role: 'body',
        cells: [text(plain(bar.label)), ...bar.counts.map((count) => number(count, 0))],
      })),
      notes: [],
    },
  };
}

function scatterFigure(language: Language): Figure {
  const say = (id: string, en: string) => (language === 'id' ? id : en);
  const points = Array.from({ length: 60 }, (_, at) => {
    const x = 1.4 + ((at * 37) % 60) * 0.06;
    const y = Math.round((1.1 + 0.72 * x + (((at * 53) % 29) - 14) * 0.06) * 8) / 8;
    return { x: Math.round(x * 5) / 5, y: Math.min(5, y), count: 1 + ((at * at) % 7) };
  });
  const line = Array.from({ length: 21 }, (_, at) => {
    const x = 1.4 + at * 0.18;
    const half = 0.06 + 0.035 * (x - 3.2) ** 2;
    const y = 1.1 + 0.72 * x;
    return { x, y, lower: y - half, upper: y + half };
  });
  const plot: ScatterPlot = {
    kind: 'scatter',
    x: { label: say('Pemasaran media sosial (rata-rata)', 'Social media marketing (mean)'), from: 1, to: 5 },
    y: { label: say('Minat beli (rata-rata)', 'Purchase interest (mean)'), from: 1, to: 5 },
    points,
    line,
  };
  return {
    kind: 'figure',
    id: 'scatter',
    caption: say('Minat beli menurut pemasaran media sosial', 'Purchase interest by social media marketing'),
    alternative: say(
      'Titik naik dari kiri bawah ke kanan atas; garisnya naik 0,72 untuk tiap angka.',
      'Points rise from lower left to upper right; the line rises .72 for each point.',
    ),
    plot,
    table: {
      kind: 'table',
      id: 'scatter-table',
      caption: say('Garis dan pitanya', 'The line and its band'),
      columns: ['x', 'y', say('Bawah', 'Lower'), say('Atas', 'Upper')].map((head) => ({ head, align: 'right' })),
      rows: line.slice(0, 4).map((at) => ({
        role: 'body',
        cells: [number(at.x, 2), number(at.y, 3), number(at.lower, 3), number(at.upper, 3)],
      })),
      notes: [],
    },
  };
}
