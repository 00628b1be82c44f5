import tensorflow as tf

images = tf.ones([2, 2])
pairs = tf.data.Dataset.from_tensor_slices((images, [1.0, 10.0]))


def weighted(image, weight):
    return image * weight


for name, data in {
    "map, batch": pairs.map(weighted).batch(2),
    "batch, map": pairs.batch(2).map(weighted),
}.items():
    for batch in data:
        print(f"{name}:", batch.numpy().tolist())
