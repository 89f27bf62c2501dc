# fish completion for briefing.  Commands and options are those that its help lists.

function __briefing_help
    LC_ALL=C.UTF-8 briefing --help 2>/dev/null | sed -n $argv[1]
end

function __briefing_regions
    LC_ALL=C.UTF-8 briefing list 2>/dev/null | sed -n '/ is \/.* hides /d; s/^\([a-z][a-z0-9-]*\) .*/\1/p'
end

function __briefing_templates
    LC_ALL=C.UTF-8 briefing templates 2>/dev/null | sed 's/ .*//'
end

function __briefing_after
    set -l words (commandline -opc)
    contains -- $words[-1] $argv
end

complete -c briefing -n 'not __briefing_after -o --output --from --out --data --plugins --png --split --manifest --since --recipients lint diff check' -f
complete -c briefing -n __fish_use_subcommand -a '(__briefing_help "s/^  \([a-z][a-z]*\)  *.*/\1/p")'
complete -c briefing -a '(__briefing_help "s/^  *\(-[a-z], \)\{0,1\}\(--[a-z][a-z0-9-]*\).*/\2/p")' -n 'string match -q -- "-*" (commandline -ct)'
complete -c briefing -n '__briefing_after --region show' -a '(__briefing_regions)'
complete -c briefing -n '__briefing_after --template' -a '(__briefing_templates)'
complete -c briefing -n '__briefing_after --layout' -a 'parallel interleaved facing zh en'
complete -c briefing -n '__briefing_after --reading' -a 'pairs zh-first'
complete -c briefing -n '__briefing_after --pdf' -a 'a3a a2a ua plain'
complete -c briefing -n '__briefing_after --audit' -a 'warn stop off'
complete -c briefing -n '__briefing_after --paper' -a 'a3 a4'
complete -c briefing -n '__briefing_after --nup' -a 2
complete -c briefing -n '__briefing_after --sandbox' -a 'required auto'
complete -c briefing -n '__briefing_after dump' -a 'stream document lines boxes'
complete -c briefing -n '__briefing_after template' -a check
