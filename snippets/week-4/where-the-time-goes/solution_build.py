def covered(spans):
    """The time in which at least one of the events was running.

    spans: a list of (begin, end), in any order.
    """
    total, until = 0, float("-inf")
    for begin, end in sorted(spans):
        if end > until:
            total += end - max(begin, until)
            until = end
    return total


def check():
    got = covered([(0, 3)])
    assert got is not None, "covered returned None: return a number"
    assert got == 3, f"one event from 0 to 3 covers 3, not {got}"
    got = covered([(0, 4), (2, 6)])
    assert got != 8, "you added the durations: 2 to 4 was counted twice"
    assert got == 6, f"0 to 4 and 2 to 6 cover 6, not {got}"
    got = covered([(0, 2), (5, 6)])
    assert got != 6, "between 2 and 5 nothing ran: don't count the gap"
    assert got == 3, f"0 to 2 and 5 to 6 cover 3, not {got}"
    got = covered([(0, 9), (1, 2), (3, 5)])
    assert got == 9, f"events inside of another add nothing: 9, not {got}"
    got = covered([(4, 6), (0, 1), (5, 8)])
    assert got == 5, f"they need not come in order of time: 5, not {got}"
    got = covered([(0, 9), (1, 2), (8, 12)])
    assert got == 12, (
        f"8 to 12 begins before the first has ended: 12, not {got}"
    )
    assert covered([]) == 0, "no event covers no time: 0"
    spans = [(3, 4), (1, 2)]
    covered(spans)
    assert spans == [(3, 4), (1, 2)], "leave the list as it was: use sorted"


try:
    check()
    print("right: threads that overlap count once")
except AssertionError as error:
    print("not yet:", error)
