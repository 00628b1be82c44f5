import tensorflow as tf


def describe(strategy):
    """One line that belongs at the top of each log."""
    gpus = tf.config.list_physical_devices("GPU")
    details = [tf.config.experimental.get_device_details(gpu) for gpu in gpus]
    names = [detail.get("device_name", "GPU") for detail in details]
    built = "with" if tf.test.is_built_with_cuda() else "without"
    return (
        f"GPUs: {names}, replicas: {strategy.num_replicas_in_sync},"
        f" TensorFlow {tf.__version__[:4]} {built} CUDA"
    )


print(describe(tf.distribute.get_strategy()))
