/*
 * fonts: the table of roles (roles.conf) turned into open faces.
 *
 * role    a job in the design: an ordered list of files; the first whose cmap
 *         has a character serves it
 * folder  where files are looked for: the user's own first, then the system's
 *
 * Rule kept: a face is opened by path and index.  Names are never matched and
 * no folder of the system is ever listed, so a start costs a few mmaps.
 */
#include "text/text_private.h"

#include <hb-ot.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PAGE_COUNT = 1024, FACE_MAX = 250, NOT_ASKED = 255, NONE = 254 };

struct role_file {
    const char *name;           /* as written: "NotoSerifCJK-Regular.ttc#2" */
    const char *path;           /* where it was found, or NULL */
    unsigned index;
    int face;                   /* in fonts.face, or -1 */
    bool own;                   /* the user's */
};

/* How a role is served: by its first choice or the user's, by a lesser file, by none. */
enum service { SERVED_WELL, SERVED_BY_SECOND, SERVED_NOT };

struct role {
    const char *name, *partner, *package;
    bool needed;
    bool waits;                 /* for a face of the user's: it lists families */
    bool asked;                 /* something was set in it */
    enum service service;
    VEC(struct role_file) file;
    uint8_t *page[PAGE_COUNT];  /* character -> face id, asked once each */
};

struct fonts {
    struct arena *arena;
    VEC(const char *) user_folder;
    VEC(const char *) folder;   /* all, the user's first */
    VEC(struct role *) role;
    VEC(const char *) alias;    /* pairs: other name, role */
    VEC(struct face *) face;
    struct settings *settings;
    struct families *families;
    struct marks *marks;
};

/* ---- lists in settings ------------------------------------------------ */

/* Cuts "a; b ;c" at semicolons, trimmed; calls `add` for each that is not empty. */
static void list_each(struct arena *a, const char *list, void (*add)(void *, const char *),
                      void *data)
{
    while (list && *list) {
        size_t n = strcspn(list, ";");
        const char *from = list, *to = list + n;
        list += n + (list[n] == ';');
        while (from < to && (*from == ' ' || *from == '\t'))
            from++;
        while (to > from && (to[-1] == ' ' || to[-1] == '\t'))
            to--;
        if (to > from)
            add(data, arena_strndup(a, from, (size_t)(to - from)));
    }
}

static void folder_add(void *data, const char *path)
{
    struct fonts *f = data;
    *vec_push(f->arena, &f->folder) = path;
}

static void user_folder_add(struct fonts *f, const char *path)
{
    if (access(path, R_OK | X_OK) != 0)
        return;
    *vec_push(f->arena, &f->user_folder) = path;
    folder_add(f, path);
}

/* BRIEFING_FONT_DIR (several with ':'), then the desktop's data folder, then
 * fonts/user in the tree. */
static void user_folders(struct fonts *f, const char *folder)
{
    const char *own = getenv("BRIEFING_FONT_DIR");
    while (own && *own) {
        size_t n = strcspn(own, ":");
        if (n)
            user_folder_add(f, arena_strndup(f->arena, own, n));
        own += n + (own[n] == ':');
    }
    const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
    if (data && *data)
        user_folder_add(f, arena_printf(f->arena, "%s/briefing/fonts", data));
    else if (home && *home)
        user_folder_add(f, arena_printf(f->arena, "%s/.local/share/briefing/fonts", home));
    user_folder_add(f, arena_printf(f->arena, "%s/user", folder));
}

/* ---- faces ------------------------------------------------------------ */

static int shift_lookup(const struct fonts *f, const char *path)
{
    const char *base = strrchr(path, '/');
    const char *value = settings_text(f->settings, "shift", base ? base + 1 : path);
    return value ? atoi(value) : 0;
}

static bool face_has_table(hb_face_t *hb, hb_tag_t tag)
{
    hb_blob_t *blob = hb_face_reference_table(hb, tag);
    bool has = hb_blob_get_length(blob) > 0;
    hb_blob_destroy(blob);
    return has;
}

/* Opens path#index, or finds it open.  NULL if the file is no font. */
static struct face *face_open(struct fonts *f, const char *role, const char *path, unsigned index)
{
    for (size_t i = 0; i < f->face.count; i++)
        if (f->face.at[i]->index == index && strcmp(f->face.at[i]->path, path) == 0)
            return f->face.at[i];
    if (f->face.count >= FACE_MAX)
        return NULL;
    hb_blob_t *blob = hb_blob_create_from_file_or_fail(path);
    if (!blob || index >= hb_face_count(blob)) {
        hb_blob_destroy(blob);
        return NULL;
    }
    hb_face_t *hb = hb_face_create(blob, index);
    hb_blob_destroy(blob);
    if (hb_face_get_glyph_count(hb) == 0) {
        hb_face_destroy(hb);
        return NULL;
    }
    struct face *face = arena_alloc(f->arena, sizeof *face);
    face->role = role;
    face->path = path;
    face->index = index;
    face->id = (unsigned)f->face.count;
    face->upem = (int)hb_face_get_upem(hb);
    face->hb = hb;
    face->font = hb_font_create(hb);
    hb_font_set_scale(face->font, face->upem, face->upem);
    face->cff = face_has_table(hb, HB_TAG('C', 'F', 'F', ' ')) ||
                face_has_table(hb, HB_TAG('C', 'F', 'F', '2'));
    face->baseline_shift = shift_lookup(f, path);
    hb_position_t cap = 0;
    if (hb_ot_metrics_get_position(face->font, HB_OT_METRICS_TAG_CAP_HEIGHT, &cap))
        face->cap_height = (int)((int64_t)cap * 1000 / face->upem);
    *vec_push(f->arena, &f->face) = face;
    return face;
}

/* ---- roles ------------------------------------------------------------ */

static struct role *role_find(const struct fonts *f, const char *name)
{
    if (!name)
        return NULL;
    for (size_t i = 0; i + 1 < f->alias.count; i += 2)
        if (strcmp(f->alias.at[i], name) == 0)
            name = f->alias.at[i + 1];
    for (size_t i = 0; i < f->role.count; i++)
        if (strcmp(f->role.at[i]->name, name) == 0)
            return f->role.at[i];
    return NULL;
}

struct role_build {
    struct fonts *fonts;
    struct role *role;
    bool own;
};

static void role_file_put(struct role_build *b, const char *name, const char *path, unsigned index)
{
    struct role_file *file = vec_push(b->fonts->arena, &b->role->file);
    file->name = name;
    file->path = path;
    file->index = index;
    file->face = -1;
    file->own = b->own;
}

/* One entry of `files`: NAME, NAME#N, a full path, or family:NAME. */
static void role_file_add(void *data, const char *entry)
{
    struct role_build *b = data;
    struct fonts *f = b->fonts;
    if (strncmp(entry, "family:", 7) == 0) {
        unsigned at = 0;
        const char *path = families_lookup(f->families, entry + 7, &at);
        b->role->waits |= !b->own;
        bool listed = b->own;
        b->own = true;
        role_file_put(b, entry, path ? arena_strdup(f->arena, path) : NULL, at);
        b->own = listed;
        return;
    }
    const char *hash = strrchr(entry, '#');
    size_t length = hash ? (size_t)(hash - entry) : strlen(entry);
    unsigned index = hash ? (unsigned)atoi(hash + 1) : 0;
    const char *name = arena_strndup(f->arena, entry, length);
    if (name[0] == '/') {
        role_file_put(b, entry, access(name, R_OK) == 0 ? name : NULL, index);
        return;
    }
    const char *path = NULL;
    for (size_t i = 0; i < f->folder.count && !path; i++) {
        const char *try = arena_printf(f->arena, "%s/%s", f->folder.at[i], name);
        if (access(try, R_OK) == 0)
            path = try;
    }
    role_file_put(b, entry, path, index);
}

/* A user's <role>.otf, .ttf or .ttc stands first. */
static void role_user_files(struct role_build *b)
{
    static const char *const ending[] = {"otf", "ttf", "ttc"};
    struct fonts *f = b->fonts;
    for (size_t i = 0; i < f->user_folder.count; i++)
        for (size_t k = 0; k < 3; k++) {
            char *path = arena_printf(f->arena, "%s/%s.%s", f->user_folder.at[i], b->role->name,
                                      ending[k]);
            if (access(path, R_OK) == 0)
                role_file_put(b, strrchr(path, '/') + 1, path, 0);
        }
}

static void role_read(struct fonts *f, const struct settings *s, const char *group,
                      struct settings *const *user, size_t user_count)
{
    struct role *role = arena_alloc(f->arena, sizeof *role);
    struct role_build build = {f, role, true};
    role->name = arena_strdup(f->arena, group + strlen("role "));
    role_user_files(&build);
    for (size_t i = 0; i < user_count; i++)
        list_each(f->arena, settings_text(user[i], group, "files"), role_file_add, &build);
    build.own = false;
    list_each(f->arena, settings_text(s, group, "files"), role_file_add, &build);
    role->partner = arena_strdup(f->arena, settings_text(s, group, "partner"));
    role->package = arena_strdup(f->arena, settings_text(s, group, "package"));
    const char *needed = settings_text(s, group, "needed");
    role->needed = needed && strcmp(needed, "yes") == 0;
    *vec_push(f->arena, &f->role) = role;
}

/* Opens every file of a role that is there. */
static void role_open(struct fonts *f, struct role *role)
{
    bool chosen = false;        /* a file of the user's, or the first that is shipped, is open */
    const struct role_file *shipped = NULL;
    size_t open = 0;
    for (size_t i = 0; i < role->file.count; i++) {
        struct role_file *file = &role->file.at[i];
        if (!shipped && !file->own)
            shipped = file;
        if (!file->path)
            continue;
        struct face *face = face_open(f, role->name, file->path, file->index);
        if (!face) {
            diag_report(MSG_FONT_UNREADABLE, file->path, role->name);
            file->path = NULL;
            continue;
        }
        file->face = (int)face->id;
        chosen |= file->own || file == shipped;
        open++;
    }
    role->service = chosen ? SERVED_WELL : open ? SERVED_BY_SECOND : SERVED_NOT;
}

/* One message a package: its roles that are served so, and a file they want. */
static bool service_report(struct fonts *f, enum service service, enum message message)
{
    bool any = false;
    for (size_t i = 0; i < f->role.count; i++) {
        struct role *role = f->role.at[i];
        const char *names = role->name, *package = role_package(role), *example = "-";
        if (role->service != service || !role->needed)
            continue;
        for (size_t k = 0; k < role->file.count && strcmp(example, "-") == 0; k++)
            if (!role->file.at[k].own)
                example = role->file.at[k].name;
        for (size_t k = i + 1; k < f->role.count; k++) {
            struct role *other = f->role.at[k];
            if (other->service != service || !other->needed ||
                strcmp(role_package(other), package) != 0)
                continue;
            names = arena_printf(f->arena, "%s, %s", names, other->name);
            other->service = SERVED_WELL;   /* said */
        }
        diag_report(message, settings_path(f->settings), names, example, package);
        any = true;
    }
    return any;
}

/* ---- opening ---------------------------------------------------------- */

static size_t user_settings(struct fonts *f, struct settings **out, size_t room)
{
    size_t n = 0;
    for (size_t i = 0; i < f->user_folder.count && n < room; i++) {
        char *path = arena_printf(f->arena, "%s/roles.conf", f->user_folder.at[i]);
        if (access(path, R_OK) == 0 && (out[n] = settings_open(path)))
            n++;
    }
    return n;
}

static bool roles_read(struct fonts *f)
{
    struct settings *user[9];
    size_t users = user_settings(f, user, 8);
    user[users] = f->settings;
    f->marks = marks_read(f->arena, user, users + 1);
    for (const char *const *g = settings_groups(f->settings); g && *g; g++)
        if (strncmp(*g, "role ", 5) == 0)
            role_read(f, f->settings, *g, user, users);
    for (const char *const *k = settings_keys(f->settings, "alias"); k && *k; k++) {
        *vec_push(f->arena, &f->alias) = arena_strdup(f->arena, *k);
        *vec_push(f->arena, &f->alias) =
            arena_strdup(f->arena, settings_text(f->settings, "alias", *k));
    }
    for (size_t i = 0; i < users; i++)
        settings_close(user[i]);
    for (size_t i = 0; i < f->role.count; i++)
        role_open(f, f->role.at[i]);
    service_report(f, SERVED_BY_SECOND, MSG_FONT_SECOND_CHOICE);
    return !service_report(f, SERVED_NOT, MSG_FONT_MISSING);
}

struct fonts *fonts_open(const char *folder)
{
    struct arena *a = arena_new();
    struct fonts *f = arena_alloc(a, sizeof *f);
    f->arena = a;
    f->settings = settings_open(arena_printf(a, "%s/roles.conf", folder));
    if (!f->settings) {
        arena_free(a);
        return NULL;
    }
    user_folders(f, folder);
    list_each(a, settings_text(f->settings, "search", "folders"), folder_add, f);
    f->families = families_open(arena_printf(a, "%s/fonts.conf", folder), f->user_folder.at,
                                f->user_folder.count);
    if (!roles_read(f)) {
        fonts_close(f);
        return NULL;
    }
    return f;
}

void fonts_close(struct fonts *f)
{
    if (!f)
        return;
    for (size_t i = 0; i < f->face.count; i++) {
        hb_font_destroy(f->face.at[i]->font);
        hb_face_destroy(f->face.at[i]->hb);
    }
    for (size_t i = 0; i < f->role.count; i++)
        for (size_t k = 0; k < PAGE_COUNT; k++)
            free(f->role.at[i]->page[k]);
    families_close(f->families);
    settings_close(f->settings);
    arena_free(f->arena);
}

/* ---- asking ----------------------------------------------------------- */

unsigned fonts_count(const struct fonts *f)
{
    return (unsigned)f->face.count;
}

const struct face *fonts_face(const struct fonts *f, unsigned id)
{
    return id < f->face.count ? f->face.at[id] : NULL;
}

static const struct face *role_ask(struct fonts *f, struct role *role, uint32_t c, bool elsewhere);

/* The file's own drawing, or that of the role its marks come from; NULL: not here. */
static const struct face *face_ask(struct fonts *f, const struct role *role, struct face *face,
                                   uint32_t c, bool elsewhere)
{
    hb_codepoint_t glyph;
    if (!hb_font_get_nominal_glyph(face->font, c, &glyph))
        return NULL;
    if (!elsewhere || !role->partner)   /* Latin roles draw for Latin */
        return face;
    const char *other = marks_role(f->marks, face, c);
    struct role *from = other ? role_find(f, other) : NULL;
    if (from && from != role)
        return role_ask(f, from, c, false);
    return marks_latin(face, c) ? NULL : face;
}

/* What these characters mean is between a writer and his font: those that ship put glyphs of
 * their own there, which nobody asked for. */
static bool is_private(uint32_t c)
{
    return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
}

/* elsewhere: marks that a face draws for Latin are looked for in the next. */
static const struct face *role_ask(struct fonts *f, struct role *role, uint32_t c, bool elsewhere)
{
    for (size_t i = 0; i < role->file.count; i++) {
        int id = role->file.at[i].face;
        const struct face *face = NULL;
        if (id >= 0 && (role->file.at[i].own || !is_private(c)))
            face = face_ask(f, role, f->face.at[id], c, elsewhere);
        if (face)
            return face;
    }
    return elsewhere ? role_ask(f, role, c, false) : NULL;
}

const struct face *fonts_lookup(struct fonts *f, const char *role_name, uint32_t c)
{
    struct role *role = role_find(f, role_name);
    return role ? role_lookup(f, role, c) : NULL;
}

const struct face *role_lookup(struct fonts *f, struct role *role, uint32_t c)
{
    if ((c >> 8) >= PAGE_COUNT)
        return role_ask(f, role, c, true);
    uint8_t **page = &role->page[c >> 8];
    if (!*page) {
        if (!(*page = malloc(256)))
            diag_fatal("out of memory");
        memset(*page, NOT_ASKED, 256);
    }
    uint8_t *slot = &(*page)[c & 255];
    if (*slot == NOT_ASKED) {
        const struct face *face = role_ask(f, role, c, true);
        *slot = face ? (uint8_t)face->id : NONE;
    }
    return *slot == NONE ? NULL : f->face.at[*slot];
}

struct role *role_by_name(const struct fonts *f, const char *name)
{
    struct role *role = role_find(f, name);
    if (role)
        role->asked = true;
    return role;
}

const char *role_name(const struct role *role)
{
    return role->name;
}

const char *role_partner(const struct role *role)
{
    return role->partner;
}

const char *role_package(const struct role *role)
{
    return role->package ? role->package : "-";
}

const char *fonts_stand_in(const struct fonts *f, const char *name, bool asked)
{
    const struct role *role = role_find(f, name);
    const struct role_file *first = NULL;
    if (!role || !role->waits || (asked && !role->asked))
        return NULL;
    for (size_t i = 0; i < role->file.count; i++) {
        const struct role_file *file = &role->file.at[i];
        if (file->face >= 0 && file->own)
            return NULL;
        if (file->face >= 0 && !first)
            first = file;
    }
    return first ? first->path : NULL;
}

bool fonts_has_role(const struct fonts *f, const char *role)
{
    return role_find(f, role) != NULL;
}

const char *fonts_role(const struct fonts *f, unsigned i)
{
    return i < f->role.count ? f->role.at[i]->name : NULL;
}

const char *fonts_role_file(const struct fonts *f, const char *role_name_, unsigned i,
                            bool *present)
{
    const struct role *role = role_find(f, role_name_);
    if (!role || i >= role->file.count)
        return NULL;
    const struct role_file *file = &role->file.at[i];
    if (present)
        *present = file->face >= 0;
    return file->path ? file->path : file->name;
}
