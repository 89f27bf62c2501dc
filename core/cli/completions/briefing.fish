# fish completion for briefing.  Commands, options and what an option takes are what its help
# says; regions and templates are those that it lists.

# What sed prints of the help, that of build with all particulars included.
function __briefing_help
    begin
        LC_ALL=C.UTF-8 briefing --help
        LC_ALL=C.UTF-8 briefing build --help
    end 2>/dev/null | sed -n $argv[1] | sort -u
end

function __briefing_regions
    LC_ALL=C.UTF-8 briefing list 2>/dev/null | sed -n '/ is \/.* hides /d; s/^\([a-z][a-z0-9-]*\) .*/\1/p'
end

function __briefing_templates
    LC_ALL=C.UTF-8 briefing templates 2>/dev/null | sed -n 's/^\([a-z][a-z0-9-]*\) .*/\1/p'
end

# What stands behind an option or a command; fails where nothing does.
function __briefing_behind
    set -l value
    switch $argv[1]
        case --region show
            __briefing_regions
        case --template
            __briefing_templates
            __fish_complete_path $argv[2]
        case --layout
            printf '%s\n' parallel interleaved facing zh en
        case --pdf
            printf '%s\n' a3a a2a ua plain
        case dump
            printf '%s\n' stream document lines boxes
        case template
            echo check
        case check lint diff
            __fish_complete_path $argv[2]
        case '--*'
            set value (__briefing_help "s/^  *\(-[a-z], \)\{0,1\}$argv[1]=\([^ ]*\).*/\2/p")
            switch "$value"
                case '*|*'
                    string split '|' $value
                case FILE DIR 'OLD*'
                    __fish_complete_path $argv[2]
                case ''
                    return 1
            end
        case '*'
            return 1
    end
    return 0
end

function __briefing
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l before $words[-1]
    set -l lead ''
    test "$before" = -o; and set before --output
    if string match -q -- '--*=*' "$current"
        set before (string replace -r '=.*' '' -- $current)
        set lead "$before="
        set current (string replace -r '^[^=]*=' '' -- $current)
    end
    if test "$before" = --region
        set lead $lead(string replace -r '[^,]*$' '' -- "$current")
    end
    if set -l found (__briefing_behind $before $current)
        printf '%s\n' $lead$found
        return
    end
    if string match -q -- '-*' "$current"
        __briefing_help 's/^  *\(-[a-z], \)\{0,1\}\(--[a-z][a-z0-9-]*\).*/\2/p'
    else if string match -qr -- '^(diff|template|lint)$' $words
        __fish_complete_path $current
    else
        __briefing_help '/^Commands/,/^Options/s/^  \([a-z][a-z]*\)  *.*/\1/p'
    end
end

complete -c briefing -f -a '(__briefing)'
