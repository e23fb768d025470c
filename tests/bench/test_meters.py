"""What Linux says of a process, read right."""

from __future__ import annotations

import os
import time

from tests.bench import meters

STAT = "812 (postgres: a (b) c) S 77 812 812 0 -1 4194560 9 9 0 0 11 12 30 4 20 0 1 0 100 1 1"


def test_the_first_number_is_time_on_the_processor():
    assert meters.on_processor("184043 2606033 2\n") == 184_043


def test_the_parent_and_what_children_left_behind_stand_after_a_name_with_brackets():
    tick = 1_000_000_000 // os.sysconf("SC_CLK_TCK")

    assert meters.parent(STAT) == 77
    assert meters.buried(STAT) == 34 * tick


def test_a_process_is_all_its_threads_and_only_grows():
    before = meters.of_process(os.getpid())
    until = time.process_time() + 0.02
    while time.process_time() < until:
        pass

    assert meters.of_process(os.getpid()) - before > 10_000_000
