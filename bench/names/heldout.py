"""Cross-script pairs on held-out persons and countries. argv: names-bench DATA pairs.tsv WORK

For each country in turn the tables (costs, levels, frequencies) are learned from the token lists without any token of any person of that country,
and that country's pairs are scored with them; then one threshold is taken over all rows. Prints the split, so that it can be made again."""
import collections, os, subprocess, sys
nb, data, pairs, work = sys.argv[1:5]
rows = [l.rstrip("\n").split("\t") for l in open(pairs)]
score = [None] * len(rows)
print("held out   pairs of one person   pairs of two   tokens left out of learning")
for country in sorted({r[1] for r in rows}):
    d = os.path.join(work, country); os.makedirs(d, exist_ok=True)
    mine = [i for i, r in enumerate(rows) if r[1] == country]
    held = os.path.join(d, "held.tsv")
    with open(held, "w") as w:
        for i in mine: w.write("\t".join(rows[i]) + "\n")
    said = subprocess.run([nb, "learn", data, d, held], capture_output=True, text=True, check=True).stdout
    out = next(l for l in said.splitlines() if l.startswith("held out tokens"))
    subprocess.run([nb, "score", held, d + "/bits.txt", d + "/sim.txt", d], capture_output=True, check=True)
    for i, s in zip(mine, open(d + "/sim.txt" if "sim" in sys.argv[5:] else d + "/bits.txt")): score[i] = float(s)
    same = sum(rows[i][0] == "1" for i in mine)
    print(f"{country:10s} {same:10d} {len(mine) - same:20d} {out.split(',')[0].split()[-1]:>12s}")
negative = sorted((s for s, r in zip(score, rows) if r[0] == "0"), reverse=True)
groups = collections.defaultdict(list)
for s, r in zip(score, rows):
    if r[0] == "1":
        for g in ("all", r[1], r[2]): groups[g].append(s)
for rate in (1e-2, 1e-3):
    t = negative[int(len(negative) * rate)]
    print(f"recall at {rate:g} false positives (above {t:.2f}): " + ", ".join(f"{g} {sum(s > t for s in v) / len(v):.3f} of {len(v)}" for g, v in sorted(groups.items())))
