import textwrap

import tensorflow as tf

strategy = tf.distribute.get_strategy()
run = "experimental_run_v2"
make = "experimental_make_numpy_dataset"
then = {
    run: lambda: strategy.experimental_run_v2(lambda: 1),
    make: lambda: strategy.experimental_make_numpy_dataset([1]),
}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except AttributeError as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

print("today:", strategy.run(lambda: 1), end=" ")
data = tf.data.Dataset.from_tensor_slices([1])
print(len(list(strategy.experimental_distribute_dataset(data))))
for name in ("MultiWorkerMirroredStrategy", "ParameterServerStrategy"):
    old = getattr(tf.distribute.experimental, name)
    new = getattr(tf.distribute, name)
    print(f"{name}: {issubclass(old, new)}")
