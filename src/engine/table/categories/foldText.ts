const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** A text without blanks at its ends and without invisible characters. */
export function trimText(text: string): string {
  const trimmed = text.trim();
  return isPlain(trimmed, true) ? trimmed : trimmed.replace(invisible, '').trim();
}

/**
 * The form of a text by which categories are grouped: NFKC, lower case, runs of blanks as one, none at the ends.
 * Blanks are not removed altogether: "GTXPro" and "GTX Pro" stay two categories.
 *
 * @example foldText(' Ｐｒｏ  Max ') // 'pro max'
 */
export function foldText(text: string): string {
  return isPlain(text, false) ? text : collapse(text).toLowerCase();
}

/** As `foldText`, but upper and lower case stay apart: some systems give ids that differ by case alone. */
export function foldIdentifier(text: string): string {
  return isPlain(text, true) ? text : collapse(text);
}

function collapse(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/** Whether folding would change nothing: printable ASCII or common Chinese characters, blanks one at a time inside. */
function isPlain(text: string, keepCase: boolean): boolean {
  let last = 0x20;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) {
      if (last === 0x20) return false;
    } else if (unit < 0x21 || (unit > 0x7e && unit < 0x4e00) || unit > 0x9fff) {
      return false;
    } else if (!keepCase && unit >= 0x41 && unit <= 0x5a) {
      return false;
    }
    last = unit;
  }
  return last !== 0x20 || text === '';
}
