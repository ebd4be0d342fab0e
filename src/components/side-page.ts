import { keepHistoryShort } from '../scroll/in-page-links.ts';
import { quickenExit } from './exit-page.ts';

quickenExit(document);
keepHistoryShort(document);
