"""Each example runs, and says what it says it says."""

import pathlib
import subprocess
import sys

import pytest

EXAMPLES = sorted((pathlib.Path(__file__).parent.parent / "examples").glob("*.py"))
NEED = ["networkx", "igraph", "polars", "pandas", "duckdb"]


def test_there_are_ten():
    assert len(EXAMPLES) >= 10


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_example(program, path, tmp_path):
    text = path.read_text(encoding="utf-8")
    for module in NEED:
        if f"import {module}" in text or f"on_{module}" in text:
            pytest.importorskip(module)
    done = subprocess.run(
        [sys.executable, "-W", "error::DeprecationWarning", str(path)], cwd=tmp_path,
        capture_output=True, text=True, timeout=600,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.strip()
    assert list(tmp_path.iterdir()) == []
