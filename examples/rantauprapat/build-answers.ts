import { drawTotals } from './draw-totals.ts';
import { interest, itemIds, published, smma } from './published-study.ts';
import { createRandom } from './random.ts';
import { spreadOverItems } from './spread-over-items.ts';

/** 18 November 2023: the day from which the institution's account is verified. Any other number gives other rows. */
const seed = 20231118;

/** The rows as the bytes of a CSV file (UTF-8, comma, LF): a header, then one line a respondent. The same every time. */
export function buildAnswers(): string {
  const random = createRandom(seed);
  const totals = drawTotals(random);
  const columns = [...spreadOverItems(totals.x, smma, random), ...spreadOverItems(totals.y, interest, random)];
  const lines = [['respondent', ...itemIds].join(',')];
  for (let row = 0; row < published.respondents; row++) {
    const name = `R${String(row + 1).padStart(3, '0')}`;
    lines.push([name, ...columns.map((column) => column[row]!)].join(','));
  }
  return `${lines.join('\n')}\n`;
}
