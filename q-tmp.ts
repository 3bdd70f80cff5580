import { readFileSync, readdirSync } from 'node:fs';
import { annotateArticle } from './src/core/annotate-article.ts';
import { readArticle } from './src/core/reading.ts';
import { fold } from './src/core/text/fold.ts';
const sets=[['/work/shared/gold/gold','/work/shared/gold/articles'],['/tmp/blind/dev/gold','/tmp/blind/dev/articles']];
const sq=(s:string)=>fold(s).replace(/[“”‘’]/g,'');
for(const [g,a] of sets){const out:Record<string,string[]>={TP:[],FN:[],FP:[],TN:[]};
for(const f of readdirSync(g!)){const G=JSON.parse(readFileSync(`${g}/${f}`,'utf8'));const A=JSON.parse(readFileSync(`${a}/${f}`,'utf8'));const text=A.paragraphs.join('\n');const r=readArticle({url:'',title:A.title,published:A.published,text});const p=r.plain;
 const an=annotateArticle({url:'',title:A.title,published:A.published,text});const seen=new Set<string>();
 const kw=G.keywords.map(sq);
 for(const m of p.matchAll(/[“‘]([^“”‘’。！？；：\n]{2,18})[”’]/g)){const w=m[1]!;if(seen.has(w))continue;seen.add(w);if(/^十[一二三四五]五$/.test(w))continue;
  const s=m.index,e=s+m[0].length;const ours=an.keywords.some(k=>Math.min(k.end,e)-Math.max(k.start,s)>=w.length*0.6);
  const lab=kw.some((k:string)=>k.includes(w)||(w.includes(k)&&k.length*2>w.length));
  const key=lab?(ours?'TP':'FN'):(ours?'FP':'TN');out[key]!.push(p.slice(Math.max(0,s-6),s)+m[0]+p.slice(e,e+5))}}
for(const k of ['TP','FP','FN','TN'])console.log(g!.slice(-12),k,out[k]!.length,k==='TP'?'':out[k]!.map(x=>x.replace(/\n/g,'⏎')).join(' | '));}
