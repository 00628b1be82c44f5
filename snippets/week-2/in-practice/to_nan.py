import tensorflow as tf

numbers = tf.random.stateless_normal([64, 20], seed=[1, 2])
sums = tf.reduce_sum(numbers, axis=1)
numbers = tf.unstack(numbers, axis=1)


def train(steps, most=None):
    keep, take = tf.Variable(1.2), tf.Variable(0.5)
    for step in range(steps):
        with tf.GradientTape() as tape:
            total = tf.zeros(64)
            for number in numbers:
                total = keep * total + take * number
            loss = tf.reduce_mean((total - sums) ** 2)
        gradients = tape.gradient(loss, [keep, take])
        norm = tf.linalg.global_norm(gradients)
        if step in (0, 1, 2, 3, 30, 100):
            print(f"  step {step:3}  loss {loss:.2g}  norm {norm:.2g}")
        if most is not None:
            gradients, _ = tf.clip_by_global_norm(gradients, most)
        keep.assign_sub(0.005 * gradients[0])
        take.assign_sub(0.005 * gradients[1])
    print(f"  keep {keep.numpy():.2f}, take {take.numpy():.2f}")


print("as they are")
train(4)
print("clipped to norm 1")
train(101, most=1.0)
