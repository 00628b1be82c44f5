import os
from tempfile import TemporaryDirectory

import tensorflow as tf
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = images.astype("uint8")


def parse(record):
    row = tf.io.decode_raw(record, tf.uint8, fixed_length=65)
    return tf.cast(row[:64], tf.float32) / 16, row[64]


with TemporaryDirectory() as folder:
    file = os.path.join(folder, "digits.tfrecord")
    with tf.io.TFRecordWriter(file) as writer:
        for image, label in zip(images, labels, strict=True):
            writer.write(image.tobytes() + bytes([label]))
    print("bytes for each image:", os.path.getsize(file) / len(images))
    data = tf.data.TFRecordDataset(file).map(parse)
    for spec in data.element_spec:
        print(spec.shape, spec.dtype.name)
    pixels, digits = next(iter(data.batch(2000)))
    print("as written:", bool(tf.reduce_all(pixels * 16 == images)))
    print("labels:", *digits[:10].numpy())
