/** A member of JSON, or an assignment. */
const member = /^\s*(?:[{[]\s*)?(?:"[^"\n]{1,80}"\s*:|[\w.-]{1,80}\s*=\s)/u;
/** Keys begin with a small letter, as labels of sentences seldom do. */
const key = /^[a-z_][\w.-]{0,60}:\s/u;
const plainValue = /\s[a-z_][\w.-]{0,60}:\s{1,20}(?:\d|(?:true|false|null|yes|no|on|off)\b)/u;

/**
 * Whether a text is data such as `{"error": "It failed", "timeout": 3}` and no sentence: its words name
 * settings, which tell nothing of what happens. One key alone may be the label of a sentence.
 */
export const isSetting = (text: string): boolean =>
  member.test(text) || (key.test(text) && plainValue.test(text));
