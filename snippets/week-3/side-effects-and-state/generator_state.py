import tensorflow as tf

generator = tf.random.Generator.from_seed(1)
checkpoint = tf.train.Checkpoint(generator=generator)


@tf.function
def noise():
    return generator.normal([])


def show(title):
    print(f"{title:12}", *[f"{noise():6.3f}" for _ in range(3)])


show("begin")
path = checkpoint.write("state")
show("go on")
show("go on")
checkpoint.read(path)
show("put back")
generator.reset_from_seed(1)
show("begin again")
