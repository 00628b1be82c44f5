import tensorflow as tf

x = tf.range(10)
y = 3 * x - 1
dataset = tf.data.Dataset.from_tensor_slices((x, y))
print("elements:", len(dataset))
for x_batch, y_batch in dataset.batch(4):
    print(x_batch.numpy(), y_batch.numpy())

whole = dataset.batch(4, drop_remainder=True)
print("batches of 4:", len(dataset.batch(4)), "or, all whole,", len(whole))
