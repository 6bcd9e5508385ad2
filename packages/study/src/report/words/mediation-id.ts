export interface Names {
  readonly x: string;
  readonly m: string;
  readonly y: string;
}

/** What the report says of mediators, in Indonesian. */
export const mediationId = {
  intro: (f: Names) => `Apakah hubungan ${f.x} dengan ${f.y} berjalan melalui ${f.m}?`,
  how: 'Apakah suatu hubungan berjalan melalui sebuah mediator dijawab oleh tiga regresi: <i>a</i> dari prediktor (X) ke mediator (M); <i>b</i> dari mediator ke variabel terikat (Y) bila X tetap; <i>c′</i> dari X ke Y bila M tetap. Pengaruh tidak langsung ialah <i>a</i> × <i>b</i>, sama dengan pengaruh total <i>c</i> dikurangi <i>c′</i>. “Pengaruh” di sini nama sebuah angka statistik, bukan bukti sebab.',
  heading: (f: Names) => `${f.x} → ${f.m} → ${f.y}`,
  none: 'Pengaruh tidak langsung tidak dapat dihitung dengan data ini; alasannya ada pada daftar peringatan.',
  pathCaption: (f: Names) => `Jalur ${f.x} – ${f.m} – ${f.y}`,
  effectCaption: (f: Names) => `Pengaruh tidak langsung ${f.x} pada ${f.y} melalui ${f.m}`,
  paths: {
    a: (f: Names) => `<i>a</i>: ${f.x} → ${f.m}`,
    b: (f: Names) => `<i>b</i>: ${f.m} → ${f.y}, ${f.x} tetap`,
    direct: (f: Names) => `<i>c′</i> (langsung): ${f.x} → ${f.y}, ${f.m} tetap`,
    total: (f: Names) => `<i>c</i> (total): ${f.x} → ${f.y}`,
  },
  heads: {
    path: 'Jalur',
    effect: 'Pengaruh',
    value: 'Nilai',
    b: 'B',
    se: 'Galat baku',
    beta: 'Beta',
    t: 't',
    z: 'z (Sobel)',
    df: 'df',
    p: 'Sig.',
    ci: 'IK 95 %',
    bootstrapCi: 'IK 95 % (bootstrap)',
  },
  effects: {
    total: 'Total (c)',
    direct: 'Langsung (c′)',
    indirect: 'Tidak langsung (a × b)',
    standardized: 'Tidak langsung, terstandar',
    proportion: 'Bagian dari pengaruh total',
  },
  drawnNote: (f: { draws: string; used: string; seed: string; lost: boolean }) =>
    `Selang persentil dari ${f.draws} pengambilan ulang baris (benih acak ${f.seed})${f.lost ? `; ${f.used} di antaranya dapat dihitung` : ''}. Galat baku, z, dan Sig. menurut Sobel.`,
  apartFromZero: (f: Names & { indirect: string; lower: string; upper: string }) =>
    `Pengaruh tidak langsung ${f.x} pada ${f.y} melalui ${f.m} sebesar ${f.indirect} (IK 95 % bootstrap ${f.lower} sampai ${f.upper}); selang itu tidak memuat nol, jadi ia <b>berbeda dari nol</b>.`,
  notApartFromZero: (f: Names & { indirect: string; lower: string; upper: string }) =>
    `Pengaruh tidak langsung ${f.x} pada ${f.y} melalui ${f.m} sebesar ${f.indirect} (IK 95 % bootstrap ${f.lower} sampai ${f.upper}); selang itu memuat nol, jadi data ini <b>tidak cukup</b> untuk menyatakan bahwa ia ada. Itu bukan bukti bahwa ia tidak ada.`,
  undrawn: (f: Names & { indirect: string }) =>
    `Pengaruh tidak langsung ${f.x} pada ${f.y} melalui ${f.m} sebesar ${f.indirect}; selang bootstrapnya tidak dihitung, sehingga tidak diputuskan apakah ia berbeda dari nol.`,
  patterns: {
    complementary: (f: Names) =>
      `Kedua jalur, lewat ${f.m} dan langsung, berbeda dari nol dan searah (mediasi komplementer; Zhao, Lynch & Chen, 2010): ${f.m} tidak menampung seluruh hubungan itu.`,
    competitive: (f: Names) =>
      `Kedua jalur, lewat ${f.m} dan langsung, berbeda dari nol tetapi berlawanan tanda (mediasi kompetitif; Zhao, Lynch & Chen, 2010): keduanya saling mengurangi, sehingga pengaruh total dapat tampak kecil.`,
    'indirect-only': (f: Names) =>
      `Jalur lewat ${f.m} berbeda dari nol, jalur langsung tidak terbedakan dari nol (mediasi tidak langsung saja; Zhao, Lynch & Chen, 2010). Itu tidak membuktikan bahwa jalur langsung nol.`,
    'direct-only': (f: Names) =>
      `Jalur langsung berbeda dari nol, jalur lewat ${f.m} tidak terbedakan dari nol (tanpa mediasi, langsung saja; Zhao, Lynch & Chen, 2010).`,
    neither: (f: Names) =>
      `Jalur lewat ${f.m} maupun jalur langsung tidak terbedakan dari nol (Zhao, Lynch & Chen, 2010).`,
  },
  sobel: (f: { z: string; p: string; agrees: 'yes' | 'no' | 'unknown' }) =>
    `Uji Sobel: z = ${f.z}; ${f.p}. Uji ini kurang tepat, sebab hasil kali dua koefisien tidak menyebar normal; ${
      f.agrees === 'no'
        ? 'di sini putusannya berbeda dari selang bootstrap, dan selang bootstrap yang dipakai.'
        : f.agrees === 'yes'
          ? 'di sini putusannya sama dengan selang bootstrap.'
          : 'selang bootstrap lebih baik.'
    }`,
  proportion: (f: Names & { percent: string }) =>
    `Bagian pengaruh total ${f.x} yang berjalan lewat ${f.m}: ${f.percent}. Angka ini goyah dalam sampel kecil; jangan dipakai sendirian.`,
  assumptions:
    'Uji asumsi dalam laporan ini dikenakan pada model regresi yang ditampilkan, antara lain jalur total (Y atas X). Regresi M atas X dan regresi Y atas X dan M tidak diperiksa tersendiri; selang bootstrap tidak mensyaratkan residual normal dan bervarians sama, tetapi hubungan yang lurus tetap disyaratkan.',
  eachAlone:
    'Tiap mediator dihitung sendiri, tidak berdampingan dengan mediator lain; pengaruhnya tidak boleh dijumlahkan.',
  pictureCaption: (f: Names) => `Pengaruh ${f.x} pada ${f.y}: total, langsung, dan melalui ${f.m}, IK 95 %`,
  pictureAlternative: (f: Names & { total: string; direct: string; indirect: string }) =>
    `Tiga baris terhadap garis nol: total ${f.total}, langsung ${f.direct}, tidak langsung lewat ${f.m} ${f.indirect}.`,
  axis: (f: Names) => `Poin ${f.y} per poin ${f.x}`,
};

export type MediationWords = typeof mediationId;
