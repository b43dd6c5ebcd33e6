import { createServer } from 'node:http';
import { readFileSync, existsSync } from 'node:fs';
import { chromium } from 'playwright';
const W='/work/wt/themes';
const story=(await import(W+'/apps/storybook/stories/inscription.stories.ts')).Exemple.render();
const button=(await import(W+'/packages/elements/src/button/button.stories.ts'));
const alert=(await import(W+'/packages/elements/src/alert/alert.stories.ts'));
const extra=Object.values({...button}).filter((s:any)=>s?.render).slice(0,8).map((s:any)=>s.render()).join('<br>')+Object.values({...alert}).filter((s:any)=>s?.render).slice(0,5).map((s:any)=>s.render()).join('');
const themes:Record<string,string>={dsfr:W+'/packages/theme-dsfr/dist/theme.css',lyon:'/tmp/th/lyon/theme.css',prune:'/tmp/th/prune/theme.css',bleu:'/tmp/th/bleu/theme.css'};
const schemes=['light','dark','contrast','dark contrast'];
const server=createServer((q,r)=>{const u=new URL(q.url!,'http://x');
 const send=(t:string,b:any)=>{r.writeHead(200,{'content-type':t});r.end(b);};
 if(u.pathname==='/sheet'){ const t=u.searchParams.get('t')!, k=u.searchParams.get('k')||'form'; return send('text/html; charset=utf-8',`<body style="margin:0;display:flex">${schemes.map(s=>`<iframe style="border:0;width:560px;height:1500px" src="/p?t=${t}&k=${k}&s=${encodeURIComponent(s)}"></iframe>`).join('')}`);}
 if(u.pathname==='/p'){const t=u.searchParams.get('t')!;return send('text/html; charset=utf-8',`<!doctype html><html lang=fr data-preau-scheme="${u.searchParams.get('s')}"><meta name=viewport content="width=device-width"><link rel=stylesheet href=/preau.css>${themes[t]?`<link rel=stylesheet href="/t/${t}.css">`:''}<script type=module src=/preau.js></script><body>${u.searchParams.get('k')==='parts'?`<main class="preau-page">${extra}</main>`:story}`);}
 if(u.pathname.startsWith('/t/')) return send('text/css',readFileSync(themes[u.pathname.slice(3,-4)]));
 const f=W+'/packages/elements/dist'+u.pathname; if(existsSync(f)) return send(f.endsWith('.css')?'text/css':'text/javascript',readFileSync(f)); r.writeHead(404).end();});
await new Promise<void>(d=>server.listen(0,'127.0.0.1',()=>d()));
const url=`http://127.0.0.1:${(server.address() as any).port}`;
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const p=await b.newPage({viewport:{width:2240,height:1500},deviceScaleFactor:.75});
for(const t of process.argv.slice(2)) for(const k of ['form','parts']){await p.goto(`${url}/sheet?t=${t}&k=${k}`);await p.waitForLoadState('networkidle');await p.screenshot({path:`/tmp/shots/${t}-${k}.png`});}
await b.close();server.close();
