import { delay, HttpResponse, http, passthrough } from 'msw';
import { answerIn, type ScenarioName } from './scenarios.ts';

/** Answers for the files that the page loads; `readUsual` gives the text of the usual file. */
export function handlersFor(
  name: ScenarioName,
  readUsual: (request: Request) => Promise<string>,
  readVerified?: () => Promise<string>,
) {
  return [
    http.get('*/events.json', async ({ request }) => {
      const answer = answerIn(name, await readUsual(request));
      if (!answer) return HttpResponse.error();
      const { status, contentType, body, delay: wait = 0 } = answer;
      if (wait > 0) await delay(wait === Number.POSITIVE_INFINITY ? 'infinite' : wait);
      return new HttpResponse(body, { status, headers: { 'Content-Type': contentType } });
    }),
    http.get('*/events.verified.json', async () =>
      readVerified ? HttpResponse.text(await readVerified()) : passthrough(),
    ),
  ];
}
