import tensorflow as tf
from sklearn.datasets import load_breast_cancer

data = load_breast_cancer()
print("inputs:", data.data.shape)
for label, name in enumerate(data.target_names):
    print(f"label {label}: {name}, {(data.target == label).sum()} of them")
x = tf.constant(data.data)
mean, deviation = tf.reduce_mean(x, 0), tf.math.reduce_std(x, 0)
print("\ncolumn               mean  deviation")
for column in (0, 3, 9, 23):
    name = data.feature_names[column]
    print(f"{name:14} {mean[column]:10.3f} {deviation[column]:10.3f}")
