import { newSession } from './world.ts';
import { playAtRandom } from './random.ts';
for (const [f,sec,p] of [['50','hands'],['50','curtain'],['100','hands'],['100','curtain'],['25','hands'],['25','curtain']] as const) for (const seed of [41,42,43]) { const s=newSession({format:f,secrecy:sec,seed, puppets: f==='25'?['moon','sun']:[]}); const t=Date.now(); const r=playAtRandom(s,seed); console.log(f,sec,seed,r.commands.length,s.state().evening.turns, s.state().play.decisions.length, r.commands.some(c=>c.do==='wrap-up'), Date.now()-t); }
