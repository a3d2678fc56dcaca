"""What crosses between the desk and the models' process: frozen messages, and how they become bytes.

A frame is a length and a pickle (protocol 5). Arrays of 64 KB and more do not go through the pipe: their buffers lie
one after the other in a block of shared memory that the frame names, are copied out by the receiver, and the sender
frees the block as soon as the receiver says so. A block thus lives for milliseconds.
"""

import io
import json
import os
import pickle
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, is_dataclass
from enum import Enum
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory
from typing import Any, BinaryIO, Final

SHARED_FROM: Final = 64 * 1024
MAX_FRAME: Final = 512 * 1024 * 1024
_HEADER: Final = struct.Struct("<II")


@dataclass(frozen=True, slots=True)
class Request:
    """Work for the models' process.

    Attributes:
        generation: counts up per process lane; every message about this work carries it.
        task: "package.module:function", called with a TaskContext and the arguments.
        arguments: picklable keyword arguments.
    """

    generation: int
    task: str
    arguments: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop the work of that generation."""

    generation: int


@dataclass(frozen=True, slots=True)
class Taken:
    """The receiver has copied what lay in that block of shared memory."""

    block: str


@dataclass(frozen=True, slots=True)
class Ready:
    """The process can take work.

    Attributes:
        pid: its process id.
        network: who blocks the network, "system" or "interpreter".
        files: who blocks writing, likewise.
        device: "cpu" or "cuda", after a trial run.
        device_note: why it is not the device that was asked for; empty otherwise.
    """

    pid: int
    network: str
    files: str
    device: str
    device_note: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work is: 0 to 1, and what is being done in words."""

    generation: int
    fraction: float
    words: str


@dataclass(frozen=True, slots=True)
class TextPiece:
    """The next piece of a text that is being written."""

    generation: int
    text: str


@dataclass(frozen=True, slots=True)
class Done:
    """The work's result, and the largest memory of the process so far in bytes (None where unknown)."""

    generation: int
    value: Any
    peak_memory: int | None


@dataclass(frozen=True, slots=True)
class Failed:
    """The work ended without a result.

    Attributes:
        kind: name of an ActionableError's class, "MemoryError", or "DefectError".
        message: one sentence for an ActionableError, else where it happened; never values of the input.
    """

    generation: int
    kind: str
    message: str


Message = Request | Cancel | Taken | Ready | Progress | TextPiece | Done | Failed


class Channel:
    """One end of the connection between the desk and the models' process."""

    def __init__(self, source: BinaryIO, sink: BinaryIO, token: str, *, trusted: bool) -> None:
        """Wrap two pipes.

        Args:
            source: unbuffered binary stream to read from.
            sink: unbuffered binary stream to write to.
            token: names of shared memory begin with it, in both directions.
            trusted: False at the desk: a process that runs foreign models may only send plain data, numpy arrays and
                the dataclasses and enums of this program.
        """
        self._source, self._sink = source, sink
        self._token, self._trusted = token, trusted
        self._count = 0
        self._blocks: dict[str, SharedMemory] = {}

    def send(self, message: Message) -> None:
        """Write one message; the caller holds a lock where several threads send.

        Raises:
            OSError: the other end is gone.
        """
        buffers: list[memoryview] = []
        data = pickle.dumps(message, protocol=5, buffer_callback=_large_into(buffers))
        name = ""
        sizes = [buffer.nbytes for buffer in buffers]
        if buffers:
            block = self._new_block(sum(sizes))
            if block is None:  # no room in shared memory: it goes through the pipe
                data, sizes = pickle.dumps(message, protocol=5), []
            else:
                name, offset = block.name, 0
                for buffer in buffers:
                    _memory(block)[offset : offset + buffer.nbytes] = buffer
                    offset += buffer.nbytes
        for buffer in buffers:
            buffer.release()
        head = json.dumps([name, sizes]).encode()
        try:
            _write(self._sink, _HEADER.pack(len(head), len(data)) + head)
            _write(self._sink, data)
        except OSError:
            self.free(name)
            raise

    def receive(self) -> tuple[Message, str]:
        """Read one message; returns it and the name of the block to confirm with Taken, or "".

        Raises:
            EOFError: the other end is gone.
            ValueError: what came is not a message.
        """
        head_size, data_size = _HEADER.unpack(_read(self._source, _HEADER.size))
        if head_size > 65536 or data_size > MAX_FRAME:
            raise ValueError("a message is too large")
        name, sizes = json.loads(_read(self._source, head_size))
        data = _read(self._source, data_size)
        buffers = self._take(name, sizes) if name else []
        message = _Loader(io.BytesIO(data), buffers, trusted=self._trusted).load()
        if not isinstance(message, Message):
            raise ValueError("what came is not a message")  # noqa: TRY004  from a pipe, not from a caller
        return message, name

    def free(self, name: str) -> None:
        """Free a block that this end made; nothing happens when it is freed already."""
        block = self._blocks.pop(name, None)
        if block is not None:
            _discard(block)

    def free_all(self) -> None:
        """Free every block this end still holds."""
        for name in list(self._blocks):
            self.free(name)

    def sweep(self) -> None:
        """At the desk, after the process is gone: free the block that it may have left behind."""
        for parity in "01":
            try:
                block = SharedMemory(name=f"{self._token}{parity}p")
            except OSError:
                continue
            _discard(block)

    def _new_block(self, size: int) -> SharedMemory | None:
        # The process has at most one unconfirmed result, so two names that take turns are enough, and known.
        self._count += 1
        name = f"{self._token}{self._count % 2}p" if self._trusted else f"{self._token}{self._count}d"
        try:
            if sys.platform == "linux":
                free = os.statvfs("/dev/shm")  # noqa: S108  writing past what is free would end the program (SIGBUS)
                if free.f_bavail * free.f_frsize < size + (1 << 20):
                    return None
            block = SharedMemory(name=name, create=True, size=size)
        except OSError:
            return None
        self._blocks[block.name] = block
        return block

    def _take(self, name: str, sizes: list[int]) -> list[bytearray]:
        if not self._trusted and not name.startswith(self._token):
            raise ValueError("a message names foreign memory")
        block = SharedMemory(name=name)
        try:
            if sum(sizes) > block.size or min(sizes, default=0) < 0:
                raise ValueError("a message names more memory than there is")
            buffers, offset = [], 0
            for size in sizes:
                buffers.append(bytearray(_memory(block)[offset : offset + size]))
                offset += size
        finally:
            block.close()
            if not self._trusted:  # attaching registered the name here, though the process frees it
                _unregister(block)
        return buffers


def without_resource_tracker() -> None:
    """In the models' process: do not start a tracker that would free the desk's memory a second time (bpo-38119)."""

    def ignore(*_: object) -> None:
        """Neither register nor unregister."""

    resource_tracker.register = ignore  # type: ignore[assignment]  # bound methods of the one tracker
    resource_tracker.unregister = ignore  # type: ignore[assignment]


class _Loader(pickle.Unpickler):
    """Unpickles messages; from an untrusted end only data classes, enums and numpy's own array parts."""

    _NUMPY: Final = frozenset({"_reconstruct", "_frombuffer", "ndarray", "dtype", "scalar"})

    def __init__(self, stream: io.BytesIO, buffers: list[bytearray], *, trusted: bool) -> None:
        super().__init__(stream, buffers=buffers)
        self._trusted = trusted

    def find_class(self, module: str, name: str) -> Any:
        """Resolve a class that a pickle names.

        Raises:
            ValueError: it may not be named here.
        """
        if self._trusted:
            return super().find_class(module, name)
        if "." not in name and module.split(".", maxsplit=1)[0] == "numpy" and name in self._NUMPY:
            return super().find_class(module, name)
        if "." not in name and module.startswith(("inference.", "app.core.")):
            found = super().find_class(module, name)
            if isinstance(found, type) and (is_dataclass(found) or issubclass(found, Enum)):
                return found
        if (module, name) == ("builtins", "getattr"):
            return _enum_member  # Python 3.11.0 to 3.11.3 pickle a member so; no other attribute can be had by it
        raise ValueError(f"the models' process sent {module}.{name}, which is not plain data")


def _enum_member(kind: object, name: object) -> Enum:
    """The member of an enum, and nothing else.

    Raises:
        ValueError: `kind` is no enum, or has no member of that name.
    """
    if isinstance(kind, type) and issubclass(kind, Enum) and name in kind.__members__:
        return kind.__members__[str(name)]
    raise ValueError("the models' process sent an attribute, which is not plain data")


def _large_into(buffers: list[memoryview]) -> Callable[[pickle.PickleBuffer], bool]:
    def decide(buffer: pickle.PickleBuffer) -> bool:
        raw = buffer.raw()
        if raw.nbytes < SHARED_FROM:
            return True  # stays in the pickle
        buffers.append(raw)
        return False

    return decide


def _memory(block: SharedMemory) -> memoryview:
    if block.buf is None:
        raise ValueError("a block of shared memory was used after it was freed")
    return block.buf


def _discard(block: SharedMemory) -> None:
    block.close()
    try:
        block.unlink()
    except FileNotFoundError:
        _unregister(block)


def _unregister(block: SharedMemory) -> None:
    if os.name == "posix":
        resource_tracker.unregister(f"/{block.name}", "shared_memory")


def _read(source: BinaryIO, size: int) -> bytearray:
    data = bytearray(size)
    view, done = memoryview(data), 0
    while done < size:
        count = source.readinto(view[done:])  # type: ignore[attr-defined]
        if not count:
            raise EOFError
        done += count
    return data


def _write(sink: BinaryIO, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[sink.write(view) :]
