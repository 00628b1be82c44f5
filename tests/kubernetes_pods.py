"""What Kubernetes makes of train.yaml, made by hand. Each pod of the Job is a process
with number 1, and with a network, a host name, a file system and volumes of its own;
what comes of one that ended, the file's rules decide. As a program, within namespaces
that take everything with them, it says how the Job ended, how many failures counted,
and the status of each pod: kubernetes_pods.py FOLDER [warn]. The file is in the folder,
and in maps/NAME/ what `kubectl create configmap NAME` would keep."""

import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import yaml

ROOT = "/media"  # where a pod has its own file system, which nobody else sees
POD = f"""
hostname $1
mount -t tmpfs none {ROOT}
for name in /*; do
  if [ -L "$name" ]; then cp -d "$name" {ROOT}
  elif [ -d "$name" ] && [ "$name" != {ROOT} ] && [ "$name" != /proc ]; then
    mkdir "{ROOT}$name"
    mount --rbind "$name" "{ROOT}$name"
  fi
done
mkdir {ROOT}/proc
mount -t proc proc {ROOT}/proc
mount --bind $2 {ROOT}/etc/hosts
"""
NETWORK = """
touch {net}
unshare --net={net} true
ip link add {host} type veth peer name eth0 netns {net}
ip link set {host} up master bridge
nsenter --net={net} sh -ec "ip link set lo up; ip link set eth0 up
  ip address add {address}/24 dev eth0"
"""


class Job:
    """The Job of a file, a network for each of its pods, and its volumes."""

    def __init__(self, folder: Path):
        text = (folder / "train.yaml").read_text(encoding="utf-8")
        kinds = {each["kind"]: each for each in yaml.safe_load_all(text)}
        name, self.spec = kinds["Job"]["metadata"]["name"], kinds["Job"]["spec"]
        self.pod, self.folder = self.spec["template"]["spec"], folder
        self.failed, self.statuses = 0, []
        claim = kinds["PersistentVolumeClaim"]["metadata"]["name"]
        (folder / "claims" / claim).mkdir(parents=True)
        subdomain, service = self.pod["subdomain"], kinds["Service"]
        chosen = {"clusterIP": "None", "selector": {"job-name": name}}.items()
        named = service["metadata"]["name"] == subdomain
        named = named and chosen <= service["spec"].items()
        self.hosts = [f"{name}-{i}" for i in range(self.spec["completions"])]
        names = ["127.0.0.1 localhost"]
        script = "ip link set lo up; ip link add bridge type bridge\n"
        script += "ip link set bridge up\n"
        for i, host in enumerate(self.hosts):
            address, net = f"10.0.0.{i + 2}", folder / f"{host}.net"
            names += [f"{address} {host}.{subdomain}"] if named else []
            script += NETWORK.format(net=net, host=host, address=address)
        (folder / "hosts").write_text("\n".join(names) + "\n")
        subprocess.run(["sh", "-ec", script], check=True)

    def start(self, index: int) -> subprocess.Popen:
        """A pod, with the interpreter that runs this in place of its image."""
        folder, host, [worker] = self.folder, self.hosts[index], self.pod["containers"]
        sources = {}
        for each in self.pod["volumes"]:
            maps, claims = each.get("configMap"), each.get("persistentVolumeClaim")
            sources[each["name"]] = (
                f"--read-only --bind {folder}/maps/{maps['name']}"
                if maps
                else f"--bind {folder}/claims/{claims['claimName']}"
            )
        where, script = worker["workingDir"], POD
        for volume in worker["volumeMounts"]:
            at = f"{ROOT}{volume['mountPath']}"
            script += f"mkdir -p {at}; mount {sources[volume['name']]} {at}\n"
        env = {"PATH": f"{sys.prefix}/bin:/usr/bin:/bin", "HOSTNAME": host}
        env |= {each["name"]: each["value"] for each in worker["env"]}
        env |= {"JOB_COMPLETION_INDEX": index}
        command = ["chroot", ROOT, "env", "--ignore-environment", f"--chdir={where}"]
        command += [f"{name}={value}" for name, value in env.items()]
        script += f"mkdir -p {ROOT}{where}; "
        script += f"exec {shlex.join(command + worker['command'])}"
        inside = ["nsenter", f"--net={folder}/{host}.net", "unshare", "--mount"]
        inside += ["--uts", "--pid", "--fork", "--kill-child"]
        return subprocess.Popen(
            [*inside, "sh", "-ec", script, "sh", host, f"{folder}/hosts"],
            stdout=(folder / f"{host}.out").open("a"),
            stderr=(folder / f"{host}.err").open("a"),
        )

    def action(self, status: int) -> str:
        """By the first rule that names the status. No pod is disrupted here."""
        for rule in self.spec["podFailurePolicy"]["rules"]:
            if status in rule.get("onExitCodes", {"values": []})["values"]:
                return rule["action"]
        return "Count"

    def run(self, warnings: Iterable[Callable[[str], bool]] = ()) -> str:
        """Start all pods, and another in place of one that failed. As soon as the next
        of the warnings is due, pod 1 gets a SIGTERM."""
        assert self.pod["restartPolicy"] == "Never"
        warnings = [*warnings]
        pods = {index: self.start(index) for index in range(len(self.hosts))}
        while pods:
            time.sleep(0.05)
            if warnings and (number := number_1(pods.get(1))) and warnings[0](number):
                os.kill(int(number), signal.SIGTERM)
                del warnings[0]
            for index, pod in [*pods.items()]:
                if pod.poll() is None:
                    continue
                status = pod.returncode if pod.returncode >= 0 else 128 - pod.returncode
                self.statuses.append(status)
                if status == 0:
                    del pods[index]
                    continue
                self.failed += self.action(status) == "Count"
                spent = self.failed > self.spec["backoffLimit"]
                if spent or self.action(status) == "FailJob":
                    return "Failed"
                pods[index] = self.start(index)
        return "Complete"


def number_1(pod: subprocess.Popen | None) -> str:
    """The process with number 1 in a pod, by its number out here, if it is there."""
    pid = pod.pid if pod else 0
    path = Path(f"/proc/{pid}/task/{pid}/children")
    return path.read_text().strip() if path.exists() else ""


if __name__ == "__main__":
    job = Job(Path(sys.argv[1]))

    def imports(number: str) -> bool:
        """The first thing that the program does."""
        return Path(f"/proc/{number}/comm").read_text() == "python\n"

    def learns(_: str) -> bool:
        """An epoch is over."""
        return (job.folder / "claims" / "kept" / "log.csv").is_file()

    warnings = [imports, learns] if sys.argv[2:] else []
    print(job.run(warnings), job.failed, *job.statuses)
