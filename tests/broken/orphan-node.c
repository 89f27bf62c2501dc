/* A node below one that is not there. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    diagram(w, "tree", TREE, ZH("树"), EN("Tree"), .at = "1");
    node(w, "leaf", ZH("叶"), EN("Leaf"), .parent = "gone");
    end_diagram(w);
}
BROKEN("orphan-node", .say = say)
