/**
 * Runs in the head before anything is painted: says that scripts run and in which mode the address asks to read,
 * so that the page is laid out once and nothing shifts. Its hash stands in the content security policy.
 */
export const firstPaint =
  "(d=>{d.className='scripted';d.dataset.mode=(/[?&]mode=(step|read)\\b/.exec(location.search)||[,'scroll'])[1]})(document.documentElement)";
