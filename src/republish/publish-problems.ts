import { type Problem, type SignOff, type Story } from '../ledger/index.ts';

/** What publishing asks for. */
export interface ToPublish {
  readonly story: Pick<Story, 'edition' | 'published'>;
  readonly signOffs: readonly Pick<SignOff, 'id' | 'state'>[];
  /** Undefined when SITE_URL is not set. */
  readonly origin: string | undefined;
  /** Whether this edition was published before. */
  readonly isPublished: boolean;
}

/** Why an edition may not be published yet. */
export function publishProblems({ story, signOffs, origin, isPublished }: ToPublish): readonly Problem[] {
  const open = signOffs.filter(({ state }) => state !== 'done');
  const problems: readonly (Problem | false)[] = [
    isPublished && {
      place: { file: 'content/story.yaml', id: 'edition' },
      problem: `edition ${String(story.edition)} is published already.`,
      remedy: 'Raise the number of the edition, and enter what changed in content/corrections.yaml.',
    },
    origin === undefined && {
      place: { file: 'SITE_URL' },
      problem: 'there is no origin: what is published would lead to this machine.',
      remedy: 'Set SITE_URL to scheme and host, such as https://story.example.org.',
    },
    story.published === null && {
      place: { file: 'content/story.yaml', id: 'published' },
      problem: 'the story has no day of publication.',
      remedy: "Write the day between quotation marks, such as '2027-01-12'.",
    },
    ...open.map(({ id }) => ({
      place: { file: 'content/sign-offs.yaml', id },
      problem: 'nobody has signed this off.',
      remedy: 'Let the person named there do so: state done, with name and day.',
    })),
  ];
  return problems.filter((problem) => problem !== false);
}
