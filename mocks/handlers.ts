import { delay, HttpResponse, http } from 'msw';
import { answerIn, type ScenarioName } from './scenarios.ts';

/** Answers for the events file; `readUsual` gives the text of the usual one. */
export const eventsHandler = (
  name: ScenarioName,
  readUsual: (request: Request) => Promise<string>,
) =>
  http.get('*/events.json', async ({ request }) => {
    const answer = answerIn(name, await readUsual(request));
    if (!answer) return HttpResponse.error();
    const { status, contentType, body, delay: wait = 0 } = answer;
    if (wait > 0) await delay(wait === Number.POSITIVE_INFINITY ? 'infinite' : wait);
    return new HttpResponse(body, { status, headers: { 'Content-Type': contentType } });
  });
