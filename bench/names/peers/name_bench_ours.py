"""The name bench by one score: over all rows, and with the threshold chosen on one half and measured on the other. argv: nb.tsv scores [label]

Rows that share a name stand in the same half, so that nothing chosen on one half has seen the other."""
import sys, zlib
rows=[r.rstrip("\n").split("\t") for r in open(sys.argv[1])]; score=[float(x) for x in open(sys.argv[2])]
label=sys.argv[3] if len(sys.argv)>3 else "ours"
group={}
def root(x):
    while group.setdefault(x,x)!=x: x=group[x]
    return x
for r in rows: group[root(r[3].casefold())]=root(r[4].casefold())
least={}
for n in list(group): least[root(n)]=min(least.get(root(n),n),n)
even=[zlib.crc32(least[root(r[3].casefold())].encode())%2==0 for r in rows]
def f(t,half):
    s=[(x>=t,r[0]=="1") for x,r,e in zip(score,rows,even) if half is None or e==half]
    tp=sum(a and b for a,b in s); n=sum(a for a,b in s); k=sum(b for a,b in s)
    return 2*tp/max(1,n+k),tp/max(1,n),tp/max(1,k)
steps=sorted(set(score))
def best(half): return max((f(t,half),t) for t in steps)
for name,half in (("all",None),("even half",True),("odd half",False)):
    b=best(half); print(f"{label}, {name}: best F1 %.3f P %.3f R %.3f at %.3f"%(b[0]+(b[1],)))
for name,chosen,measured in (("even",True,False),("odd",False,True)):
    t=best(chosen)[1]; print(f"{label}, threshold of the {name} half on the other: F1 %.3f P %.3f R %.3f"%f(t,measured))
if len(sys.argv)>4:
    t=float(sys.argv[4])
    for s,r,e in sorted((s,r,e) for s,r,e in zip(score,rows,even)):
        if e and ((s>=t)!=(r[0]=="1")): print("%6.2f %s | %s | %s"%(s,r[0],r[3],r[4]))
