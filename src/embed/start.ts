import { speak } from './speak.ts';
import { startSteps } from './step.ts';

/** What runs in an embed; the last thing in its document. */
const root = document.documentElement;
// Light paper suits most pages; one that turns dark with its reader says so in the address of the frame.
if (/[?&]theme=auto\b/.test(location.search)) root.dataset['theme'] = 'auto';
startSteps();
speak(root.dataset['embed'] ?? '');
