/**
 * What no advice may speak of: an inmate's own life, likeness or case as a means of advertising. The texts of this room
 * are held against it by a test; names that people gave to their dimensions are not.
 */
export const forbiddenWords: readonly string[] = [
  // Indonesian.
  'wajah',
  'kisah pribadi',
  'kisah hidup',
  'cerita pribadi',
  'cerita hidup',
  'curahan hati',
  'masa lalu',
  'testimoni warga binaan',
  'narapidana',
  'napi',
  'kejahatan',
  'kasusnya',
  'perkara',
  'hukuman',
  'vonis',
  'korban',
  // English.
  'face',
  'portrait',
  'personal story',
  'personal stories',
  'life story',
  'life stories',
  'confession',
  'convict',
  'criminal',
  'crime',
  'offence',
  'offense',
  'sentenced',
  'victim',
];
