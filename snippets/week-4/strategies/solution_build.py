import tensorflow as tf


def choose(weights, devices, machines, memory=80e9, equal=True):
    """The name of a strategy of tf.distribute, or "DTensor" if none will do:
    for so many weights, trained with Adam in float32, on machines with so
    many devices each. memory: bytes of a device; equal: are they alike?"""
    if weights * 16 > memory:
        return "DTensor"
    if not equal:
        return "ParameterServerStrategy"
    if machines > 1:
        return "MultiWorkerMirroredStrategy"
    return "MirroredStrategy" if devices > 1 else "OneDeviceStrategy"


def check():
    name = choose(25e6, 8, 1)
    assert name is not None, "choose returned None: return a name"
    assert name == "MirroredStrategy", f"8 devices in one machine: {name}?"
    name = choose(25e6, 1, 1)
    assert name == "OneDeviceStrategy", f"one device: {name}?"
    name = choose(350e6, 8, 4)
    assert name == "MultiWorkerMirroredStrategy", f"4 machines: {name}?"
    name = choose(350e6, 1, 90, equal=False)
    assert name == "ParameterServerStrategy", f"unequal machines: {name}?"
    for weights in (7e9, 70e9):
        name = choose(weights, 8, 4)
        wrong = "fit into no device: count gradients and slots, too"
        assert name == "DTensor", f"{weights:.0e} weights {wrong}"
    name = choose(70e9, 8, 4, equal=False)
    wrong = "it would fit into no worker, so ask for the size first"
    assert name == "DTensor", f"unequal, 70e9 weights: {wrong}"
    name = choose(2e9, 8, 4, memory=24e9)
    assert name == "DTensor", "24 GB: use the argument memory"
    name = choose(2e9, 1, 4)
    wrong = "ask for the machines before the devices"
    assert name == "MultiWorkerMirroredStrategy", f"4 machines of one: {wrong}"
    assert hasattr(tf.distribute, name), f"there is no {name}"


try:
    check()
    print("right: the size first, then the machines, then the devices")
except AssertionError as error:
    print("not yet:", error)
