from types import SimpleNamespace
from unittest import mock

import tensorflow as tf


def describe(strategy):
    """One line for the top of each log, such as
    GPUs: ['NVIDIA H100'], replicas: 1, TensorFlow 2.21 with CUDA"""
    gpus = tf.config.list_physical_devices("GPU")
    details = [tf.config.experimental.get_device_details(gpu) for gpu in gpus]
    names = [detail.get("device_name", "unknown") for detail in details]
    built = "with" if tf.test.is_built_with_cuda() else "without"
    return (
        f"GPUs: {names}, replicas: {strategy.num_replicas_in_sync},"
        f" TensorFlow {tf.__version__[:4]} {built} CUDA"
    )


def check():
    here, version = tf.distribute.get_strategy(), tf.__version__[:4]
    line = describe(here)
    assert line is not None, "describe returned None: return a line"
    assert "\n" not in line, "one line, so that one can search for it"
    assert version in line, f"it does not name TensorFlow {version}"
    built = "with CUDA" if tf.test.is_built_with_cuda() else "without CUDA"
    assert built in line, f"this TensorFlow was built {built}"
    assert "replicas: 1," in line, f"this strategy has 1 replica: {line}"
    two = SimpleNamespace(num_replicas_in_sync=2)
    details = {"get_device_details": lambda gpu: {"device_name": "card"}}
    for names in [], ["card", "card", "card"]:
        found = {"list_physical_devices": lambda kind, all=names: all}
        with (
            mock.patch.multiple(tf.config.experimental, **details),
            mock.patch.multiple(tf.config, **found),
        ):
            line = describe(two)
        assert f"GPUs: {names}" in line, f"GPUs are {names}; it says: {line}"
        assert "replicas: 2," in line, "3 GPUs, 2 replicas: ask the strategy"


try:
    check()
    print("right:", describe(tf.distribute.get_strategy()))
except AssertionError as error:
    print("not yet:", error)
