import tensorflow as tf

gpus = tf.config.list_physical_devices("GPU")
print("GPUs:", len(gpus))
for gpu in gpus:
    tf.config.experimental.set_memory_growth(gpu, True)
    print(tf.config.experimental.get_device_details(gpu)["device_name"])
    used = tf.config.experimental.get_memory_info(f"GPU:{gpu.name[-1]}")
    print("bytes in use:", used["current"])
