import type { AnswerScale, Text } from '@minat/study';

/**
 * The statement that says what to answer, in both languages: part of what a version asks, like its items.
 *
 * @example instructedStatement({ from: 1, to: 5, labels: [] }, 4).en // 'To show that you are reading, please choose “4” here.'
 */
export function instructedStatement(answers: AnswerScale, answer: number): Text {
  const label = answers.labels.find(({ value }) => value === answer)?.label;
  return {
    id: `Sebagai tanda bahwa Anda membaca, pilihlah “${label?.id ?? answer}” di sini.`,
    en: `To show that you are reading, please choose “${label?.en ?? answer}” here.`,
  };
}
