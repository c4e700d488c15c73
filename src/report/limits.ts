// How much of a large study one page shows. Beyond these it says how many more there are; study.json holds all.
// Chosen so that a study of 10,000 articles stays a page a browser opens at once (a few MB); small studies
// never meet them.

/** References listed under one number. */
export const referencesPerNumber = 40;
/** References on the whole page, and so sentences quoted for them. */
export const sentencesInAll = 5000;
/** Rows of the table of documents, of unread files, and of origins. */
export const rowsPerTable = 1000;
/** Origins drawn as chains: those with most documents first. */
export const originsDrawn = 24;
/** Outlets drawn for one origin, and names in each further column; the rest becomes one node that says how many. */
export const outletsDrawn = 16;
export const namesDrawn = 7;
/** Links of one origin told apart by what is shared. */
export const linkReasonsPerOrigin = 12;
/** Numbers followed from hand to hand in drawings, and cards and columns of one of them. */
export const driftsDrawn = 12;
export const cardsDrawn = 24;
export const handsDrawn = 8;
/** Names in one gathered card. */
export const outletsNamed = 3;
/** Doubts and decisions listed, and kinds of links and documents told of one. */
export const doubtsListed = 60;
export const kindsPerDoubt = 3;
export const documentsPerSide = 6;
