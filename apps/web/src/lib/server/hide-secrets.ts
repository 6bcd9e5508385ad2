/**
 * What an error's message may have taken up of a person's request, made unreadable: addresses of people, the query of an
 * address, and words as long as our tokens. A net below careful hands: no message of ours repeats what was typed.
 *
 * @example hideSecrets('no user budi@example.org') // 'no user [e-mail]'
 * @example hideSecrets('at /enter/9fK2mQ7xWc31LpZ0aYtR5e?next=1') // 'at /enter/[token]?[query]'
 */
export function hideSecrets(text: string): string {
  return text
    .replaceAll(/[^\s"'`<>()=,:;/]+@[\w-]+(?:\.[\w-]+)+/g, '[e-mail]')
    .replaceAll(/\?[\w%.~-]+=[^\s"'`)]*/g, '?[query]')
    .replaceAll(/(?<![\w.-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{20,}(?![\w-]*\.\w)/g, '[token]');
}
