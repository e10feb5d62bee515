/** What `publish-check` adds to a report, in words. */
import type { PublicationPart, PublicationRemark, PublicationVerdict } from '../rules/index.ts';

const answers: Readonly<Record<PublicationVerdict['safe'], string>> = {
  yes: 'Safe to publish: yes',
  no: 'Safe to publish: no',
  unknown: 'Safe to publish: not known, not everything could be read',
};

export function safetyWords({ safe, because }: PublicationVerdict): string {
  return because.length === 0 ? answers[safe] : `${answers[safe]} (${because.join('; ')})`;
}

const partNames: Readonly<Record<PublicationPart['part'], string>> = {
  content: 'Content',
  authors: 'Addresses of authors',
  settings: 'Settings',
  releases: 'Releases',
  logs: 'Logs of Actions',
  artifacts: 'Artifacts of Actions',
  wiki: 'Wiki',
  texts: 'Texts of people',
  discussions: 'Discussions',
  GitHub: 'On GitHub',
};

const outcomes: Readonly<Record<PublicationPart['outcome'], string>> = { read: '', none: '', unread: 'NOT READ: ' };

/** What was read, and what else is in the way: text of others is in it, to be made harmless by the format. */
export function publicationLines(publication: PublicationVerdict | undefined): readonly string[] {
  if (!publication) return [];
  const { parts, remarks } = publication;
  return [
    ...parts.map(({ part, outcome, note }) => `${partNames[part]}: ${outcomes[outcome]}${note}`),
    ...remarks.map(remarkLine),
  ];
}

function remarkLine({ id, severity, title, fact, fix, link }: PublicationRemark): string {
  return `[${severity}] ${title} (${id}): ${fact}. ${fix}${link === null ? '' : ` ${link}`}`;
}
