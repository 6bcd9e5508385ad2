import type { WholeDatabase } from '../../database/index.ts';
import type { LinkKind } from './link.ts';

/** Where a public address leads, and whose it is. */
export interface FoundLink {
  readonly institution: {
    readonly id: string;
    readonly name: string;
    readonly timeZone: string;
    /** Fictional, which its pages say. */
    readonly demonstration: boolean;
  };
  readonly link: {
    readonly id: string;
    readonly slug: string;
    readonly channel: string;
    readonly kind: LinkKind;
    readonly endedAt: string | null;
  };
  readonly wave: {
    readonly id: string;
    readonly studyId: string;
    readonly versionId: string;
    readonly opensAt: string;
    readonly closesAt: string | null;
  };
}

/**
 * The link of a public address, or null. The one question that is asked of the whole database, since an address does not
 * say whose it is; with the answer the database is bound (`forInstitution`) before anything else is asked.
 */
export async function findLink(whole: WholeDatabase, slug: string): Promise<FoundLink | null> {
  const row = await whole
    .selectFrom('survey_link as link')
    .innerJoin('wave', (join) =>
      join.onRef('wave.institution_id', '=', 'link.institution_id').onRef('wave.id', '=', 'link.wave_id'),
    )
    .innerJoin('institution', 'institution.id', 'link.institution_id')
    .select([
      'institution.id as institution_id',
      'institution.name',
      'institution.time_zone',
      'institution.demonstration',
      'link.id as link_id',
      'link.slug',
      'link.channel',
      'link.kind',
      'link.ended_at',
      'wave.id as wave_id',
      'wave.study_id',
      'wave.version_id',
      'wave.opens_at',
      'wave.closes_at',
    ])
    .where('link.slug', '=', slug)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { name, channel, kind } = row;
  return {
    institution: { id: row.institution_id, name, timeZone: row.time_zone, demonstration: row.demonstration === 1 },
    link: { id: row.link_id, slug: row.slug, channel, kind, endedAt: row.ended_at },
    wave: {
      id: row.wave_id,
      studyId: row.study_id,
      versionId: row.version_id,
      opensAt: row.opens_at,
      closesAt: row.closes_at,
    },
  };
}
