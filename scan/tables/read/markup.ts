/** Tags and text of HTML and XML, in pieces and in linear time; what is no tag is text. */

export interface MarkupSink {
  readonly open: (tag: Tag) => void;
  readonly close: (name: string, end: number) => void;
  readonly text: (text: string) => void;
}

export interface Tag {
  readonly name: string;
  /** As written, with entities. */
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands inside. */
  readonly isEmpty: boolean;
}

type State = 'text' | 'tag' | 'comment' | 'data';

const longestTag = 65_536;
const longestText = 65_536;

export class Markup {
  readonly #sink: MarkupSink;
  #state: State = 'text';
  #pieces: string[] = [];
  #length = 0;
  #quote = 0;
  #rest = '';
  #offset = 0;
  #start = 0;
  /** `</script` and the like: what stands before it is no markup. */
  #raw = '';

  constructor(sink: MarkupSink) {
    this.#sink = sink;
  }

  push(piece: string): void {
    const text = this.#rest + piece;
    this.#rest = '';
    let at = 0;
    while (at < text.length) {
      const next = this.#step(text, at);
      if (next < 0) break;
      at = next;
    }
    this.#rest = text.slice(at);
    this.#offset += at;
  }

  end(): void {
    if (this.#state === 'text') this.#keep(this.#rest, 0, this.#rest.length);
    if (this.#state === 'text' || this.#state === 'data') this.#endText();
  }

  #step(text: string, at: number): number {
    switch (this.#state) {
      case 'text':
        return this.#readText(text, at);
      case 'tag':
        return this.#readTag(text, at);
      case 'comment':
        return this.#skipTo(text, at, '-->');
      case 'data':
        return this.#readData(text, at);
    }
  }

  #readText(text: string, from: number): number {
    const at = text.indexOf('<', from);
    this.#keep(text, from, at < 0 ? text.length : at);
    if (at < 0) return text.length;
    // What begins here is told by the next characters.
    if (text.length - at < 10) return at > from ? at : text.length - at < 2 ? -1 : this.#openBracket(text, at, true);
    return this.#openBracket(text, at, false);
  }

  #openBracket(text: string, at: number, isShort: boolean): number {
    const ahead = text.slice(at, at + 10);
    const mayGoOn = ['<![CDATA[', '<!--', this.#raw].some((sign) => sign.startsWith(ahead.toLowerCase()));
    if (isShort && (mayGoOn || '<![CDATA['.startsWith(ahead))) return -1;
    const isRawEnd = this.#raw !== '' && ahead.toLowerCase().startsWith(this.#raw.slice(0, 8));
    if (this.#raw === '' && ahead.startsWith('<!--')) return this.#begin('comment', at + 4);
    if (this.#raw === '' && ahead.startsWith('<![CDATA[')) {
      this.#state = 'data';
      return at + 9;
    }
    const isTag = this.#raw === '' ? /^<[/a-z?!\x80-\xff]/i.test(ahead) : isRawEnd;
    if (!isTag) {
      this.#keep('<', 0, 1);
      return at + 1;
    }
    this.#endText();
    this.#raw = '';
    this.#start = this.#offset + at;
    return this.#begin('tag', at + 1);
  }

  #begin(state: State, at: number): number {
    if (state === 'tag') [this.#pieces, this.#length, this.#quote] = [[], 0, 0];
    this.#state = state;
    return at;
  }

  #readTag(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      // A quote that never closes ends with the longest tag.
      const isInQuote = this.#quote !== 0 && this.#length + at - from < longestTag;
      if (isInQuote) {
        if (code === this.#quote) this.#quote = 0;
      } else if (code === 62) {
        this.#keep(text, from, at);
        this.#endTag(this.#offset + at + 1);
        return at + 1;
      } else if (code === 34 || code === 39) this.#quote = code;
    }
    this.#keep(text, from, text.length);
    return text.length;
  }

  #endTag(end: number): void {
    const tag = this.#pieces.join('');
    [this.#pieces, this.#length, this.#state] = [[], 0, 'text'];
    const [, slash = '', name = ''] = /^(\/?)([a-z_\x80-\xff][\w.:\x80-\xff-]{0,200})/i.exec(tag) ?? [];
    if (name === '') return;
    if (slash) {
      this.#sink.close(name, end);
      return;
    }
    if (/^(?:script|style)$/i.test(name)) this.#raw = `</${name.toLowerCase()}`;
    this.#sink.open({ name, attributes: tag.slice(name.length), start: this.#start, end, isEmpty: tag.endsWith('/') });
  }

  #skipTo(text: string, from: number, sign: string): number {
    const end = text.indexOf(sign, from);
    if (end >= 0) {
      this.#state = 'text';
      return end + sign.length;
    }
    const to = text.length - sign.length + 1;
    return to > from ? to : -1;
  }

  #readData(text: string, from: number): number {
    const next = this.#skipTo(text, from, ']]>');
    if (next >= 0) this.#keep(text, from, this.#state === 'text' ? next - 3 : next);
    return next;
  }

  #keep(text: string, from: number, to: number): void {
    if (to > from && this.#length < longestText) this.#pieces.push(text.slice(from, Math.min(to, from + longestText)));
    this.#length += Math.max(0, to - from);
  }

  #endText(): void {
    if (this.#pieces.length > 0) this.#sink.text(this.#pieces.join(''));
    [this.#pieces, this.#length] = [[], 0];
  }
}
