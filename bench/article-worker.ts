// A thread of the extraction bench: a page in, its article out.
import { serve } from "../src/study/workers/serve.js";
import { type ArticleBody, articleReader, type SavedPage } from "./article-bodies.js";

const reader = articleReader();

async function* read(page: SavedPage): AsyncGenerator<ArticleBody> {
  yield (await reader)(page);
}

serve(read);
