/** What numbers tell: calls that no plan has, addresses of machines that nobody gets, values that only count. */
import { identifiersWhere } from '../../rules/index.ts';
import { capped, type Evidence, type ProvenanceContext, type ProvenanceSubject } from './subject.ts';

export function judgeNumbers(subject: ProvenanceSubject, context: ProvenanceContext): Evidence[] {
  return [
    byPhones(subject, context),
    byExtensions(subject),
    byAddresses(subject),
    bySequence(subject),
    byLatin(subject),
  ].filter(({ weight }) => weight !== 0);
}

const nothing: Evidence = { weight: 0, words: '' };
/** Telephone numbers take 50 µs each. */
const mostPhones = 60;

/** Digits drawn at random fit the plan of their country about every second time; people's nearly always do. */
function byPhones(subject: ProvenanceSubject, { checks }: ProvenanceContext): Evidence {
  const plan = checks.get('phone');
  const numbers = subject
    .all('phone')
    .filter((value) => /^\+\d/.test(value) || /^(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ]\d{3}[-. ]\d{4}$/.test(value))
    .slice(0, mostPhones);
  if (!plan || numbers.length < 8) return nothing;
  const wrong = numbers.filter((value) => plan.judge(value).status === 'invalid').length / numbers.length;
  if (wrong > 0.3)
    return { weight: capped(numbers.length * wrong * 0.4, 5), words: 'many telephone numbers cannot be called' };
  return wrong < 0.03 ? { weight: -0.5, words: 'telephone numbers fit the plans of their countries' } : nothing;
}

/** Faker gives every third number an extension. */
function byExtensions(subject: ProvenanceSubject): Evidence {
  const numbers = subject.all('phone');
  const extended = numbers.filter((value) => /\dx\d{2,5}$|\d x\d{2,5}$/.test(value)).length;
  return numbers.length >= 8 && extended >= numbers.length * 0.12
    ? { weight: capped(extended * 0.7, 4.5), words: 'many telephone numbers have an extension behind an x' }
    : nothing;
}

/** RFC 1112, RFC 6890: multicast, reserved, "this network", loopback. */
function byAddresses(subject: ProvenanceSubject): Evidence {
  const addresses = new Set(subject.all('ip-address').filter((value) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(value)));
  // Both are written where there is no address.
  for (const none of ['0.0.0.0', '255.255.255.255']) addresses.delete(none);
  const firsts = Array.from(addresses, (value) => Number.parseInt(value, 10));
  const impossible = firsts.filter((first) => first >= 224 || first === 0).length;
  return impossible >= 2 && impossible >= firsts.length * 0.05
    ? { weight: capped(impossible * 1.6, 6.5), words: 'network addresses that no machine can have' }
    : nothing;
}

/** `user1`, `user2`, …: the same text but for a number that counts the rows. */
function bySequence(subject: ProvenanceSubject): Evidence {
  for (const identifier of identifiersWhere(({ isSignature }) => isSignature === true)) {
    const values = subject.column(identifier)?.filter((value) => value !== '') ?? [];
    if (values.length < 5) continue;
    const masked = new Set(values.map((value) => value.toLowerCase().replaceAll(/\d+/g, '#')));
    const numbers = values.map((value) => Number(/\d+/.exec(value)?.[0] ?? Number.NaN));
    const steps = numbers.filter((number, at) => at > 0 && number === (numbers[at - 1] ?? 0) + 1).length;
    if (masked.size <= Math.max(1, values.length * 0.05) && steps >= (values.length - 1) * 0.9)
      return { weight: 9, words: `values of ${identifier} only count` };
  }
  return nothing;
}

const latin = new Set(
  'lorem ipsum dolor sit amet consectetur adipiscing adipisicing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat duis aute irure in reprehenderit voluptate velit esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt mollit anim id est laborum voluptas quia quo quas qui omnis vel aut eos modi itaque rerum nihil voluptatem natus quasi architecto beatae vitae dicta explicabo nemo ipsam aspernatur odit fugit consequuntur magni dolores ratione sequi nesciunt neque porro quisquam dolorem'.split(
    ' ',
  ),
);

/** Text that means nothing, in Latin. */
function byLatin({ columns, rows }: ProvenanceSubject): Evidence {
  for (const { index, identifier } of columns) {
    if (identifier !== 'other') continue;
    const texts = rows.slice(0, 60).flatMap((row) => {
      const words = (row[index] ?? '')
        .slice(0, 200)
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word !== '');
      return words.length >= 3 ? [words] : [];
    });
    const fake = texts.filter((words) => words.filter((word) => latin.has(word)).length > words.length * 0.7).length;
    if (texts.length >= 5 && fake > texts.length * 0.8) return { weight: 2.5, words: 'texts are filler in Latin' };
  }
  return nothing;
}
