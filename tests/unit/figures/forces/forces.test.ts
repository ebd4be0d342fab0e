import { forces } from '../../../../src/figures/forces/index.ts';
import { keepsFigureContract } from '../figure-contract.ts';
import { keepsStills } from '../golden-stills.ts';

keepsFigureContract(forces);
keepsStills(forces);
