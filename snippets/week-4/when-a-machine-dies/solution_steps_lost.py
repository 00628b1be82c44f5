import tensorflow as tf

computed, step, saved = 0, tf.Variable(0), 0
deaths = [17, 33, 58]
while step < 60:
    step.assign_add(1)
    computed += 1
    if step % 10 == 0:
        saved = step.numpy()
    if deaths and step == deaths[0]:
        print(f"dies at step {deaths.pop(0)}, goes on from {saved}")
        step.assign(saved)
print("steps computed:", computed)
