#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measure the OpenFisca web API on loopback; prints two JSON objects (/calculate and /trace).

usage: web_api.py [PERSONS]       (200)

Each person is asked 5 times on either path, after 50 warm-up requests.

One worker process, one keep-alive connection, one request at a time, so the latencies are those of an idle server. The server's
CPU time comes from /proc (Linux). The number of requests and the waiting time are bounded, and the server is stopped at the end whatever happens.
"""
import contextlib
import http.client
import json
import os
import pathlib
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

from in_process import descriptions
from reference_rules import ANSWERS, PERIOD, WEIGHTS

WARM_UP_REQUESTS, RUNS = 50, 5
READY_WITHIN_S, ANSWER_WITHIN_S, ALL_WITHIN_S = 60, 10, 300


@contextlib.contextmanager
def server():
    """The server in a process group of its own; gives its port, its process id and when it was started."""
    with socket.socket() as probe:  # a free port; nobody else is expected to take it in the next moment
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    here = pathlib.Path(__file__).resolve().parent
    command = [str(pathlib.Path(sys.executable).parent / "openfisca"), "serve", "--country-package", "openfisca_bench",
               "--port", str(port), "--bind", f"127.0.0.1:{port}", "--workers", "1"]
    environment = {**os.environ, "PYTHONPATH": str(here), "PYTHONDONTWRITEBYTECODE": "1"}
    with tempfile.TemporaryFile() as log:
        started = time.perf_counter()
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
        try:
            yield port, process, started, log
        finally:
            # TERM and, if need be, KILL go to the group that was just started and to nothing else
            for how in (signal.SIGTERM, signal.SIGKILL):
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, how)
                try:
                    process.wait(timeout=10)
                    break
                except subprocess.TimeoutExpired:
                    continue


def wait_until_ready(port, process, started, log):
    while time.perf_counter() - started < READY_WITHIN_S and process.poll() is None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=ANSWER_WITHIN_S)
        try:
            connection.request("GET", "/spec")
            if connection.getresponse().read():
                return connection, (time.perf_counter() - started) * 1e3
        except OSError:
            time.sleep(0.02)
    log.seek(0)
    sys.exit("the OpenFisca server did not start:\n" + log.read()[-2000:].decode(errors="replace"))


def group(leader):
    """The process ids of the server: its group."""
    return [int(entry) for entry in os.listdir("/proc") if entry.isdigit() and in_group(entry, leader)]


def in_group(pid, leader):
    with contextlib.suppress(OSError):
        return int(stat(pid)[2]) == leader
    return False


def stat(pid):
    """The fields of /proc/PID/stat after the name: state, parent, group, …"""
    return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()


def cpu_s(pids):
    return sum(int(ticks) for pid in pids for ticks in stat(pid)[11:13]) / os.sysconf("SC_CLK_TCK")


def peak_mib(pids):
    lines = [line for pid in pids for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines()]
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) // 1024


def main():
    persons = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    bodies = [json.dumps(situation) for situation in descriptions(persons)]
    with server() as (port, process, started, log):
        connection, start_ms = wait_until_ready(port, process, started, log)
        pids = group(process.pid)

        def ask(path, body):
            if time.perf_counter() - started > ALL_WITHIN_S:
                sys.exit(f"web_api.py: not done after {ALL_WITHIN_S} s, stopped")
            connection.request("POST", path, body, {"Content-Type": "application/json"})
            response = connection.getresponse()
            answer = response.read()
            if response.status != 200:
                sys.exit(f"{path}: {response.status} {answer[:500]!r}")
            return answer

        checksum = 0
        for body in bodies:
            person = json.loads(ask("/calculate", body))["persons"]["a"]
            checksum += sum(weight * int(person[name][PERIOD]) for weight, name in zip(WEIGHTS, ANSWERS))

        for path, what in (("/calculate", "web"), ("/trace", "web_explained")):
            for body in (bodies * WARM_UP_REQUESTS)[:WARM_UP_REQUESTS]:
                ask(path, body)
            latencies, cpu, size = [], [], 0
            for _ in range(RUNS):
                before = cpu_s(pids)
                for body in bodies:
                    sent = time.perf_counter()
                    size = len(ask(path, body))
                    latencies.append((time.perf_counter() - sent) * 1e3)
                cpu.append((cpu_s(pids) - before) / persons)
            latencies.sort()
            line = dict(engine="openfisca", what=what, persons=persons,
                        cpu_ns=round(statistics.median(cpu) * 1e9),
                        wall_ns=round(statistics.median(latencies) * 1e6),
                        p50_ms=round(statistics.median(latencies), 2),
                        p99_ms=round(latencies[int(len(latencies) * 0.99)], 2),
                        answer_bytes=size, peak_mib=peak_mib(pids), start_ms=round(start_ms, 1))
            if path == "/calculate":
                line["checksum"] = checksum
            print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
