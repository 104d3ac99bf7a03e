# Completions of `encuentros` for bash.
_encuentros() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  case $before in
    --data | --output | --commands)
      mapfile -t COMPREPLY < <(compgen -d -- "$word")
      return
      ;;
    --jobs) return ;;
  esac
  if [[ $word == -* ]]; then
    mapfile -t COMPREPLY < <(
      compgen -W '--data --output --jobs --commands --version --help' -- "$word")
  elif [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W 'run check verify' -- "$word")
  else
    mapfile -t COMPREPLY < <(compgen -d -- "$word")
  fi
}
complete -o filenames -F _encuentros encuentros
