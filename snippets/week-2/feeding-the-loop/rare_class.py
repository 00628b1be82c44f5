import tensorflow as tf

common = tf.data.Dataset.from_tensors(0).repeat(90)
rare = tf.data.Dataset.from_tensors(1).repeat(10)


def mixed(*datasets):
    halves = [0.5, 0.5]
    mix = tf.data.Dataset.sample_from_datasets(datasets, halves, seed=0)
    return [int(label) for label in mix.take(1000)]


once, endless = mixed(common, rare), mixed(common.repeat(), rare.repeat())
print("the first 30:", *once[:30])
print("rare:", sum(once), "of", len(once))
print("endless, rare:", sum(endless), "of", len(endless))
