import tensorflow as tf


def choose(weights, devices, machines, memory=80e9, equal=True):
    """The strategy for a model of so many weights, trained with Adam."""
    if weights * 16 > memory:
        return "none of them: divide the model (DTensor)"
    if not equal:
        return "ParameterServerStrategy"
    if machines > 1:
        return "MultiWorkerMirroredStrategy"
    return "MirroredStrategy" if devices > 1 else "OneDeviceStrategy"


cases = [
    {"weights": 25e6, "devices": 1, "machines": 1},
    {"weights": 25e6, "devices": 8, "machines": 1},
    {"weights": 350e6, "devices": 8, "machines": 4},
    {"weights": 350e6, "devices": 1, "machines": 90, "equal": False},
    {"weights": 70e9, "devices": 8, "machines": 4},
]
for case in cases:
    name = choose(**case)
    print(name, hasattr(tf.distribute, name))
