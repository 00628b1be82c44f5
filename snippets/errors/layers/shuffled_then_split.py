import tensorflow as tf

data = tf.data.Dataset.range(10).shuffle(10, seed=1)
validation, training = data.take(3), data.skip(3)
for epoch in range(2):
    held_out = sorted(int(x) for x in validation)
    trained = sorted(int(x) for x in training)
    print(f"epoch {epoch}: validated on {held_out}")
    print("         trained on", trained)
