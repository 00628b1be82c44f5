import matplotlib.pyplot as plt
import tensorflow as tf
from tensorflow import keras

probability = tf.linspace([0.005], [1.0], 200)
logit = tf.linspace([-6.0], [6.0], 121)
truth = tf.ones_like(logit)
figure, (left, right) = plt.subplots(1, 2, figsize=(5.5, 3.2), sharey=True)

cross_entropy = keras.losses.BinaryCrossentropy(reduction="none")
loss = cross_entropy(tf.ones_like(probability), probability)
left.plot(probability, loss, color="C2")
left.set(xlabel="probability of the true class", ylabel="loss", ylim=(0, 6))
for p in (0.1, 0.5, 0.9):
    height = -tf.math.log(p)
    left.plot(p, height, "o", color="C2")
    print(f"probability {p}: loss {height:.2f}")
    left.annotate(
        f"{height:.2f}",
        (p, height),
        (8, 4),
        textcoords="offset points",
        fontsize=11,
    )
of_logits = keras.losses.BinaryCrossentropy(True, reduction="none")
squared = (tf.sigmoid(logit) - truth) ** 2
right.plot(logit, of_logits(truth, logit), color="C2")
right.plot(logit, squared, color="C2", linestyle="--")
right.text(-3.4, 4.4, "cross-entropy")
right.text(-5.9, 1.15, "squared\nerror", fontsize=11)
right.set(xlabel="logit of the true class")
plt.savefig("losses-and-metrics-cross-entropy.png")
