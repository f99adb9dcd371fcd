/** Timelines of TimelineJS 1 and 2, rewritten as TimelineJS 3 has them. */
import { isObject, type JsonObject } from './json-object.ts';

/** Whether parsed JSON has the older form: `{ "timeline": { "date": [ … ] } }`. */
export const isOlder = (value: unknown): value is { timeline: JsonObject & { date: unknown[] } } =>
  isObject(value) && isObject(value.timeline) && Array.isArray(value.timeline.date);

/** The same timeline, its slides in their order; what is no slide stays as it is. */
export function toNewer({ timeline }: { timeline: JsonObject & { date: unknown[] } }): JsonObject {
  const { headline, text, asset, date, era } = timeline;
  return {
    title: { text: { headline, text }, media: toMedia(asset) },
    events: date.map(toSlide),
    eras: Array.isArray(era) ? era.map(toSlide) : [],
  };
}

function toSlide(slide: unknown): unknown {
  if (!isObject(slide)) return slide;
  const { startDate, endDate, headline, text, tag, tags, asset } = slide;
  return {
    start_date: toParts(startDate),
    ...(endDate !== undefined && endDate !== '' && { end_date: toParts(endDate) }),
    text: { headline, text },
    media: toMedia(asset),
    group: tag ?? tags,
  };
}

const toMedia = (asset: unknown) =>
  isObject(asset) ? { url: asset.media, caption: asset.caption, credit: asset.credit } : {};

/** `1932,2,27,14,30`: year, month, day, hour and minute, as far as they are known. */
function toParts(date: unknown) {
  const [year = '', month = '', day = '', hour = '', minute = ''] = String(date ?? '')
    .split(/[,:]/)
    .map((part) => part.trim());
  return { year, month, day, hour, minute };
}
