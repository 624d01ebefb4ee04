/** Turning to search loads it: this page is opened for nothing else, so its script follows as soon as the page stands. */
void import('./search.ts');
