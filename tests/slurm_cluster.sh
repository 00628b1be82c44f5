#!/usr/bin/env bash
# A Slurm on one machine: bash slurm_cluster.sh FOLDER NODE... makes each NODE with a network
# and a host name of its own, inside namespaces that take everything with them when this
# ends; writes FOLDER/ready when all are idle, and waits. FOLDER has a cluster.conf, what a
# test sets in its own way. A node is cut off by `ip link set NODE down` within.
# Needs root, slurm-wlm and iproute2.
set -euo pipefail
folder=$1 nodes=("${@:2}")
export SLURM_CONF=$folder/slurm.conf
if [ -z "${INSIDE:-}" ]; then
  INSIDE=1 exec unshare --mount --net --uts --pid --fork --kill-child \
    --mount-proc bash "$0" "$@"
fi

mkdir -p "$folder"/{state,spool}
hostname ctl
ip link set lo up
ip link add bridge type bridge
ip link set bridge up
ip address add 10.0.0.1/24 dev bridge
{
  echo 127.0.0.1 localhost
  echo 10.0.0.1 ctl
  for i in "${!nodes[@]}"; do echo "10.0.0.$((i + 2)) ${nodes[i]}"; done
} >"$folder/hosts"
mount --bind "$folder/hosts" /etc/hosts
cat >"$SLURM_CONF" - "$folder/cluster.conf" <<END
ClusterName=book
SlurmctldHost=ctl
SlurmUser=$(id -un)
AuthType=auth/none
CredType=cred/none
StateSaveLocation=$folder/state
SlurmctldPidFile=$folder/ctl.pid
SlurmctldLogFile=$folder/ctl.log
SlurmdSpoolDir=$folder/spool/%n
SlurmdPidFile=$folder/%n.pid
SlurmdLogFile=$folder/%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
GresTypes=gpu
SlurmdParameters=config_overrides
MailProg=/bin/true
NodeName=$(IFS=, && echo "${nodes[*]}") CPUs=8 Gres=gpu:1
PartitionName=all Nodes=ALL Default=YES
END
echo "Name=gpu File=/dev/null" >"$folder/gres.conf" # what claims to be a GPU
slurmctld
for i in "${!nodes[@]}"; do
  node=${nodes[i]}
  unshare --net --uts --pid --fork --kill-child --mount-proc bash -c "hostname $node
    until ip link set eth0 up; do sleep 0.1; done 2>/dev/null
    ip link set lo up && ip address add 10.0.0.$((i + 2))/24 dev eth0
    slurmd && sleep infinity" &
  until init=$(pgrep --parent $!); do sleep 0.1; done
  echo "$init" >"$folder/$node.init"
  ip link add "$node" type veth peer name eth0 netns "/proc/$init/ns/net"
  ip link set "$node" master bridge up
done
idle() { sinfo --noheader --Node --states=idle --format=%N 2>/dev/null | sort --unique; }
until [ "$(idle | wc -l)" = ${#nodes[@]} ]; do sleep 0.2; done
touch "$folder/ready"
wait
