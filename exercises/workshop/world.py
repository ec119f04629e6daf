"""The world of a job inside bubblewrap: its own root, processes and files, and no privilege.

Standard library only, and Linux's own calls where Python 3.11 has no name for them.
"""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

#: Where a job's own root is, inside the walls.
WORLD = "/mundo"

USER = 1000  # of learners' code, in its own world
INODES = 4096  # of its temporary folder

_libc = ctypes.CDLL(None, use_errno=True)
_NAMESPACES = 0x00020000 | 0x08000000 | 0x10000000 | 0x20000000  # mounts, IPC, users, processes
_NO_NEW_PRIVILEGES = 38
_SUBREAPER = 36
_DEATH_SIGNAL = 1
_CAPABILITIES_3 = 0x20080522


@dataclass(frozen=True)
class _Machine:
    """The numbers of a kind of processor: its own, and those of its calls.

    `refused`: shmget, semget, msgget, mq_open; add_key, request_key, keyctl; memfd_create,
    memfd_secret; ptrace, perf_event_open, fanotify_init, bpf, userfaultfd, io_uring_setup.
    """

    own: int
    clone: int
    mmap: int
    socket: int
    refused: tuple[int, ...]


_MACHINES = {
    "x86_64": _Machine(
        own=0xC000003E,
        clone=56,
        mmap=9,
        socket=41,
        refused=(29, 64, 68, 240, 248, 249, 250, 319, 447, 101, 298, 300, 321, 323, 425),
    ),
    "aarch64": _Machine(
        own=0xC00000B7,
        clone=220,
        mmap=222,
        socket=198,
        refused=(194, 190, 186, 180, 217, 218, 219, 279, 447, 117, 241, 262, 280, 282, 425),
    ),
}

_SOCKETS = (1, 2, 10)  # within one machine, and of the two Internets
_SHARED_AND_NAMELESS = 0x21
_SECCOMP, _SECCOMP_FILTER = 22, 2
_OTHER_NUMBERS = 0x40000000  # of calls, for another size of pointers
_LOAD, _AND, _EQUALS, _AT_LEAST, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x06
_NUMBER, _OWN, _FIRST, _FOURTH = 0, 4, 16, 40  # where they lie in what the filter is given
_REFUSED, _ALLOWED = 0x00050000 | 1, 0x7FFF0000  # as if there were no leave


def call_filter() -> bytes:
    """The program that refuses calls, as the kernel takes it.

    What no answer needs is refused: memory that no process seems to have, queues and keys that
    outlast one, doors to much of the kernel. Of sockets only some kinds are left: others reach
    past a network namespace, like those between a virtual machine and its host.
    """
    of = _machine()
    refuse, allow = [(_RETURN, 0, 0, _REFUSED)], [(_RETURN, 0, 0, _ALLOWED)]
    program = [(_LOAD, 0, 0, _OWN), (_EQUALS, 1, 0, of.own), *refuse]
    program += [(_LOAD, 0, 0, _NUMBER), (_AT_LEAST, 0, 1, _OTHER_NUMBERS), *refuse]
    for each in of.refused:
        program += [(_EQUALS, 0, 1, each), *refuse]
    kinds = [step for each in _SOCKETS for step in ((_EQUALS, 0, 1, each), *allow)]
    program += [(_EQUALS, 0, len(kinds) + 2, of.socket), (_LOAD, 0, 0, _FIRST), *kinds, *refuse]
    program += [(_EQUALS, 0, 4, of.mmap), (_LOAD, 0, 0, _FOURTH)]
    program += [(_AND, 0, 0, _SHARED_AND_NAMELESS), (_EQUALS, 0, 1, _SHARED_AND_NAMELESS), *refuse]
    return b"".join(struct.pack("HBBI", *step) for step in (*program, *allow))


def adopt_orphans() -> None:
    """Have this process become the parent of what its jobs leave, so that it can end them."""
    _ask("prctl", _SUBREAPER, 1, 0, 0, 0)


def die_with_parent() -> None:
    """What bubblewrap sees to inside the walls."""
    _ask("prctl", _DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)


def born_in_its_own_world() -> int:
    """Fork into new namespaces: 0 in the child, which is process 1 there.

    As one call, because to unshare and then to fork would copy this process twice, and that is
    most of what a job costs. Nothing else runs here, so no lock is held that a child would miss.
    """
    return _ask("syscall", _machine().clone, _NAMESPACES | signal.SIGCHLD, 0, 0, 0, 0)


def close_the_world(disk: int, user: int, group: int, program: bytes) -> None:
    """Leave to the child nothing but its own root, its own temporary folder and no privilege.

    Args:
        disk: Bytes of the temporary folder.
        user: Whom the child is outside.
        group: As `user`.
        program: From `call_filter`.
    """
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{USER} {user} 1")
    Path("/proc/self/gid_map").write_text(f"{USER} {group} 1")
    # Short of memory, the kernel ends this process and no other.
    Path("/proc/self/oom_score_adj").write_text("1000")
    # From another root than that of its mounts nobody makes user namespaces, in which they would
    # be mighty again; and there is no /proc in it.
    os.chroot(WORLD)
    os.chdir("/")
    options = f"size={disk},nr_inodes={INODES},mode=700"
    _ask("mount", b"tmpfs", b"/tmp", b"tmpfs", 0x2 | 0x4, options.encode())
    os.chdir("/tmp")
    _ask("prctl", _NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_3, 0)
    _ask("capset", header, (ctypes.c_uint32 * 6)())
    _refuse_calls(program)


def _machine() -> _Machine:
    return _MACHINES[platform.machine()]


def _refuse_calls(program: bytes) -> None:
    """Keep this process, and all that come of it, to what an answer needs."""
    steps = ctypes.create_string_buffer(program, len(program))
    given = struct.pack("HP", len(program) // 8, ctypes.addressof(steps))
    _ask("prctl", _SECCOMP, _SECCOMP_FILTER, given, 0, 0)


def _ask(name: str, *arguments: Any) -> int:
    """Call the C library; an error of its is one of ours."""
    got = getattr(_libc, name)(*arguments)
    if got < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")
    return got
