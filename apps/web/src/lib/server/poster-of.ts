import type { Language } from '@minat/document';
import type { Poster } from '@minat/document/pdf';
import { type Link, minutesOf, type Questionnaire, type Wave } from '@minat/institution/survey';
import { createTimeFormat } from '#lib/words/create-time-format.ts';
import { posterWords } from '#lib/words/poster.ts';
import { linkAddress } from './link-address.ts';
import { qrCode } from './qr/qr-code.ts';
import { qrSvg } from './qr/qr-svg.ts';

interface PosterParts {
  readonly language: Language;
  readonly institution: { readonly name: string; readonly timeZone: string };
  readonly link: Pick<Link, 'slug'>;
  readonly wave: Pick<Wave, 'closesAt'>;
  readonly questionnaire: Questionnaire;
  readonly origin: string;
}

/** What a link's poster says: whoever passes by sees who asks, what for, how to get there, and until when. */
export function posterOf({ language, institution, link, wave, questionnaire, origin }: PosterParts): Poster {
  const words = posterWords[language];
  const time = createTimeFormat(language, institution.timeZone);
  const address = linkAddress(origin, link.slug);
  return {
    language,
    issuer: institution.name,
    title: words.title,
    lead: words.lead(questionnaire.instrument.title[language]),
    call: words.call,
    picture: { svg: qrSvg(qrCode(address)), alternative: words.alternative(address) },
    otherwise: words.otherwise,
    // Browsers add what is left out; a phone's keyboard is small.
    address: address.replace(/^https?:\/\//, ''),
    facts: [
      ...(wave.closesAt === null ? [] : [{ name: words.until, value: time.moment(wave.closesAt) }]),
      ...(questionnaire.minimumAge === null
        ? []
        : [{ name: words.age, value: words.fromAge(questionnaire.minimumAge) }]),
      { name: words.time, value: words.minutes(minutesOf(questionnaire, language)) },
    ],
  };
}
