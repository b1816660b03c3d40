"""The child's limits of memory and of computing time, set by itself (child side)."""

from __future__ import annotations

import ctypes
import math
import sys
from contextlib import suppress
from typing import Any

_MIB = 1 << 20
_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_LIMIT_PROCESS_MEMORY = 0x100


def hold(mib: int) -> None:
    """Hold this process to so many MiB of memory, and let it leave no core file: it would hold people's data.

    Where the system enforces no such limit (macOS), the sizes checked before and the limit of time are the guard.
    """
    if sys.platform == "win32":
        hold_windows(ctypes.WinDLL("kernel32"), mib)
        return
    import resource

    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (mib * _MIB, mib * _MIB))


def allow(detik: float) -> None:
    """Let this process compute for twice `detik` seconds from now on, then be ended by the system.

    The parent's timer ends it long before; this is for a child whose parent was killed, and who would never be ended.
    Windows knows no such limit for a process that goes on living.
    """
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = math.ceil(used.ru_utime + used.ru_stime + 2 * detik)
    with suppress(ValueError, OSError):  # ValueError: the caller's own limit is lower, and holds
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, resource.getrlimit(resource.RLIMIT_CPU)[1]))


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def hold_windows(kernel32: Any, mib: int) -> None:  # noqa: ANN401 (a library of the system)
    """Put this process into a Job Object of its own whose processes may hold so many MiB."""
    kernel32.CreateJobObjectW.restype = kernel32.GetCurrentProcess.restype = ctypes.c_void_p
    limits = ExtendedLimits(process_memory=mib * _MIB)
    limits.basic.flags = _LIMIT_PROCESS_MEMORY
    job = ctypes.c_void_p(kernel32.CreateJobObjectW(None, None))
    kernel32.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
    kernel32.AssignProcessToJobObject(job, ctypes.c_void_p(kernel32.GetCurrentProcess()))
