import { readFileSync } from 'node:fs';
import { annotateArticle } from './src/core/annotate-article.ts';
const arts=readFileSync('/work/shared/gold/articles.jsonl','utf8').trim().split('\n').map((s)=>JSON.parse(s));let n=0;const out:string[]=[];const rule=process.argv[2];const cnt:Record<string,number>={};
for(const a of arts){const text=a.paragraphs.join('\n');const an=annotateArticle({url:'',title:a.title,published:a.published,text});for(const k of an.keywords){cnt[k.rule!]=(cnt[k.rule!]??0)+1;if(k.rule===rule)out.push(a.id+' '+text.slice(Math.max(0,k.start-9),k.start)+'【'+text.slice(k.start,k.end)+'】'+text.slice(k.end,k.end+7))}}
console.log(cnt);let s=Number(process.argv[3]??3);const rnd=()=>{s=(s*1103515245+12345)&0x7fffffff;return s/0x7fffffff};
console.log(out.map(x=>[rnd(),x] as const).sort((x,y)=>x[0]-y[0]).slice(0,110).map(x=>x[1].replace(/\n/g,'⏎')).join('\n'));
