import tensorflow as tf
from tensorflow import keras

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
devices = keras.distribution.list_devices("cpu")
mesh = keras.distribution.DeviceMesh((1, 2), ["batch", "model"], devices)
layouts = keras.distribution.LayoutMap(mesh)
layouts[".*kernel"] = (None, "model")
for parallel in (
    keras.distribution.DataParallel(devices=devices),
    keras.distribution.ModelParallel(
        layout_map=layouts, batch_dim_name="batch"
    ),
):
    keras.distribution.set_distribution(parallel)
    model = keras.Sequential([keras.Input([3]), keras.layers.Dense(4)])
    model.compile("sgd", "mse")
    model.fit(tf.ones([8, 3]), tf.ones([8, 4]), verbose=0)
    kernel = model.layers[0].kernel.value
    print(type(parallel).__name__, kernel.shape, "on", kernel.device[-5:])
