import { consentText, findStudy, findVersion, minutesOf, sectionsOf } from '@minat/institution/survey';
import { error } from '@sveltejs/kit';
import type { OpeningView, QuestionsView } from '#lib/questionnaire/view.ts';
import { permit } from '#lib/server/permit.ts';
import type { PageServerLoad } from './$types';

/** What a respondent would see of a version, by the very components that respondents get; nothing can be sent from it. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { db } = permit(locals, 'study.read');
  const study = await findStudy(db, params.study);
  if (study === null) error(404);
  const version = await findVersion(db, url.searchParams.get('version') ?? study.versions[0]!.id);
  if (version === null || version.studyId !== study.id) error(404);
  const asked = url.searchParams.get('show');
  const shown = asked === 'id' || asked === 'en' ? asked : locals.language;
  const { questionnaire } = version;
  const sections = sectionsOf(questionnaire);
  const opening: OpeningView = {
    kind: 'opening',
    token: '',
    opening: questionnaire.opening[shown],
    consent: consentText(questionnaire, shown),
    kept: null,
    minimumAge: questionnaire.minimumAge,
    minutes: minutesOf(questionnaire, shown),
    questions: sections.flat().length,
    given: { consent: false, age: undefined },
    missing: [],
  };
  const questions: QuestionsView = {
    kind: 'questions',
    token: '',
    sections,
    draft: { id: '', version: '', expires: 0, work: 0 },
  };
  return {
    study: { id: study.id, name: study.name },
    version: version.id,
    number: version.number,
    isNewest: version.id === study.versions[0]!.id,
    shown,
    title: questionnaire.instrument.title[shown],
    opening,
    questions,
  };
};
