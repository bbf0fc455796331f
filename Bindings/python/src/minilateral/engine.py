"""The engine: WebAssembly that is compiled once for this machine, and then kept in a cache."""

import array
import contextlib
import importlib.resources
import sys
import threading

from .errors import BadNetwork, EngineStopped, TooLarge, UnknownName

_ERRORS = {-1: BadNetwork, -2: BadNetwork, -3: BadNetwork, -4: UnknownName, -5: TooLarge, -6: BadNetwork}
_MESSAGE_BYTES = 1_000
_VERSION = 1

# Bytes in WebAssembly's memory are little-endian.
_SWAP = sys.byteorder == "big"


class Engine:
    """One instance of the engine. Threads take turns."""

    def __init__(self):
        self._lock = threading.RLock()
        self._compiled = None
        self._store = None
        self._calls = None
        self._bytes = None
        self.generation = 0

    def call(self, name, *arguments):
        """Calls one of the engine's functions; a code below 0 becomes an exception."""
        with self._lock:
            code = self._raw(name, *arguments)
            if isinstance(code, int) and code < 0:
                raise _ERRORS.get(code, BadNetwork)(self._message())
            return code

    @contextlib.contextmanager
    def memory(self):
        """Room for arguments and answers, which is given back at the end."""
        with self._lock:
            held = []
            self._start()
            generation = self.generation
            try:
                yield Memory(self, held)
            finally:
                if self.generation == generation:
                    for address in held:
                        self._raw("ml_free", address)

    def _raw(self, name, *arguments):
        import wasmtime

        self._start()
        try:
            return self._calls[name](self._store, *arguments)
        except (wasmtime.Trap, wasmtime.WasmtimeError) as error:
            # Whatever was in its memory is gone.
            self._calls = None
            self.generation += 1
            raise EngineStopped(
                f"the engine stopped in {name}, most likely for want of memory: {str(error)[:200]}"
            ) from None

    def _start(self):
        if self._calls is not None:
            return
        import wasmtime

        if self._compiled is None:
            self._compiled = _compiled(wasmtime)
        runtime, module = self._compiled
        self._store = wasmtime.Store(runtime)
        calls = wasmtime.Instance(self._store, module, []).exports(self._store)
        version = calls["ml_version"](self._store)
        if version != _VERSION:
            raise ImportError(f"the engine has version {version}, this package needs {_VERSION}")
        self._bytes = calls["memory"]
        self._calls = {name: calls[name] for name in _names(module) if name.startswith("ml_")}

    def _message(self):
        address = self._raw("ml_allocate", _MESSAGE_BYTES)
        try:
            length = self._raw("ml_message", address, _MESSAGE_BYTES)
            return self.read(address, min(length, _MESSAGE_BYTES)).decode("utf-8", "replace")
        finally:
            self._raw("ml_free", address)

    def read(self, address, count):
        """Bytes of the engine's memory."""
        return bytes(self._bytes.read(self._store, address, address + count))

    def write(self, address, data):
        """Puts bytes into the engine's memory."""
        self._bytes.write(self._store, data, address)


class Memory:
    """Pieces of the engine's memory, for the length of a call."""

    def __init__(self, engine, held):
        self._engine = engine
        self._held = held

    def room(self, byte_count):
        """The address of so many bytes."""
        if byte_count > 1 << 30:
            raise TooLarge(f"{byte_count} bytes are more than the engine takes at once")
        address = self._engine._raw("ml_allocate", max(1, byte_count))
        self._held.append(address)
        return address

    def put(self, numbers):
        """The address of a copy of an array; 0 for None."""
        if numbers is None:
            return 0
        if _SWAP:
            numbers = array.array(numbers.typecode, numbers)
            numbers.byteswap()
        data = numbers.tobytes()
        address = self.room(len(data))
        self._engine.write(address, data)
        return address

    def text(self, text):
        """The address and the length of a text's UTF-8."""
        data = str(text).encode("utf-8")
        address = self.room(len(data))
        self._engine.write(address, data)
        return address, len(data)

    def get(self, typecode, address, count):
        """An array of what stands at an address."""
        numbers = array.array(typecode)
        numbers.frombytes(self._engine.read(address, count * numbers.itemsize))
        if _SWAP:
            numbers.byteswap()
        return numbers


def _compiled(wasmtime):
    file = importlib.resources.files("minilateral").joinpath("minilateral.wasm")
    code = file.read_bytes()
    try:
        config = wasmtime.Config()
        config.cache = True
        runtime = wasmtime.Engine(config)
        return runtime, wasmtime.Module(runtime, code)
    except wasmtime.WasmtimeError:
        # No folder for a cache: compiled for this process only.
        runtime = wasmtime.Engine()
        return runtime, wasmtime.Module(runtime, code)


def _names(module):
    return [export.name for export in module.exports]


engine = Engine()
"""The engine that the package uses."""
