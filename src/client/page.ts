/** The script of every page. */
import './colour-scheme.ts';
import './paper-actions.ts';
import './prefetch.ts';
import './search/opener.ts';
import './title-transition.ts';
