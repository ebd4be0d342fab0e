// Made by advances/make.ts from the font files; do not edit.
/** Characters with a width of their own, in the order of the tables. */
export const characters =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~‐–—‘’“”…·½£×‹›';

/** Advance widths by face: two digits in base 36 for each character, in thousandths of the font size. */
// prettier-ignore
export const advances = {
  display: '5o7g9cemd2m2is518u8ubmdw7681768ld2d2d2d2d2d2d2d2d2d27676dwdwdwasmvh0f9fwhof3e4gsjg8t95guegmkimhseahsgxd1ftifh0oqh1gidx8e8l8edtd9b4cmf1bxepcp8vd9fi7l79e27ln9fidxf0e9avaw8af1cxjecqcxbh928092dw81d9l15858aaaaja76m2d2dw7676',
  'display-italic': '5o789femd2m6hp518u8ubmdw7f817f8md2d2d2d2d2d2d2d2d2d27f7fdwdwdwbdmtggf1fch2eodsgfio8l8kgve8mci9gxdmgxg6cdexhngio9gsgeee8e8l8edtd9b4dtcyaidxai7ic9e97w6uca7lkyepc6ddcvas9o7yelc7j8d3cebi928092dw81d9l17070c1c1k17fm6d2dw7676',
  serif: '6l81aleleepwk852a2a2cqeu8e8w8e9hepepepepepepepepepep8e8eeueueubin6jsi5iekjhqh0k3mmagaljqh6pzlckih9kij6f4hkl2jprxioijga9b9h9beueab4f1h7egh2eta9fhht958fgi95qjhvg3hagpcocx9zhgg3n8ftgadm9z829zeu8weamm6969c8c8my8epwefeu8f8f',
  'serif-italic': '6b8hcofxekpsjh77apapdceu8c8q8c9fexexexexexexexexexex8c8ceueueucrogizhah2jjgsfwillga5a1j4g8pzkqiqfviqhye1gfk5i4phijghfl9l979leue8b4feekc2fhca91e7g48w7ndt8ao5gkemf3egbuan9ugle7llfoebdpau7yaueu8qe8mk7l7ldhdhms8cpsekeu9q9q',
  'serif-semibold': '6d8qbrf4eyqdkj5raoaocrf88j9b8ja4f7f7f7f7f7f7f7f7f7f78j8jf8f8f8byo3jsilifkphngyk5mharayk6h4pul2kmhpkmjofki2l2jmsciuijgg9wa49wf8eob4ffhjenhcf0affxi29c8qh49dqqi4gehlh1d7d7a9hsg6nmg9ggdta58ea5f89beon06k6kcscsnp8jqdezf89494',
  sans: '7s7y8di3ggpjkb4g8b8bdhgu5ua25uari0bbf8g0h2gcgme6h3gj5u5ufdhgfddclmheh1hxilftfcjajaawe8hjf1mwj9juggk4h2ggfij6ghnshbfzgv8tar9kfcac6relfqdhfoey8qfifa706tdo7anhfaf8fqfy9pd392f0ctj0ddchcs9k6l9kffa2e0mw6k6kb3b3im6omsgyes9t9t',
  'sans-bold': '8o8faul9gyqxk55u9b9bdhgj7jad7kc8ibc8g3gohcgvheexhcfv7k7kfth0ftf7lpiuhviaj4glfqjyjhbsfliffcnujxkqhhl0i2gygvj2hwomj1i2h69gc89kg6b480fcgke6gkfna5ghfv8c77ff8uoifvg0gkgnage4agfreqkkezehe1al72alexaddxn47h7hdbdblo86nohmewayay',
} as const;

/** A face that scenes set words in. */
export type FaceName = keyof typeof advances;
