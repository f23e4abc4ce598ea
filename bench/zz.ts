import { investigationForm, forms, bySex,byAgeGroup } from '@lyhord/catalogue'
import { judgeOf, linkRecords, readCell, variablesOf,tabulate } from '@lyhord/core'
import { inventedRows } from './invented_rows.ts'
const judge = judgeOf(investigationForm)
const indicators=forms[0]!.indicators
const N=Number(process.argv[2])
const dict = inventedRows(variablesOf(investigationForm), N).map((row) => judge.read(row, readCell).answers)
const json=dict.map(d=>JSON.parse(JSON.stringify(d)))
const t=(name:string,f:()=>unknown)=>{let best=1e9,bc=1e9;for(let i=0;i<12;i++){const c=process.cpuUsage();const s=performance.now();f();best=Math.min(best,performance.now()-s);const d=process.cpuUsage(c);bc=Math.min(bc,(d.user+d.system)/1e3)}console.log(name.padEnd(22),(best*1e3/dict.length).toFixed(2),'µs each wall',(bc*1e3/dict.length).toFixed(2),'µs cpu')}
for(const [n,records] of [['dict',dict],['json',json]] as const){
t(n+' link',()=>linkRecords(records,investigationForm.keys))
const linked=linkRecords(records,investigationForm.keys)
t(n+' total',()=>tabulate(linked,{indicators,by:[]}))
t(n+' by 2',()=>tabulate(linked,{indicators,by:[bySex,byAgeGroup]}))
t(n+' total unlinked',()=>tabulate(records,{indicators,by:[]}))
}
