import os
import subprocess
import sys
import textwrap

program = """
import faulthandler
faulthandler.dump_traceback_later(120, exit=True)  # or it ends then
import sys
sys.modules["torch"] = None  # should you have it
import tensorflow as tf
try:
    tf.keras.Sequential
except ImportError as error:
    print(f"{type(error).__name__}: {error}")
"""
env = {**os.environ, "KERAS_BACKEND": "torch"}
command = [sys.executable, "-c", program]
run = subprocess.run(command, env=env, capture_output=True, text=True)
print(textwrap.fill(run.stdout, 49))
