import tensorflow as tf

images, labels = tf.zeros([5, 8, 8]), tf.range(5)
datasets = {
    "tuple": tf.data.Dataset.from_tensor_slices((images, labels)),
    "dictionary": tf.data.Dataset.from_tensor_slices(
        {"image": images, "label": labels}
    ),
    "a list": tf.data.Dataset.from_tensor_slices([labels, labels]),
    "from_tensors": tf.data.Dataset.from_tensors((images, labels)),
}
for name, dataset in datasets.items():
    print(f"{name}: {len(dataset)} elements")
    for spec in tf.nest.flatten(dataset.element_spec):
        print("  ", spec.shape, spec.dtype.name)
