"""Builds the package: copies its files and the engine's WebAssembly into a wheel. Needs nothing else.

The engine is compiled by ``script/wasm`` of the repository. Where it was compiled since its sources
changed it is taken from ``.build/wasm``, else it is compiled now. A source distribution has it inside.

``pip install --config-settings bundle=PATH`` takes the command ``minilateral`` in as well; the wheel is
then for this platform only.
"""

import base64
import csv
import hashlib
import io
import os
import pathlib
import shutil
import stat
import subprocess
import sysconfig
import tarfile
import zipfile

try:
    import tomllib
except ImportError:  # Python 3.10
    tomllib = None

HERE = pathlib.Path(__file__).resolve().parent.parent
PACKAGE = HERE / "src" / "minilateral"
ENGINE = "minilateral.wasm"
ROOMS = ["Networks", "Measures", "Chance", "Engine", "CFreestanding"]


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    """Writes a wheel; gives its name."""
    project = _project()
    bundle = (config_settings or {}).get("bundle")
    platform = "any"
    if bundle:
        platform = sysconfig.get_platform().replace("-", "_").replace(".", "_")
    tag = f"py3-none-{platform}"
    info = f"{project['name']}-{project['version']}.dist-info"
    files = {f"minilateral/{name}": data for name, data in _package_files().items()}
    if bundle:
        files["minilateral/bin/minilateral"] = pathlib.Path(bundle).read_bytes()
    files[f"{info}/METADATA"] = _metadata(project)
    files[f"{info}/WHEEL"] = (
        "Wheel-Version: 1.0\nGenerator: minilateral_build\n"
        f"Root-Is-Purelib: {'false' if bundle else 'true'}\nTag: {tag}\n"
    ).encode()
    files[f"{info}/entry_points.txt"] = _entry_points(project)
    license_file = _root() / "LICENSE" if _root() else HERE / "LICENSE"
    if license_file.exists():
        files[f"{info}/licenses/LICENSE"] = license_file.read_bytes()
    files[f"{info}/RECORD"] = _record(files, f"{info}/RECORD")
    name = f"{project['name']}-{project['version']}-{tag}.whl"
    with zipfile.ZipFile(pathlib.Path(wheel_directory) / name, "w", zipfile.ZIP_DEFLATED) as wheel:
        for path, data in files.items():
            # The same files give the same bytes, whenever they are built.
            entry = zipfile.ZipInfo(path, date_time=(2020, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            mode = 0o755 if path.endswith("/bin/minilateral") else 0o644
            entry.external_attr = (stat.S_IFREG | mode) << 16
            wheel.writestr(entry, data)
    return name


def build_sdist(sdist_directory, config_settings=None):
    """Writes a source distribution, which has the compiled engine inside; gives its name."""
    project = _project()
    base = f"{project['name']}-{project['version']}"
    files = {f"src/minilateral/{name}": data for name, data in _package_files().items()}
    for name in ["pyproject.toml", "README.md", "backend/minilateral_build.py"]:
        files[name] = (HERE / name).read_bytes()
    if _root():
        files["LICENSE"] = (_root() / "LICENSE").read_bytes()
    files["PKG-INFO"] = _metadata(project)
    name = f"{base}.tar.gz"
    with tarfile.open(pathlib.Path(sdist_directory) / name, "w:gz") as archive:
        for path, data in files.items():
            entry = tarfile.TarInfo(f"{base}/{path}")
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return name


def get_requires_for_build_wheel(config_settings=None):
    """Nothing but Python 3.11; an older Python needs a reader of TOML."""
    return [] if tomllib else ["tomli"]


get_requires_for_build_sdist = get_requires_for_build_wheel


def _root():
    """The repository, or None in a source distribution."""
    root = HERE.parent.parent
    return root if (root / "script" / "wasm").exists() else None


def _package_files():
    files = {}
    for path in sorted(PACKAGE.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts and path.name != ENGINE:
            files[path.relative_to(PACKAGE).as_posix()] = path.read_bytes()
    files[ENGINE] = _engine().read_bytes()
    return files


def _engine():
    root = _root()
    if root is None:
        return PACKAGE / ENGINE
    compiled = root / ".build" / "wasm" / ENGINE
    sources = [
        path for room in ROOMS for path in (root / "Sources" / room).rglob("*")
        if path.suffix in (".swift", ".c")
    ]
    newest = max(path.stat().st_mtime for path in sources)
    if compiled.exists() and compiled.stat().st_mtime >= newest:
        return compiled
    if shutil.which("swiftc") is None:
        raise SystemExit(
            "The engine is not compiled, and there is no swiftc to compile it. Run script/wasm where "
            "there is one, or install a wheel."
        )
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(["sh", str(root / "script" / "wasm"), "--engine"], env=environment)
    if done.returncode != 0 or not compiled.exists():
        raise SystemExit(f"script/wasm --engine ended with {done.returncode}.")
    return compiled


def _project():
    if tomllib is None:
        import tomli as reader
    else:
        reader = tomllib
    return reader.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def _metadata(project):
    lines = [
        "Metadata-Version: 2.4",
        f"Name: {project['name']}",
        f"Version: {project['version']}",
        f"Summary: {project['description']}",
        f"License-Expression: {project['license']}",
        f"Requires-Python: {project['requires-python']}",
        "Description-Content-Type: text/markdown",
    ]
    lines += [f"Requires-Dist: {need}" for need in project["dependencies"]]
    for extra, needs in project["optional-dependencies"].items():
        lines.append(f"Provides-Extra: {extra}")
        lines += [f"Requires-Dist: {need}; extra == '{extra}'" for need in needs]
    return ("\n".join(lines) + "\n\n" + (HERE / "README.md").read_text(encoding="utf-8")).encode()


def _entry_points(project):
    lines = []
    for group, entries in project.get("entry-points", {}).items():
        lines.append(f"[{group}]")
        lines += [f"{name} = {target}" for name, target in entries.items()]
        lines.append("")
    return "\n".join(lines).encode()


def _record(files, own_path):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    for path, data in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        writer.writerow([path, f"sha256={digest}", len(data)])
    writer.writerow([own_path, "", ""])
    return text.getvalue().encode()
