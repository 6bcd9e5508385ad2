/** The files that every archive has. */
export interface ArchiveNames {
  readonly data: string;
  readonly labels: string;
  readonly sav: string;
  readonly spss: string;
  readonly r: string;
  readonly instrument: string;
  readonly result: string;
  readonly description: string;
  readonly manifest: string;
}

export const manifestName = 'manifest.json';

/**
 * Psych-DS names a table of data by keywords of plain letters and digits, and wants it below `data`.
 *
 * @example archiveNames('uji-coba').data // 'data/study-ujicoba_data.csv'
 */
export function archiveNames(instrumentId: string): ArchiveNames {
  return {
    data: `data/study-${instrumentId.replaceAll(/[^A-Za-z0-9]/g, '')}_data.csv`,
    labels: 'data_labels.csv',
    sav: 'data.sav',
    spss: 'syntax.sps',
    r: 'syntax.R',
    instrument: 'instrument.yaml',
    result: 'result.json',
    description: 'dataset_description.json',
    manifest: manifestName,
  };
}
