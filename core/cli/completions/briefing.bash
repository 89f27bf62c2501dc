# bash completion for briefing.  Commands, options and what an option takes are what its help
# says; regions and templates are those that it lists.

_briefing_help() {      # what sed prints of the help, that of build with all particulars included
    { LC_ALL=C.UTF-8 briefing --help; LC_ALL=C.UTF-8 briefing build --help; } 2>/dev/null |
        sed -n "$1" | sort -u
}

_briefing_regions() {
    LC_ALL=C.UTF-8 briefing list 2>/dev/null | sed -n '/ is \/.* hides /d; s/^\([a-z][a-z0-9-]*\) .*/\1/p'
}

_briefing_templates() {
    LC_ALL=C.UTF-8 briefing templates 2>/dev/null | sed -n 's/^\([a-z][a-z0-9-]*\) .*/\1/p'
}

_briefing_command() {   # the first of the words so far that is a command
    local word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
            build | list | show | dump | fonts | templates | template | audit | diff | init | new | lint)
                echo "$word"
                return ;;
        esac
    done
}

# Sets words, or files where a file is meant: what stands behind an option or a command.
_briefing_behind() {    # OPTION or COMMAND
    local value
    case $1 in
        --region | show) words=$(_briefing_regions) ;;
        --template) words=$(_briefing_templates) files=yes ;;
        --layout) words='parallel interleaved facing zh en' ;;
        --pdf) words='a3a a2a ua plain' ;;
        dump) words='stream document lines boxes' ;;
        template) words=check ;;
        check | lint | diff) files=yes ;;
        -*) value=$(_briefing_help "s/^  *\(-[a-z], \)\{0,1\}$1=\([^ ]*\).*/\2/p")
            case $value in
                *'|'*) words=${value//|/ } ;;
                FILE | DIR | OLD*) files=yes ;;
                '') return 1 ;;
            esac ;;
        *) return 1 ;;
    esac
}

_briefing() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words='' files='' lead=''
    if [ "$current" = = ]; then
        current=
    elif [ "$before" = = ]; then
        before=${COMP_WORDS[COMP_CWORD-2]}
    fi
    if [ "$before" = -o ]; then before=--output; fi
    if [ "$before" = --region ]; then
        lead=${current%"${current##*,}"}        # luhe,wei: the regions before the last
        current=${current##*,}
    fi
    if ! _briefing_behind "$before"; then
        case $current in
            -*) words=$(_briefing_help 's/^  *\(-[a-z], \)\{0,1\}\(--[a-z][a-z0-9-]*\).*/\2/p') ;;
            *) case $(_briefing_command) in
                   '') words=$(_briefing_help '/^Commands/,/^Options/s/^  \([a-z][a-z]*\)  *.*/\1/p') ;;
                   diff | template | lint) files=yes ;;
               esac ;;
        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -P "$lead" -- "$current"
        if [ -n "$files" ]; then compgen -f -- "$current"; fi)
}
complete -o bashdefault -F _briefing briefing
