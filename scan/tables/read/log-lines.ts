/** Lines that begin as those of logs do. */
import type { DocumentHead } from './types.ts';

/** zap, and others that put a tab behind the level. */
const tabbed = /^\S{10,40}\t(?:DEBUG|INFO|WARN|WARNING|ERROR|TRACE|FATAL|DPANIC|PANIC)\t/i;
/** ISO 8601, `Jan 2 03:04:05`, `[02/Jan/2026:`, epoch seconds, `127.0.0.1 - - [`, `<34>`, a level. */
const prefix =
  /^\s*(?:<\d{1,3}>|\[?\d{4}[-/.]\d\d[-/.]\d\d[T ,]{1,2}\d\d:\d\d|\[?\d\d?[/.-](?:\w{3}|\d\d)[/.-]\d{4}[ :]\d\d:\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d|\[?\d\d:\d\d:\d\d|\d{10,13}(?:\.\d+)? |[\w:.-]{3,60} \S{1,60} \S{1,60} \[\d\d\/\w{3}\/\d{4}|(?:\[?\d{4}-\d\d-\d\d\]? )?\[?(?:DEBUG|INFO|WARN|WARNING|ERROR|TRACE|NOTICE|FATAL)\b)/;
/** Python: `08:00:00,123`. */
const milliseconds = /(\d\d:\d\d),(?=\d{3}\b)/;
/** Cells of logs: `csvlog` of PostgreSQL (time, user, database, process, host, session, line), p6spy (time, duration, kind), CEF and LEEF. */
const cells =
  /^(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} \w{2,6},(?:"[^"]{0,63}")?,(?:"[^"]{0,63}")?,\d+,(?:"[^"]{0,80}")?,[\da-f]+\.[\da-f]+,\d+,|\d{13}\|\d{1,9}\|[a-z]{4,20}\||(?:.{0,100}\s)?(?:CEF|LEEF):\d(?:\.\d)?\|)/;

export function looksLikeLog({ lines }: Pick<DocumentHead, 'lines'>): boolean {
  const filled = lines.filter((line) => line.trim() !== '').slice(0, 40);
  if (filled.length > 0 && filled.filter((line) => cells.test(line)).length >= filled.length * 0.3) return true;
  const prefixed = filled.filter((line) => prefix.test(line.slice(0, 300)));
  if (filled.length < 2 || prefixed.length < filled.length * 0.6) return false;
  // A cell of a table may be a time; what follows it in a log is text.
  return (
    prefixed.filter(
      (line) => tabbed.test(line) || /^[^,;\t|]{0,60}[A-Za-z\])>] /.test(line.replace(milliseconds, '$1.')),
    ).length >=
    prefixed.length * 0.5
  );
}
