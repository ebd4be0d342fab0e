/**
 * Runs in the head before anything is painted: says that scripts run and in which mode the address asks to read,
 * so that the page is laid out once and nothing shifts. Its hash stands in the content security policy.
 */
export const firstPaint =
  "(function(d){d.className='scripted';var m=/[?&]mode=(step|read)\\b/.exec(location.search);d.dataset.mode=m?m[1]:'scroll'})(document.documentElement)";
