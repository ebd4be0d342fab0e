/** An environment that the build refuses, and what it says. */
export interface BadEnvironment {
  readonly fault: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly message: string;
}

/** One of each sort; `environment.test.ts` has the rest. */
export const badEnvironments: readonly BadEnvironment[] = [
  {
    fault: 'an origin without a scheme',
    environment: { SITE_URL: 'story.example.org' },
    message:
      'SITE_URL: "story.example.org" is not an absolute http or https address.\n  Write scheme and host, such as https://story.example.org, or leave SITE_URL out for a local address.',
  },
  {
    fault: 'an origin with a path',
    environment: { SITE_URL: 'https://example.org/told' },
    message:
      'SITE_URL: "https://example.org/told" holds a path.\n  Write https://example.org, and the path as BASE_PATH: /told',
  },
  {
    fault: 'a base without its slash',
    environment: { BASE_PATH: 'told' },
    message:
      'BASE_PATH: "told" does not begin with a slash.\n  Write such as /told/, or leave BASE_PATH out for the top of the site.',
  },
];
