import matplotlib.pyplot as plt
import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1
w, b = tf.Variable(0.5), tf.Variable(1.0)
history = []
for _ in range(101):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((w * x + b - y) ** 2)
    history.append((loss.numpy(), w.numpy(), b.numpy()))
    for variable, gradient in zip(
        (w, b), tape.gradient(loss, (w, b)), strict=True
    ):
        variable.assign_sub(0.05 * gradient)

losses, weights, biases = zip(*history, strict=True)
figure, (top, bottom) = plt.subplots(2, 1, figsize=(5.5, 4), sharex=True)
top.plot(losses, color="C2")
top.set(ylabel="loss", ylim=(0, None))
rows = ((weights, 2, "w", "-"), (biases, -1, "b", "--"))
for values, goal, name, style in rows:
    bottom.plot([0, 100], [goal, goal], color="C7", linewidth=1, linestyle=":")
    bottom.plot(values, color="C4", linestyle=style)
    label = f"{name} = {values[-1]:.2f}"
    bottom.text(102, values[-1], label, va="center", color="C4")
bottom.set(xlabel="epoch", ylabel="w and b", xlim=(0, 122), ylim=(-1.4, 2.5))
bottom.set_xticks([0, 20, 40, 60, 80, 100])
plt.savefig("2021-11-17-08-09-45.png")
