# pip install "tensorboard==2.21.*"
import shutil

import tensorflow as tf
from tensorboard.backend.event_processing import event_accumulator
from tensorflow import keras

x = tf.random.stateless_normal([96, 8], seed=[0, 0])
data = tf.data.Dataset.from_tensor_slices((x, tf.reduce_sum(x, 1))).batch(32)
w, optimizer = tf.Variable(tf.zeros([8])), keras.optimizers.SGD(0.1)

shutil.rmtree("logs", ignore_errors=True)
with tf.summary.create_file_writer("logs/rate-0.1").as_default():
    for x, y in data.repeat(2):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((tf.linalg.matvec(x, w) - y) ** 2)
        gradient = tape.gradient(loss, w)
        optimizer.apply([gradient], [w])
        step = optimizer.iterations
        tf.summary.scalar("loss", loss, step)
        tf.summary.scalar("length of gradient", tf.norm(gradient), step)

log = event_accumulator.EventAccumulator("logs/rate-0.1").Reload()
for tag in log.Tags()["tensors"]:
    print(tag)
    for event in log.Tensors(tag):
        value = tf.make_ndarray(event.tensor_proto)
        print(f"  step {event.step}: {value:.2f}")
