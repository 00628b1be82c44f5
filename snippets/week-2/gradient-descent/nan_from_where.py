import tensorflow as tf

x = tf.constant([[-300.0, 100.0]])  # the first class is the right one
cross_entropy = tf.nn.sparse_softmax_cross_entropy_with_logits


def in_16_bits(w):
    return cross_entropy([0], tf.cast(w * x, tf.float16))[0]


def log_of_0(w):
    return -tf.math.log(tf.nn.softmax(w * x)[0, 0])


for loss, start in ((in_16_bits, 0.0), (log_of_0, 1.0)):
    for rate in (10.0, 0.0):
        w, heights = tf.Variable(start), []
        for _ in range(3):
            with tf.GradientTape() as tape:
                height = loss(w)
            heights.append(f"{height:.3f}")
            w.assign_sub(rate * tape.gradient(height, w))
        print(f"{loss.__name__:10}  rate {rate:<2g}  loss", *heights)
