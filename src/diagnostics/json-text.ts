// Data as JSON that is safe to show: what would steer a terminal or a CI server stands as an escape, and means the same.

export function jsonText(value: unknown): string {
  return `${escapeForTerminals(JSON.stringify(value, null, 2))}\n`;
}

/** JSON lets DEL, C1 and bidi controls stand as they are, and CI servers read `##[`; as JSON escapes they mean the same. */
function escapeForTerminals(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|#(?=#)/g,
    (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    },
  );
}
