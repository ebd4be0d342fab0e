// Made by advances/make.ts from the font files; do not edit.
/** Characters with a width of their own, in the order of the tables. */
export const characters =
  " !%&'()+,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz‐–—‘’“”…·½£";

/** Advance widths by face: two digits in base 36 for each character, in thousandths of the font size. */
// prettier-ignore
export const advances = {
  display: '5o7gm2is518u8udw7681768ld2d2d2d2d2d2d2d2d2d27676ash0f9fwhof3e4gsjg8t95guegmkimhseahsgxd1ftifh0oqh1gidxcmf1bxepcp8vd9fi7l79e27ln9fidxf0e9avaw8af1cxjecqcxbh81d9l15858aaaaja76m2d2',
  'display-italic': '5o78m6hp518u8udw7f817f8md2d2d2d2d2d2d2d2d2d27f7fbdggf1fch2eodsgfio8l8kgve8mci9gxdmgxg6cdexhngio9gsgeeedtcyaidxai7ic9e97w6uca7lkyepc6ddcvas9o7yelc7j8d3cebi81d9l17070c1c1k17fm6d2',
  serif: '6l81pwk852a2a2eu8e8w8e9hepepepepepepepepepep8e8ebijsi5iekjhqh0k3mmagaljqh6pzlckih9kij6f4hkl2jprxioijgaf1h7egh2eta9fhht958fgi95qjhvg3hagpcocx9zhgg3n8ftgadm8weamm6969c8c8my8epwef',
  'serif-italic': '6b8hpsjh77apapeu8c8q8c9fexexexexexexexexexex8c8ccrizhah2jjgsfwillga5a1j4g8pzkqiqfviqhye1gfk5i4phijghflfeekc2fhca91e7g48w7ndt8ao5gkemf3egbuan9ugle7llfoebdp8qe8mk7l7ldhdhms8cpsek',
  'serif-semibold': '6d8qqdkj5raoaof88j9b8ja4f7f7f7f7f7f7f7f7f7f78j8jbyjsilifkphngyk5mharayk6h4pul2kmhpkmjofki2l2jmsciuijggffhjenhcf0affxi29c8qh49dqqi4gehlh1d7d7a9hsg6nmg9ggdt9beon06k6kcscsnp8jqdez',
  sans: '7s7ypjkb4g8b8bgu5ua25uari0bbf8g0h2gcgme6h3gj5u5udcheh1hxilftfcjajaawe8hjf1mwj9juggk4h2ggfij6ghnshbfzgvelfqdhfoey8qfifa706tdo7anhfaf8fqfy9pd392f0ctj0ddchcsa2e0mw6k6kb3b3im6omsgy',
  'sans-bold': '8o8fqxk55u9b9bgj7jad7kc8ibc8g3gohcgvheexhcfv7k7kf7iuhviaj4glfqjyjhbsfliffcnujxkqhhl0i2gygvj2hwomj1i2h6fcgke6gkfna5ghfv8c77ff8uoifvg0gkgnage4agfreqkkezehe1addxn47h7hdbdblo86nohm',
} as const;

/** A face that scenes set words in. */
export type FaceName = keyof typeof advances;
