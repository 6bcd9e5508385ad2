/** What many choose where ten characters are asked; in small letters, without digits and marks at the end. */
const common: ReadonlySet<string> = new Set([
  ...[
    'password',
    'passw0rd',
    'p@ssword',
    'p@ssw0rd',
    'passwordku',
    'katasandi',
    'katasandiku',
    'sandiku',
    'rahasia',
    'rahasiaku',
  ],
  ...[
    'admin',
    'adminadmin',
    'administrator',
    'superadmin',
    'root',
    'user',
    'test',
    'testtest',
    'welcome',
    'selamatdatang',
    'login',
  ],
  ...['qwerty', 'qwertyqwerty', 'asdfgh', 'asdfghjkl', 'zxcvbnm', 'qazwsx', 'qazwsxedc', 'qweasd', 'qweasdzxc'],
  ...['1q2w3e4r', '1q2w3e4r5t', '1qaz2wsx', '1qaz2wsx3edc', 'q1w2e3r4', 'q1w2e3r4t5', 'abc', 'abcd', 'abcde', 'aabbcc'],
  ...['iloveyou', 'sayang', 'sayangku', 'akucintakamu', 'cintaku', 'bismillah', 'alhamdulillah', 'assalamualaikum'],
  ...['indonesia', 'indonesiaku', 'merdeka', 'garuda', 'pancasila', 'jakarta', 'medan', 'surabaya', 'bandung'],
  ...['lapas', 'lembaga', 'pemasyarakatan', 'kemenkumham', 'minat', 'instagram', 'facebook', 'whatsapp', 'google'],
]);

/** What fingers run along. */
const runs: readonly string[] = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
];

/**
 * Whether a password is among the first that anybody would try: a common word with digits and marks behind it, a piece
 * that repeats, a run of the keyboard, or fewer than five different characters. What NIST SP 800-63B, 3.1.1.2 asks to be
 * refused instead of rules about capital letters and digits; a list of our own, since no list comes without a download.
 *
 * @example isEasyPassword('Password123!') // true
 * @example isEasyPassword('empat kuda hijau berlari') // false
 */
export function isEasyPassword(password: string): boolean {
  const small = password.toLowerCase().replaceAll(/\s/g, '');
  if (new Set(small).size < 5) return true;
  if (common.has(small) || common.has(small.replace(/[^a-z]+$/, ''))) return true;
  if (/^(.{1,5})\1+.{0,4}$/s.test(small)) return true;
  return runs.some((run) => run.includes(small) || [...run].toReversed().join('').includes(small));
}
