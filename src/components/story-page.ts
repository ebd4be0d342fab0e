import { followHiddenTargets } from '../scroll/hidden-target.ts';
import { keepHistoryShort } from '../scroll/in-page-links.ts';
import { closeContentsOnChoice } from './contents-panel.ts';
import { quickenExit } from './exit-page.ts';
import { followReader } from './follow-reader.ts';
import { offerModes } from './mode-control.ts';
import { showReadingPlace } from './reading-place.ts';
import { StoryFigure } from './story-figure.ts';
import { unfoldData } from './unfold-data.ts';

quickenExit(document);
keepHistoryShort(document);
showReadingPlace(document);
offerModes(document);
closeContentsOnChoice(document);
unfoldData(document);
customElements.define('story-figure', StoryFigure);
followHiddenTargets(document);
followReader(document);
