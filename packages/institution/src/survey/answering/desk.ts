import type { Clock, WholeDatabase } from '../../database/index.ts';
import { type AskingReader, createAskingReader } from './create-asking-reader.ts';
import { createResponseWriter, type ResponseWriter } from './create-response-writer.ts';

/** What the public pages of a survey are answered from. Opened once for each process. */
export interface Desk {
  /** Signs starts, journeys and receipts. */
  readonly secret: string;
  readonly reader: AskingReader;
  readonly writer: ResponseWriter;
}

export function openDesk(whole: WholeDatabase, clock: Clock, secret: string): Desk {
  return { secret, reader: createAskingReader(whole, clock), writer: createResponseWriter() };
}
