"""Best F1 and F1 where evidence begins, on the name bench. argv: nb.tsv bits"""
import sys
l=[r.split("\t")[0]=="1" for r in open(sys.argv[1])]; s=[float(x) for x in open(sys.argv[2])]
def f(t):
    tp=sum(x>=t and y for x,y in zip(s,l)); n=sum(x>=t for x in s); return 2*tp/max(1,n+sum(l)),tp/max(1,n),tp/sum(l)
b=max((f(t/4),t/4) for t in range(-80,160))
print("ours, bits: best F1 %.3f P %.3f R %.3f"%b[0],"at %.2f bits; at 10 bits F1 %.3f P %.3f R %.3f"%((b[1],)+f(10)))
