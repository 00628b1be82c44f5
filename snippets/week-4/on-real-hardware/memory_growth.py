import tensorflow as tf

gpus = tf.config.list_physical_devices("GPU")
print("GPUs:", len(gpus))
for gpu in gpus:  # all of them, before anything asks a GPU
    tf.config.experimental.set_memory_growth(gpu, True)
for i, gpu in enumerate(gpus):
    print(tf.config.experimental.get_device_details(gpu)["device_name"])
    used = tf.config.experimental.get_memory_info(f"GPU:{i}")
    print("bytes in use:", used["current"], "at most:", used["peak"])
