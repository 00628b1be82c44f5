import tensorflow as tf


def describe():
    """One line that belongs at the top of each log."""
    gpus = tf.config.list_physical_devices("GPU")
    details = [tf.config.experimental.get_device_details(gpu) for gpu in gpus]
    names = [detail.get("device_name", "GPU") for detail in details]
    strategy = tf.distribute.get_strategy()
    built = "with" if tf.test.is_built_with_cuda() else "without"
    return (
        f"{len(gpus)} GPUs {names}, {strategy.num_replicas_in_sync} replica,"
        f" TensorFlow {tf.__version__[:4]} built {built} CUDA"
    )


print(describe())
