import { loadConfig } from '../src/config.ts';
import { openStore } from '../src/store/open.ts';
import { fill } from './fill.ts';
import { news } from './news/news.ts';

const size = Number(process.argv[2]);
const store = await openStore(loadConfig(process.env));
const [stats] = await store.read<{ articles: number }>('stats', {});
const skip = stats!.articles;
console.log('stored', skip);
function* rest() {
  let i = 0;
  for (const one of news(size)) if (i++ >= skip) yield one;
}
let n = 0;
for await (const p of fill(store, rest(), 256))
  if (n++ % 10 === 0) console.log(skip + p.articles, Math.round((p.articles / p.ms) * 1000));
console.log('done');
await store.close();
