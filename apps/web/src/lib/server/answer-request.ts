import type { RequestEvent } from '@sveltejs/kit';
import { errorPageWords } from '#lib/words/error-page.ts';
import { compressPage } from './compress-page.ts';
import { logFault, logRequest } from './log-request.ts';
import { plainPage } from './plain-page.ts';
import { setSafetyHeaders } from './safety-headers.ts';

/**
 * Every request, whatever comes of it: an answer with the safety headers and a line in the log, small on its way. A fault on the way to
 * the pages, and what a file or another address without a page refuses, is told as one of ours in the visitor's language.
 */
export function answerRequest(event: RequestEvent, answer: () => Promise<Response>): Promise<Response> {
  return logRequest(event, async () => {
    const response = inWords(event, await orFault(event, answer));
    setSafetyHeaders(response.headers, event);
    return compressPage(event, response);
  });
}

async function orFault(event: RequestEvent, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    logFault({ kind: 'unknown', error, event });
    return tell(event, 500);
  }
}

/** A page of ours has a content security policy; a refusal as HTML without one is SvelteKit's own, in no language of ours. */
function inWords(event: RequestEvent, response: Response): Response {
  const { status, headers } = response;
  const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
  return status >= 400 && isPage && !headers.has('content-security-policy') ? tell(event, status) : response;
}

function tell({ locals: { language, requestId } }: RequestEvent, status: number): Response {
  const words = errorPageWords[language];
  if (status >= 500) {
    const sentence = `${words.fault.text} ${words.number(requestId)}`;
    return plainPage({ status, language, title: words.fault.title, sentence });
  }
  const of: Readonly<Record<number, { readonly title: string; readonly text: string }>> = words.of;
  const { title, text } = of[status] ?? words.refused;
  return plainPage({ status, language, title, sentence: text });
}
