"""usage: xscript_score.py pairs.tsv scorer -> writes scores; then prints recall at FPR. scorers: jw jwsort jwalign tset logic-v1 logic-v2 regression-v1 er-unstable ofac file:<path>"""
import sys, time, collections, logging, re; logging.disable(logging.WARNING)
rows=[l.rstrip("\n").split("\t") for l in open(sys.argv[1])]; name=sys.argv[2]
from anyascii import anyascii
from rapidfuzz.distance import JaroWinkler as JW
from rapidfuzz import fuzz
from functools import lru_cache
@lru_cache(None)
def asc(s): return re.sub(r"[^a-z0-9 ]+"," ",anyascii(s).lower().replace("'","")).split()
def jw(a,b): return JW.similarity(" ".join(asc(a))," ".join(asc(b)))
def jws(a,b): return JW.similarity(" ".join(sorted(asc(a)))," ".join(sorted(asc(b))))
def jwa(a,b):
    x,y=asc(a),asc(b)
    if len(x)>len(y): x,y=y,x
    y=list(y); s=0; w=0
    for t in sorted(x,key=len,reverse=True):
        if not y: break
        v,j=max((JW.similarity(t,u),j) for j,u in enumerate(y)); s+=v*len(t); w+=len(t); y.pop(j)
    return s/max(1,w)
def ts(a,b): return fuzz.token_set_ratio(" ".join(asc(a))," ".join(asc(b)))/100
F={"jw":jw,"jwsort":jws,"jwalign":jwa,"tset":ts}
if name.startswith("file:"):
    sc=[float(x) for x in open(name[5:])]; dt=0
else:
    if name in F: f=F[name]
    else:
        from followthemoney import model
        from nomenklatura.matching import get_algorithm
        from nomenklatura.matching.types import ScoringConfig
        alg=get_algorithm(name); cfg=ScoringConfig.defaults()
        E={}
        def e(s,k):
            if (s,k) not in E: E[(s,k)]=model.get_proxy({"id":f"{k}{len(E)}","schema":"Person","properties":{"name":[s]}},cleaned=False)
            return E[(s,k)]
        f=lambda a,b: alg.compare(e(a,"q"),e(b,"r"),cfg).score
    for r in rows[:200]: f(r[3],r[4])
    t=time.process_time(); sc=[f(r[3],r[4]) for r in rows]; dt=time.process_time()-t
G=collections.defaultdict(lambda:([],[]))
for r,s in zip(rows,sc):
    g="UN Arabic-Latin" if r[1]=="UN" else "KZ kk-ru" if r[1]=="KZ" else "KG cyr-lat" if (r[1],r[2])==("KG","CL") else "BG cyr-lat" if (r[1],r[2])==("BG","CL") else {"CL":"other cyr-lat","AL":"arab-lat","AC":"arab-cyr"}[r[2]]
    for k in (g,"ALL"): G[k][r[0]=="1"].append(s)
def rec(g,fpr):
    n=sorted(G["ALL"][0],reverse=True); k=int(len(n)*fpr); th=n[k]   # strict > th : at most k false positives over all sets
    p=G[g][1]; return sum(x>th for x in p)/len(p), th
print(f"{name:14s} {len(rows)/dt if dt else 0:9.0f} pairs per CPU-second  thr@1e-3 {rec('ALL',1e-3)[1]:.3f} thr@1e-4 {rec('ALL',1e-4)[1]:.3f}")
for g in [x for x in ["ALL","KG cyr-lat","other cyr-lat","BG cyr-lat","KZ kk-ru","arab-lat","UN Arabic-Latin","arab-cyr"] if G[x][1]]:
    print(f"   {g:16s} n={len(G[g][1]):4d}  R@1e-2 {rec(g,1e-2)[0]:.3f}  R@1e-3 {rec(g,1e-3)[0]:.3f}  R@1e-4 {rec(g,1e-4)[0]:.3f}")
