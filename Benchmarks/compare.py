#!/usr/bin/env python3
"""Times `kernels` beside its peers and writes a table of ratios.

compare.py KERNELS FOLDER OUTPUT.md SIZE... [--threads 1,2] [--tasks a,b] [--without a] [--timeout S] [--long]

FOLDER has SIZE.bin and SIZE.csv. Every program runs in a process of its own, one after the other;
the medians of wall-clock time are compared. `kernels` runs before and after the peers of a task, and
the slower median counts. Where it takes milliseconds, the clock of the processor, which changes from
second to second, would decide: then all programs run in turn, five times, and the median of each one's
medians counts. A peer that can't meet the bar any more is stopped: to know by how much it misses it
would take hours.
"""
import argparse, datetime, importlib.metadata, json, math, os, platform, statistics, subprocess, sys

arguments = argparse.ArgumentParser()
arguments.add_argument("kernels")
arguments.add_argument("folder")
arguments.add_argument("output")
arguments.add_argument("sizes", nargs="+")
arguments.add_argument("--threads", default="1,2")
arguments.add_argument("--tasks", default="")
arguments.add_argument("--without", default="", help="peers that are left out")
arguments.add_argument(
    "--timeout", type=float, default=300, help="seconds after which a peer is stopped in any case")
arguments.add_argument(
    "--long", action="store_true", help="also the tasks that take minutes to hours")
arguments.add_argument("--memory", type=float, default=16, help="GB that a peer may reserve")
asked = arguments.parse_args()

TASKS = {
    "projection": 0.5, "betweenness": 0.5, "betweenness_sample": 0.5, "closeness": 0.1,
    "eigenvector": 0.5, "components": 0.5, "pagerank": 0.5, "core": 0.5, "butterfly": 0.2,
    "csv": 0.5, "curveball": 0.5,
}
# Seconds that a peer may take until it starts.
LOADING = 60
# Tasks below so many seconds are run in so many turns.
SHORT, TURNS = 0.01, 5
# All sources of many nodes take from minutes to hours in any program.
LONG = {("betweenness", "M"), ("betweenness", "L"), ("closeness", "L")}
PEERS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers.py")


def answer(command, timeout=None):
    """The line of JSON that a command prints, or why there is none."""
    limit = f"ulimit -v {int(asked.memory * 2**20)}; exec \"$@\""
    try:
        done = subprocess.run(
            ["sh", "-c", limit, "sh", *command], capture_output=True, text=True,
            timeout=timeout)
    except subprocess.TimeoutExpired:
        return {"failure": f"more than {timeout:.0f} s"}
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        last = (done.stderr.strip().splitlines() or [f"status {done.returncode}"])[-1]
        return {"failure": last[:80]}
    return json.loads(lines[-1])


def agree(ours, theirs):
    """Whether the numbers that both give are the same; whole numbers exactly."""
    for a, b in zip(ours, theirs or []):
        if isinstance(a, int) and isinstance(b, int):
            if a != b:
                return False
        elif not math.isclose(a, b, rel_tol=1e-6):
            return False
    return True


def seconds(value):
    for unit, scale in (("s", 1), ("ms", 1e-3), ("µs", 1e-6)):
        if value >= scale:
            return f"{value / scale:.3g} {unit}"
    return f"{value:.3g} s"


def merged(runs):
    """The runs of a program as one."""
    failed = [run for run in runs if "failure" in run]
    return failed[0] if failed else {
        **runs[0], "median_s": statistics.median(run["median_s"] for run in runs)}


def compared(task, size, threads):
    file = os.path.join(asked.folder, size + ".bin")
    ours_command = [asked.kernels, task, file, "--threads", str(threads)]
    first = answer(ours_command)
    if "failure" in first:
        sys.exit(f"kernels {task} {size}: {first['failure']}")
    names = subprocess.run(
        [sys.executable, PEERS, task, "--list"], capture_output=True, text=True, check=True)
    # Three repetitions in the time of the bar and a little more, after the peer's libraries and the
    # input are loaded; a minute at least, so that the numbers of most can be compared.
    limit = min(asked.timeout, LOADING + max(60, 4 * first["median_s"] / TASKS[task]))
    is_short = first["median_s"] < SHORT
    mine, theirs = [first["median_s"]], {}
    for turn in range(TURNS if is_short else 1):
        for name in names.stdout.splitlines():
            earlier = theirs.get(name, [])
            # What failed, or took long enough to be its own average, is not run again.
            if name.split()[0] in asked.without.split(",") or (
                    earlier and earlier[-1].get("median_s", math.inf) > 1):
                continue
            run = answer([
                sys.executable, PEERS, task, name, file, "--threads", str(threads)], limit)
            theirs[name] = earlier + [run]
            print(size, task, threads, name, run, file=sys.stderr, flush=True)
        # A long run is its own average.
        if first["median_s"] < 10:
            mine.append(answer(ours_command)["median_s"])
    print(size, task, threads, mine, file=sys.stderr, flush=True)
    mine = statistics.median(mine) if is_short else max(mine)
    theirs = {name: merged(runs) for name, runs in theirs.items()}
    timed = {name: run for name, run in theirs.items() if "failure" not in run}
    wrong = [name for name, run in timed.items() if not agree(first["checksum"], run["checksum"])]
    checked = [name for name, run in timed.items() if run["checksum"] and name not in wrong]
    # A peer that does less than the task is shown, not judged by.
    fair = {name: run for name, run in timed.items() if "only" not in name}
    row = [size, task, str(threads), seconds(mine)]
    if fair:
        best = min(fair, key=lambda name: fair[name]["median_s"])
        ratio = mine / fair[best]["median_s"]
        met = "yes" if ratio <= TASKS[task] else "**no**"
        row += [f"{best}, {seconds(fair[best]['median_s'])}", f"{ratio:.3f}", f"{TASKS[task]:g}", met]
    else:
        reasons = "; ".join(f"{name}: {run['failure']}" for name, run in theirs.items())
        ratio = mine / ((limit - LOADING) / 3)
        met = "yes" if "more than" in reasons and ratio <= TASKS[task] else ""
        row += [reasons, f"< {ratio:.3f}" if met else "", f"{TASKS[task]:g}", met]
    row.append("differs: " + ", ".join(wrong) if wrong else "agrees with " + str(len(checked)))
    return row, bool(wrong)


def processor():
    try:
        with open("/proc/cpuinfo") as file:
            names = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
            return names[0]
    except (OSError, IndexError):
        return platform.processor() or platform.machine()


def main():
    rows, failed = [], False
    tasks = asked.tasks.split(",") if asked.tasks else list(TASKS)
    for size in asked.sizes:
        for task in tasks:
            if (task, size) in LONG and not asked.long:
                continue
            for threads in map(int, asked.threads.split(",")):
                row, wrong = compared(task, size, threads)
                rows.append(row)
                failed |= wrong
    versions = ", ".join(
        f"{name} {importlib.metadata.version(name)}"
        for name in ("igraph", "networkit", "rustworkx", "python-graphblas", "scipy", "polars"))
    headings = [
        "input", "task", "threads", "minilateral", "best peer", "ratio", "bar", "met", "checksum"]
    lines = [
        "# Benchmarks", "",
        "Median wall-clock time of minilateral's kernels beside the fastest of its peers on the same "
        "input, in one run. The ratio is minilateral's time by the peer's: smaller is better.", "",
        f"- {datetime.date.today().isoformat()}, {processor()}, {os.cpu_count()} cores, "
        f"{platform.system()} {platform.machine()}",
        f"- Peers: {versions}",
        "- Inputs: random two-mode networks with power-law degrees. S: 200 x 500 nodes, 15 thousand "
        "edges; M: 20 x 50 thousand nodes, 400 thousand edges; L: 1 x 1 million nodes, 10 million "
        "edges",
        "- Each program at least three times and for at least a second (less often beyond a "
        "minute), in a process of its own, the kernels before and after the peers, whichever is slower; "
        f"below {SHORT * 1000:g} ms all in turn, {TURNS} times, the median of the medians",
        "- A peer is stopped when, after a minute or more, it can't come near the bar any more, after "
        f"{asked.timeout:g} s, or beyond {asked.memory:g} GB. Loading is not timed, except in the task csv", "",
        "| " + " | ".join(headings) + " |", "|" + " --- |" * len(headings),
    ] + ["| " + " | ".join(row) + " |" for row in rows]
    with open(asked.output + ".new", "w") as file:
        file.write("\n".join(lines) + "\n")
    os.replace(asked.output + ".new", asked.output)
    sys.exit("checksums differ" if failed else 0)


main()
