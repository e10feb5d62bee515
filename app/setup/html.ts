/** HTML whose values are escaped: what a template tag puts in can only be text or what the same tag made. */
import { escapeUTF8 } from 'entities/escape';

export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export function html(parts: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  const escaped = values.map((value) => (value instanceof Html ? value.text : escapeUTF8(value)));
  return new Html(parts.map((part, index) => part + (escaped[index] ?? '')).join(''));
}
