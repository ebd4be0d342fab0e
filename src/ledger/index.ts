export { addressKinds, type AddressKind, type PublishedId } from './address-list.ts';
export { type Claim, type Verdict } from './claim.ts';
export {
  ContentError,
  problemText,
  problemsOf,
  throwProblems,
  type Place,
  type Problem,
} from './content-error.ts';
export { type Correction } from './correction.ts';
export { counterLabel } from './counter-label.ts';
export { type Exceptions } from './exceptions.ts';
export { factNumber } from './fact-number.ts';
export { type Fact } from './fact.ts';
export { type RawWords } from './figure-words.ts';
export { type ForceSlot, type ForceWords } from './force-words.ts';
export { type Force } from './force.ts';
export { formulaWords } from './formula-words.ts';
export { createLedger, type Ledger } from './ledger.ts';
export { licenceAddress } from './licence-address.ts';
export { nearest } from './nearest.ts';
export { numbersOf } from './numbers.ts';
export { factRecords } from './fact-records.ts';
export { readPage, type PageMatter } from './page.ts';
export { printDate } from './print-date.ts';
export { formsOf, printFact, type FactForm } from './print.ts';
export {
  csvOf,
  publishedFacts,
  publishedTables,
  type PublishedTable,
  type PublishedTables,
} from './published.ts';
export {
  readAddresses,
  readCorrections,
  readExceptions,
  readFigureWords,
  readForceWords,
  readPages,
  readSections,
  readSignOffs,
  readStory,
  readWithheld,
  type FigureWordsFile,
} from './read-content.ts';
export { readLedger } from './read-ledger.ts';
export { factsIn, stepsOf, type StepPlace } from './section-body.ts';
export { readSection, type SectionFile, type SectionMatter } from './section.ts';
export { type SignOff } from './sign-off.ts';
export { fill, type Filled, type Piece } from './slots.ts';
export { type Source } from './source.ts';
export { type Story } from './story.ts';
export { type SupportService } from './support-service.ts';
export { rowPlace, tableDefinitions, type TableName, type Tables } from './tables.ts';
export { unitWords } from './unit-words.ts';
export { wordingFindings, type WordingFinding } from './wording.ts';
export { isWithheld, type Withheld } from './withheld.ts';
