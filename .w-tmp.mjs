import { runnerImport } from 'vite';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
const m = async (p) => (await runnerImport('/work/main/'+p, {root:'/work/main'})).module;
const { loadQuestionnaire } = await m('tools/questionnaires/load.ts');
const { assess } = await m('src/assessment/assess.ts');
const { compose } = await m('src/entscheidungsgrundlage/compose.ts');
const { renderPdf } = await m('src/pdf/renderPdf.ts');
const q = loadQuestionnaire('questionnaires','gesamtbetrachtung');
let seed = 7; const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
const pick = (a) => a[Math.floor(rnd() * a.length)];
const random = (pu) => { const A = {}; for (const s of q.sections) for (const x of s.questions) {
  if (rnd() < pu) { A[x.id] = 'unknown'; continue; }
  if (x.kind==='single') A[x.id] = pick(x.options).id;
  if (x.kind==='multi') A[x.id] = x.options.filter(()=>rnd()<0.8).map(o=>o.id);
  if (x.kind==='matrix') A[x.id] = Object.fromEntries(x.rows.map(r=>[r.id, rnd()<pu?'unknown':pick(x.options).id]));
  if (x.kind==='tasks') A[x.id] = Object.fromEntries(x.rows.map(r=>[r.id, { parties: [pick(q.parties).id], written: pick(['yes','no']) }]));
} return A; };
const worst = () => { const A = random(0); for (const s of q.sections) for (const x of s.questions) { if (x.kind==='single' && x.score) A[x.id] = x.options.at(-1).id; if (x.kind==='multi') A[x.id]= x.id==='v_ausstieg'?[]:x.options.map(o=>o.id); if (x.kind==='matrix' && x.score) A[x.id]=Object.fromEntries(x.rows.map(r=>[r.id,x.options.at(-1).id])); if(x.kind==='tasks') A[x.id]=Object.fromEntries(x.rows.map((r,i)=>[r.id, i%3?{parties:['dienstleister','hersteller'],written:'no'}:{parties:['niemand']}])); } return A; };
const unknowns = Object.fromEntries(q.sections.flatMap(s=>s.questions).map(x=>[x.id,'unknown']));
const cases = { leer: {}, unbekannt: unknowns, schlecht: worst(), ...Object.fromEntries(Array.from({length: 60},(_,i)=>['zufall'+i, random((i%8)/16)])) };
for (const [name, A] of Object.entries(cases)) {
  const doc = compose(q, A, {}, assess(q, A), {municipality:'Gemeinde Großmühlhausen an der Öchsle',today:'2026-11-23',programVersion:'1.0.0'});
  const t = performance.now();
  writeFileSync('/tmp/w-'+name+'.pdf', await renderPdf(doc));
  const ms = Math.round(performance.now()-t);
  const n = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo',['/tmp/w-'+name+'.pdf'],{encoding:'utf8'}))[1]);
  let at = 0; for (let p=1;p<=n && !at;p++) if (/^ *Anlage$/m.test(execFileSync('pdftotext',['-f',p,'-l',p,'-layout','/tmp/w-'+name+'.pdf','-'],{encoding:'utf8'}))) at=p;
  console.log(name, 'main', at-1, 'total', n, ms+'ms');
}
