#!/usr/bin/env bash
# What action.yml runs: checks maps, with annotations, a summary of the job and, if asked for, SARIF; then their format.
# Every input comes through the environment, so that none is ever read as a piece of this script or as an option.
set -uo pipefail

fail() {
  echo "::error title=journey::$1"
  exit 2
}

case "${JOURNEY_VERSION:-}" in
  *[!0-9A-Za-z.^~-]* | -*) fail 'the input "version" takes a version, such as 0.1.0' ;;
esac

if [ -z "${JOURNEY_VERSION:-}" ] && [ -f node_modules/journeymap/package.json ]; then
  journey=(node "$(node -p 'require.resolve("./node_modules/journeymap/bin/journey.js")')")
else
  own=$(node -p 'require(process.argv[1]).version' "$GITHUB_ACTION_PATH/package.json") || fail 'Node is missing: use actions/setup-node before'
  journey=(npx --yes --package "journeymap@${JOURNEY_VERSION:-$own}" journey)
fi

paths=()
while IFS= read -r path || [ -n "$path" ]; do
  path="${path%$'\r'}"
  if [ -n "${path//[[:space:]]/}" ]; then paths+=("$path"); fi
done <<<"${JOURNEY_PATHS:-}"

options=(--fail-on "${JOURNEY_FAIL_ON:-error}" --format pretty --format github)
if [ -n "${JOURNEY_PRESET:-}" ]; then options+=(--preset "$JOURNEY_PRESET"); fi
if [ -n "${JOURNEY_SARIF_FILE:-}" ]; then options+=(--output "sarif=$JOURNEY_SARIF_FILE"); fi

summary=$(mktemp -d "${RUNNER_TEMP:-/tmp}/journey-XXXXXX")
trap 'rm -rf "$summary"' EXIT
"${journey[@]}" check "${options[@]}" --output "markdown=$summary/summary.md" -- ${paths[@]+"${paths[@]}"}
status=$?

if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -f "$summary/summary.md" ]; then
  cat "$summary/summary.md" >>"$GITHUB_STEP_SUMMARY"
fi

if [ "${JOURNEY_FORMAT_CHECK:-true}" = true ] && [ "$status" -ne 2 ]; then
  if ! "${journey[@]}" fmt --check -- ${paths[@]+"${paths[@]}"}; then
    echo '::error title=journey fmt::a map is not formatted, or has an error of syntax: run "journey fmt" and commit what it writes'
    if [ "$status" -eq 0 ]; then status=1; fi
  fi
fi
exit "$status"
