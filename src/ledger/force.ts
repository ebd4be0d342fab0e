import { z } from 'zod';
import * as cell from './cell.ts';
import { fitsPrecision } from './date-precision.ts';
import type { Row } from './row.ts';

const schema = z
  .strictObject({
    id: cell.kebab,
    name: cell.required('Write the full name of the force.'),
    short_name: cell.required('Write the name without Police or Constabulary.'),
    /** Set with lang="cy"; '' for forces of England. */
    welsh_name: cell.optional,
    country: cell.oneOf(['England', 'Wales']),
    /** Column of its tile from the left, 1 to 7. */
    tile_col: cell.position,
    /** Row of its tile from the top, 1 to 9. */
    tile_row: cell.position,
    /** As of June 2017; unknown stays unknown and is never inferred. */
    plan_2017: cell.oneOf(['complete', 'started', 'not-started', 'insufficient-information', 'unknown']),
    plan_2017_note: cell.required('Say what is known of the plan, and from where.'),
    plan_2017_source_id: cell.sourceId,
    plan_2017_url: cell.optionalUrl,
    plan_2017_as_of: cell.day,
    /** Group of 2018/19 force reports, 1 to 3. */
    peel_group_2018_19: cell.position,
    peel_published: cell.date,
    peel_published_precision: cell.oneOf(['day', 'month']),
    peel_group_source_id: cell.sourceId,
    peel_group_url: cell.optionalUrl,
    /** Our code, not a grade: never printed, coloured, counted, sorted or ranked by. */
    finding_2019: cell.oneOf(['positive', 'mixed', 'gap', 'not-found']),
    finding_2019_summary: cell.required('Say in our words what the report page says.'),
    /** Word for word, under 25 words, or ''. */
    finding_2019_quote: cell.optional,
    quote_topic: cell.oneOf([
      'abuse-of-position',
      'counter-corruption',
      'vetting',
      'computer-monitoring',
      'general',
      '',
    ]),
    finding_2019_evidence: cell.oneOf(['official', 'press']),
    finding_2019_source_id: cell.optionalSourceId,
    finding_2019_url: cell.optionalUrl,
    /** The force's reply, or '' until it replies. */
    reply: cell.optional,
  })
  .superRefine((row, context) => {
    const add = (column: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [column], message });
    };
    const fault = fitsPrecision(row.peel_published, row.peel_published_precision);
    if (fault !== undefined) add('peel_published_precision', fault);
    if (row.tile_col > 7) add('tile_col', cell.says('is outside the grid', 'Columns go from 1 to 7.'));
    if (row.tile_row > 9) add('tile_row', cell.says('is outside the grid', 'Rows go from 1 to 9.'));
    if (row.peel_group_2018_19 > 3)
      add('peel_group_2018_19', cell.says('is not a group', 'Groups go from 1 to 3.'));
    if (cell.countWords(row.finding_2019_quote) >= 25) {
      add('finding_2019_quote', cell.says('has 25 words or more', 'Shorten it to under 25 words.'));
    }
    if ((row.finding_2019_quote === '') !== (row.quote_topic === '')) {
      add(
        'quote_topic',
        cell.says(
          'does not go with the quotation',
          'Write a topic where there is a quotation, and only there.',
        ),
      );
    }
    if (row.finding_2019_evidence === 'press' && row.finding_2019_source_id === '') {
      add(
        'finding_2019_source_id',
        cell.says('is empty', 'Name the paper in sources.csv that the finding is from.'),
      );
    }
    if (row.country === 'England' && row.welsh_name !== '') {
      add('welsh_name', cell.says('stands with a force of England', 'Leave it empty.'));
    }
  });

/** `content/forces.csv`. */
export const forceTable = { file: 'content/forces.csv', key: 'id', schema } as const;

/** One territorial police force: its tile, its plan of 2017 and its report of 2018/19. */
export type Force = Row<typeof schema>;
