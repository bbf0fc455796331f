"""The wheel's build."""

import importlib.util
import pathlib
import zipfile

import pytest

HERE = pathlib.Path(__file__).parent.parent


@pytest.fixture
def build():
    spec = importlib.util.spec_from_file_location("build", HERE / "backend" / "minilateral_build.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    if not (HERE.parent.parent / ".build" / "wasm" / "minilateral.wasm").exists():
        pytest.skip("the engine is not compiled here")
    return module


def test_a_wheel_is_pure_and_the_same_each_time(build, tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    name = build.build_wheel(tmp_path / "a")
    assert name.endswith("-py3-none-any.whl")
    build.build_wheel(tmp_path / "b")
    assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
    with zipfile.ZipFile(tmp_path / "a" / name) as wheel:
        names = wheel.namelist()
    assert "minilateral/minilateral.wasm" in names
    assert not [name for name in names if name.endswith((".pyc", ".so"))]


def test_a_command_inside_makes_it_a_wheel_of_one_platform(build, tmp_path):
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\n")
    name = build.build_wheel(tmp_path, {"bundle": str(program)})
    assert not name.endswith("-any.whl")
    with zipfile.ZipFile(tmp_path / name) as wheel:
        assert wheel.getinfo("minilateral/bin/minilateral").external_attr >> 16 & 0o111


def test_a_source_distribution_has_the_engine(build, tmp_path):
    import tarfile

    name = build.build_sdist(tmp_path)
    with tarfile.open(tmp_path / name) as archive:
        assert any(entry.endswith("/src/minilateral/minilateral.wasm") for entry in archive.getnames())
