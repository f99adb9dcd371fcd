export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether parsed JSON is an object, as opposed to a list, a text, a number or nothing. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
