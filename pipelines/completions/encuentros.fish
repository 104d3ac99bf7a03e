# Completions of `encuentros` for fish.
complete -c encuentros -f
complete -c encuentros -n __fish_use_subcommand -a run -d 'Make everything and show the summary'
complete -c encuentros -n __fish_use_subcommand -a check -d 'Stop after the check of the rules'
complete -c encuentros -n __fish_use_subcommand -a verify -d 'Only see whether the run and its data are there'
complete -c encuentros -n 'not __fish_use_subcommand' -a '(__fish_complete_directories)'
complete -c encuentros -l data -x -a '(__fish_complete_directories)' -d 'The folder to which the paths of inputs.json are relative'
complete -c encuentros -l output -x -a '(__fish_complete_directories)' -d 'Where documents and products go'
complete -c encuentros -l jobs -x -d 'How many stages may run side by side'
complete -c encuentros -l commands -x -a '(__fish_complete_directories)' -d 'Where the commands are'
complete -c encuentros -l version -d 'Show the version'
complete -c encuentros -s h -l help -d 'Show help information'
