#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Ask a server on this machine one request at a time, as bench/law/peers/web_api.py asks OpenFisca's; prints one JSON object.

usage: one_at_a_time.py PORT PID REQUESTS-FILE [TIMES]       (1000)

The file holds one request a line: `POST /path content-type body`; lines are taken in turn. One keep-alive connection, the same client, no
compression (the peer has none), a fifth as many requests before the clock starts. CPU time is that of the server's process, the median of five rounds.
"""
import http.client
import json
import os
import pathlib
import statistics
import sys
import time

ROUNDS, ANSWER_WITHIN_S, ALL_WITHIN_S = 5, 10, 120


def cpu_s(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return sum(int(ticks) for ticks in fields[11:13]) / os.sysconf("SC_CLK_TCK")


def main():
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    port, pid, path = int(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3])
    times = int(sys.argv[4]) if len(sys.argv) > 4 else 1000
    requests = [line.split(" ", 3) for line in path.read_text(encoding="utf-8").splitlines() if line]
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=ANSWER_WITHIN_S)
    started = time.perf_counter()

    def ask(n):
        if time.perf_counter() - started > ALL_WITHIN_S:
            sys.exit(f"one_at_a_time.py: not done after {ALL_WITHIN_S} s, stopped")
        method, where, kind, body = requests[n % len(requests)]
        connection.request(method, where, body.encode(), {"Content-Type": kind})
        response = connection.getresponse()
        answer = response.read()
        if response.status != 200:
            sys.exit(f"{where}: {response.status} {answer[:500]!r}")
        return len(answer)

    for n in range(times // 5):
        ask(n)
    latencies, cpu, size = [], [], 0
    for _ in range(ROUNDS):
        before = cpu_s(pid)
        for n in range(times):
            sent = time.perf_counter()
            size += ask(n)
            latencies.append((time.perf_counter() - sent) * 1e3)
        cpu.append((cpu_s(pid) - before) / times)
    latencies.sort()
    print(json.dumps(dict(engine="sapar", requests=path.name, cpu_ns=round(statistics.median(cpu) * 1e9),
                          p50_ms=round(statistics.median(latencies), 2), p99_ms=round(latencies[int(len(latencies) * 0.99)], 2),
                          answer_bytes=size // (ROUNDS * times))))


if __name__ == "__main__":
    main()
