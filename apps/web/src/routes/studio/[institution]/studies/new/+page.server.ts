import {
  draftQuestionnaire,
  importInstrument,
  leaveOutScales,
  makeStudy,
  readyInstrument,
  studyForm,
} from '@minat/institution/survey';
import { fail, redirect } from '@sveltejs/kit';
import { permit } from '#lib/server/permit.ts';
import { readForm } from '#lib/server/read-form.ts';
import { textFields } from '#lib/server/text-fields.ts';
import type { Actions, PageServerLoad } from './$types';

const { items, scales } = readyInstrument();
const itemsOf = (scale: string): number => items.filter((item) => item.scale === scale).length;
const optionalScales = scales
  .filter(({ optional }) => optional)
  .map(({ id, name }) => ({ id, name, items: itemsOf(id) }));
const coreItems = items.length - optionalScales.reduce((sum, scale) => sum + scale.items, 0);

export const load: PageServerLoad = ({ locals }) => {
  permit(locals, 'study.edit');
  return { optionalScales, coreItems };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const { db, institution, person } = permit(locals, 'study.edit');
    const data = await request.formData();
    const file = data.get('file');
    const form = readForm(studyForm, data);
    const chosen =
      data.get('source') === 'file'
        ? await readFile(file, locals.language)
        : ({ ok: true, from: 'ready', instrument: readyWith(data.getAll('scale')) } as const);
    if (!form.ok || !chosen.ok) {
      return fail(400, {
        values: textFields(data),
        scales: data.getAll('scale').map(String),
        errors: form.ok ? {} : form.errors,
        reasons: chosen.ok ? [] : chosen.reasons,
      });
    }
    const { name, contact } = form.value;
    const questionnaire = draftQuestionnaire(chosen.instrument, { name: institution.name, contact });
    const studyId = await makeStudy(db, locals.application.stamp, person.id, { name, questionnaire });
    redirect(
      303,
      `/studio/${institution.slug}/studies/${studyId}${chosen.from === 'ready' ? '' : `?from=${chosen.from}`}`,
    );
  },
};

function readyWith(wanted: readonly FormDataEntryValue[]) {
  const without = optionalScales.filter(({ id }) => !wanted.includes(id)).map(({ id }) => id);
  return leaveOutScales(readyInstrument(), without);
}

/** No reason given: there was no file. */
async function readFile(file: FormDataEntryValue | null, language: App.Locals['language']) {
  if (!(file instanceof File) || file.name === '') return { ok: false, reasons: [] } as const;
  return importInstrument(new Uint8Array(await file.arrayBuffer()), file.name, language);
}
