import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import type { Client } from './preview.ts';

/** The library's own settings, but for hosts without a domain: the test server has none. */
const anyHost = {
  allow_fragments: true,
  allow_protocol_relative_urls: false,
  allow_query_components: true,
  allow_trailing_dot: false,
  allow_underscores: false,
  protocols: ['http', 'https'],
  require_host: true,
  require_port: false,
  require_protocol: false,
  require_tld: false,
  require_valid_protocol: true,
  validate_length: true,
};

const openGraphScraper: Client = {
  name: 'open-graph-scraper',
  async read(address) {
    const { error, result } = await ogs({ url: address, urlValidatorSettings: anyHost });
    if (error) throw new Error(`open-graph-scraper read nothing at ${address}`);
    const [image] = result.ogImage ?? [];
    return {
      title: result.ogTitle ?? '',
      description: result.ogDescription ?? '',
      image: image?.url ?? '',
      alternative: image?.alt ?? '',
      url: result.ogUrl ?? '',
    };
  },
};

const unfurlJs: Client = {
  name: 'unfurl.js',
  async read(address) {
    // Its look-up of oEmbed would leave the test server for the origin of the site.
    const { open_graph: graph, canonical_url: canonical } = await unfurl(address, { oembed: false });
    const [image] = graph.images ?? [];
    return {
      title: graph.title,
      description: graph.description ?? '',
      image: image?.url ?? '',
      alternative: image?.alt ?? '',
      url: canonical ?? graph.url ?? '',
    };
  },
};

/** Libraries that others wrote. */
export const clients: readonly Client[] = [openGraphScraper, unfurlJs];
