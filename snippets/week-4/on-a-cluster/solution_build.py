def supervise(start, most):
    """Start a training again as long as that is of use: the last status.

    start() is one attempt: (status, steps that it made). A 0 or 3 ends it. After
    a 42 it is started again; after any other status as well, at most `most`
    times. A 42 counts as one of these if the attempt made no step."""
    while True:
        status, steps = start()
        counts = status != 42 or steps == 0
        if status in (0, 3) or (counts and most == 0):
            return status
        most -= counts


def check():
    def runs(*attempts, most=2):
        left = [*attempts]

        def start():
            assert left, f"{attempts}, most={most}: one start too many"
            return left.pop(0)

        status = supervise(start, most)
        assert status is not None, "supervise returned None: return the status"
        assert not left, f"{attempts}, most={most}: {len(left)} too few starts"
        assert status == attempts[-1][0], f"{attempts}: the status is {status}"

    runs((0, 320))
    runs((3, 40))
    runs((1, 20), (0, 300))
    runs((1, 20), (137, 20), (1, 0))
    runs(*[(42, 20)] * 9, (0, 140))
    runs((42, 0), (42, 0), (42, 0))
    runs((42, 0), (42, 20), (1, 0), (42, 9), (0, 1))
    runs((1, 9), most=0)
    runs((1, 9), (3, 0), most=1)


try:
    check()
    print("right: it starts again what is worth it")
except AssertionError as error:
    print("not yet:", error)
