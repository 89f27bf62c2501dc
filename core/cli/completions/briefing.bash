# bash completion for briefing.  Commands and options are those that its help lists.

_briefing_words() {     # words that a part of the help begins with
    LC_ALL=C.UTF-8 briefing --help 2>/dev/null | sed -n "$1"
}

_briefing_regions() {
    LC_ALL=C.UTF-8 briefing list 2>/dev/null | sed -n '/ is \/.* hides /d; s/^\([a-z][a-z0-9-]*\) .*/\1/p'
}

_briefing_templates() {
    LC_ALL=C.UTF-8 briefing templates 2>/dev/null | sed 's/ .*//'
}

_briefing() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words=
    if [ "$current" = = ]; then
        current=
    elif [ "$before" = = ]; then
        before=${COMP_WORDS[COMP_CWORD-2]}
    fi
    case $before in
        --region | show) words=$(_briefing_regions) ;;
        --template) words=$(_briefing_templates) ;;
        --layout) words='parallel interleaved facing zh en' ;;
        --reading) words='pairs zh-first' ;;
        --pdf) words='a3a a2a ua plain' ;;
        --sandbox) words='required auto' ;;
        --paper) words='a3 a4' ;;
        --nup) words=2 ;;
        --audit) words='warn stop off' ;;
        dump) words='stream document lines boxes' ;;
        template) words=check ;;
        -o | --output | --from | --out | --data | --plugins | --png | --split | --manifest | --since | --recipients | lint | diff | check)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return ;;
        *)
            case $current in
                -*) words=$(_briefing_words 's/^  *\(-[a-z], \)\{0,1\}\(--[a-z][a-z0-9-]*\).*/\2/p') ;;
                *) words=$(_briefing_words 's/^  \([a-z][a-z]*\)  *.*/\1/p') ;;
            esac ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -o bashdefault -F _briefing briefing
