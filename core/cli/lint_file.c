/*
 * lint_file: a plugin's file, before anything of it runs: its rights, and what it shows
 * to the dynamic linker.
 *
 * Rule: every offset is held against the file's length; a file that is no ELF of this
 * machine is left to the loader's own words.
 */
#include "cli/lint.h"

#include <elf.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#if __SIZEOF_POINTER__ == 8
#define ELF(type) Elf64_##type
#define SYMBOL_TYPE ELF64_ST_TYPE
#define SYMBOL_BIND ELF64_ST_BIND
#define CLASS ELFCLASS64
#else
#define ELF(type) Elf32_##type
#define SYMBOL_TYPE ELF32_ST_TYPE
#define SYMBOL_BIND ELF32_ST_BIND
#define CLASS ELFCLASS32
#endif

struct image {
    struct arena *arena;
    const char *path;
    const unsigned char *bytes;
    size_t length;
    const ELF(Ehdr) *head;
    const ELF(Shdr) *sections;
};

/* ---- rights ------------------------------------------------------------------------ */

static void check_rights(struct arena *a, const char *path)
{
    struct stat s;
    if (stat(path, &s) != 0)
        return;                         /* the loader tells */
    unsigned mode = s.st_mode & 0777;
    if ((mode & 0444) == 0444 && !(mode & 0022))
        return;
    const char *command = arena_printf(a, "%04o %s", (mode | 0444) & 0755, path);
    diag_report(MSG_LINT_RIGHTS, path, arena_printf(a, "%04o", mode), command);
}

/* ---- the image ----------------------------------------------------------------------- */

static const void *at(const struct image *m, uint64_t offset, uint64_t bytes)
{
    return offset <= m->length && bytes <= m->length - offset && offset % 4 == 0 ? m->bytes + offset : NULL;
}

static bool open_image(struct image *m)
{
    m->head = at(m, 0, sizeof *m->head);
    if (!m->head || memcmp(m->bytes, ELFMAG, SELFMAG) != 0 || m->head->e_ident[EI_CLASS] != CLASS ||
        m->head->e_shentsize != sizeof *m->sections || m->head->e_phentsize != sizeof(ELF(Phdr)))
        return false;
    m->sections = at(m, m->head->e_shoff, (uint64_t)m->head->e_shnum * sizeof *m->sections);
    return m->sections != NULL;
}

static const ELF(Shdr) *section(const struct image *m, uint32_t type)
{
    for (unsigned i = 0; i < m->head->e_shnum; i++)
        if (m->sections[i].sh_type == type)
            return &m->sections[i];
    return NULL;
}

/* A string of a section of strings; "" where it is none. */
static const char *string(const struct image *m, uint32_t link, uint64_t offset)
{
    if (link >= m->head->e_shnum)
        return "";
    const ELF(Shdr) *s = &m->sections[link];
    if (s->sh_offset > m->length || s->sh_size > m->length - s->sh_offset || offset >= s->sh_size)
        return "";
    const char *text = (const char *)m->bytes + s->sh_offset + offset;
    return memchr(text, 0, s->sh_size - offset) ? text : "";
}

/* ---- symbols ---------------------------------------------------------------------------- */

static const char *joined(struct arena *a, const char *list, const char *word)
{
    return arena_printf(a, "%s%s%s", list, *list ? ", " : "", word);
}

/* The linker's own marks are the toolchain's. */
static bool is_mark(const char *name)
{
    static const char *const marks[] = {"__bss_start", "_edata", "_end", "_init", "_fini"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (strcmp(name, marks[i]) == 0)
            return true;
    return false;
}

/* The library whose version a symbol wants: of the C library they are called GLIBC_…. */
static bool wants_libc(const struct image *m, const ELF(Shdr) *versions, uint64_t i)
{
    const uint16_t *table = versions ? at(m, versions->sh_offset, versions->sh_size) : NULL;
    if (!table || i >= versions->sh_size / sizeof *table)
        return true;                    /* a C library without versions */
    const ELF(Shdr) *needs = section(m, SHT_GNU_verneed);
    uint64_t offset = needs ? needs->sh_offset : 0;
    for (unsigned n = 0; needs && n < needs->sh_info; n++) {
        const ELF(Verneed) *need = at(m, offset, sizeof *need);
        uint64_t aux_offset = need ? offset + need->vn_aux : 0;
        for (unsigned k = 0; need && k < need->vn_cnt; k++) {
            const ELF(Vernaux) *aux = at(m, aux_offset, sizeof *aux);
            if (!aux)
                return true;
            if (aux->vna_other == table[i])
                return strncmp(string(m, needs->sh_link, aux->vna_name), "GLIBC_", 6) == 0;
            aux_offset += aux->vna_next;
        }
        if (!need || !need->vn_next)
            return false;
        offset += need->vn_next;
    }
    return false;
}

static void check_symbols(const struct image *m)
{
    const ELF(Shdr) *table = section(m, SHT_DYNSYM), *versions = section(m, SHT_GNU_versym);
    const ELF(Sym) *symbols = table ? at(m, table->sh_offset, table->sh_size) : NULL;
    const char *shown = "", *wanted = "";
    uint64_t count = symbols ? table->sh_size / sizeof *symbols : 0;
    for (uint64_t i = 1; i < count && i < 4096; i++) {
        const ELF(Sym) *s = &symbols[i];
        const char *name = string(m, table->sh_link, s->st_name);
        bool weak = SYMBOL_BIND(s->st_info) == STB_WEAK;
        if (s->st_shndx != SHN_UNDEF && !is_mark(name))
            shown = joined(m->arena, shown, name);
        else if (s->st_shndx == SHN_UNDEF && !weak && *name && !wants_libc(m, versions, i))
            wanted = joined(m->arena, wanted, name);
    }
    if (*shown && strcmp(shown, "briefing_plugin") != 0)
        diag_report(MSG_LINT_EXPORTS, m->path, shown);
    if (*wanted)
        diag_report(MSG_LINT_WANTS, m->path, wanted);
}

/* Libraries other than the C library itself. */
static void check_libraries(const struct image *m)
{
    const ELF(Shdr) *table = section(m, SHT_DYNAMIC);
    const ELF(Dyn) *entries = table ? at(m, table->sh_offset, table->sh_size) : NULL;
    for (uint64_t i = 0; entries && i < table->sh_size / sizeof *entries; i++) {
        const char *name = entries[i].d_tag == DT_NEEDED
                               ? string(m, table->sh_link, entries[i].d_un.d_val) : "libc.so";
        if (strncmp(name, "libc.so", 7) != 0 && strncmp(name, "ld-linux", 8) != 0)
            diag_report(MSG_LINT_WANTS, m->path, name);
    }
}

static void check_stack(const struct image *m)
{
    const ELF(Phdr) *p = at(m, m->head->e_phoff, (uint64_t)m->head->e_phnum * sizeof *p);
    for (unsigned i = 0; p && i < m->head->e_phnum; i++)
        if (p[i].p_type == PT_GNU_STACK && p[i].p_flags & PF_X)
            diag_report(MSG_LINT_STACK, m->path);
}

void lint_file(struct arena *a, const char *path)
{
    struct image m = {.arena = a, .path = path};
    struct stat s;
    check_rights(a, path);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    bool sized = fstat(fd, &s) == 0 && s.st_size > 0;
    void *bytes = sized ? mmap(NULL, (size_t)s.st_size, PROT_READ, MAP_PRIVATE, fd, 0) : MAP_FAILED;
    close(fd);
    if (bytes == MAP_FAILED)
        return;
    m.bytes = bytes;
    m.length = (size_t)s.st_size;
    if (open_image(&m)) {
        check_symbols(&m);
        check_libraries(&m);
        check_stack(&m);
    }
    munmap(bytes, m.length);
}
